import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchReport } from '../bench/crosscheck-cases.ts';
import type { Mention, Story } from './stories.ts';

/**
 * Stories of the project's own: invented places, parties and outlets, one story a file. Weights are learned from
 * those in `stories`; those in `aside` teach nothing and say how other subjects fare.
 *
 * ```
 * subject: a ferry accident
 * free: aboard ~ capacity
 *
 * == courier.example/ferry | The Courier | 2026-02-03T09:00:00Z
 * # Ferry sinks off Halm
 * The ferry carried {140 people|aboard}. At least {12|dead} died, {four|dead@crew} of them crew.
 * ```
 *
 * `{figure|key}` marks a figure. Figures of one key count one thing and are linked, those of one key in
 * different scopes (`key@scope`) as `different-scope`. `{figure|~}` may be linked to anything or nothing, and
 * so may the pairs of keys named under `free`. A figure without a mark is linked to nothing.
 */
const TEACHING = join(import.meta.dirname, 'stories');
const ASIDE = join(import.meta.dirname, 'aside');

interface Marked extends Mention {
  key: string;
  scope: string;
  also: { start: number; end: number }[];
}

interface MarkedReport extends BenchReport {
  marks: Marked[];
}

const HEAD = /^== (\S+) \| ([^|]+) \| (\S+)$/;
const MARK = /\{([^{}|]+)\|([^{}|]+)\}/g;
const NEUTRAL = '~';

function unmarked(report: string, body: string): { text: string; marks: Marked[] } {
  const marks: Marked[] = [];
  let text = '';
  let from = 0;
  for (const match of body.matchAll(MARK)) {
    const [whole, figure = '', name = ''] = match;
    text += body.slice(from, match.index);
    const place = { start: text.length, end: text.length + figure.length };
    const [key = '', scope = ''] = name.split('@');
    const twin = marks.find(
      (other) => other.key === key && other.scope === scope && text.slice(other.start, other.end) === figure,
    );
    if (twin && key !== NEUTRAL) twin.also.push(place);
    else marks.push({ report, ...place, key, scope, also: [] });
    text += figure;
    from = match.index + whole.length;
  }
  text += body.slice(from);
  if (/[{}]/.test(text))
    throw new Error(`${report}: a mark is not closed: ${text.match(/.{0,30}[{}].{0,30}/)}`);
  return { text, marks };
}

function readReport(part: string, at: number): MarkedReport {
  const [head = '', title = '', ...body] = part.split('\n');
  const [, address, outlet, date] = HEAD.exec(head) ?? [];
  if (!address || !outlet || !date || Number.isNaN(Date.parse(date)))
    throw new Error(`report ${at + 1}: the first line must read "== address | outlet | date": ${head}`);
  if (!title.startsWith('# ')) throw new Error(`report ${at + 1}: the second line must be "# title"`);
  const id = `r${at + 1}`;
  const { text, marks } = unmarked(id, body.join('\n').trim());
  return { id, url: `https://${address}`, outlet: outlet.trim(), date, title: title.slice(2), text, marks };
}

/** Pairs of keys that are neither right nor wrong. */
function freeKeys(header: string): string[][] {
  const line = /^free: (.+)$/m.exec(header)?.[1] ?? '';
  return line.split(',').map((pair) => pair.split('~').map((key) => key.trim()));
}

/**
 * Reads one story.
 * @throws Error that names the report and what is wrong with it
 */
export function parseStory(id: string, source: string): Story {
  const [header = '', ...parts] = source.split(/^(?=== )/m);
  const reports = parts.map(readReport);
  const marks = reports.flatMap((report) => report.marks);
  const figures = marks.filter(({ key }) => key !== NEUTRAL);
  const pairs = figures.flatMap((current, at) => figures.slice(0, at).map((prior) => ({ current, prior })));
  const together = freeKeys(header);
  const isFree = ({ current, prior }: { current: Marked; prior: Marked }) =>
    together.some(([a, b]) => [current.key, prior.key].toSorted().join() === [a, b].toSorted().join());
  return {
    id,
    origin: 'own',
    reports: reports.map(({ marks: _, ...report }) => report),
    gold: pairs
      .filter(({ current, prior }) => current.key === prior.key)
      .map(({ current, prior }) =>
        current.scope === prior.scope
          ? { current, prior, relation: 'same', accept: ['compatible', 'updated', 'conflicting'] }
          : { current, prior, relation: 'different-scope' },
      ),
    free: [
      ...pairs.filter((pair) => pair.current.key !== pair.prior.key && isFree(pair)),
      ...figures.map((mark) => ({ current: mark, prior: mark })),
    ].map(({ current, prior }) => ({ a: current, b: prior })),
    neutral: marks.filter(({ key }) => key === NEUTRAL),
  };
}

/** The project's own stories that weights are learned from, in the order of their names. */
export const ownStories = (): Story[] => storiesIn(TEACHING);

/** The project's own stories that teach nothing, in the order of their names. */
export const storiesAside = (): Story[] => storiesIn(ASIDE);

function storiesIn(folder: string): Story[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => {
      try {
        return parseStory(name.slice(0, -'.txt'.length), readFileSync(join(folder, name), 'utf8'));
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
}
