import type { Period } from '../../model/scope.ts';
import type { Draft } from '../quantity/draft.ts';
import { lowerAt, type Passage } from '../quantity/passage.ts';
import { spanOf } from '../quantity/to-quantity.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { nearest } from './nearest.ts';

function toPeriod(passage: Passage, time: TimeExpression): Period {
  const span = spanOf(passage, time.from, time.to);
  const { start, end } = time.days ?? {};
  const bounds = time.kind === 'since' ? { start } : time.kind === 'until' ? { end } : { start, end };
  return {
    kind: time.kind === 'instant' && start !== end ? 'during' : time.kind,
    ...(bounds.start === undefined ? {} : { start: bounds.start }),
    ...('end' in bounds && bounds.end !== undefined ? { end: bounds.end } : {}),
    text: passage.block.analysis.text.slice(span.start, span.end),
    basis: 'known',
    span,
  };
}

/** "held over last year's protests", "killed by Tuesday's quake": the time of something else, which may be the figure's, too. */
function isOfAnother({ atoms, lexicon }: Passage, time: TimeExpression): boolean {
  return lexicon.source.time.possessive.has(atoms[time.to]?.lower ?? '');
}

/** "4.25 % in March" behind "from", "the 40 of last week": the date belongs to that figure alone. */
function ownedBy(passage: Passage, time: TimeExpression, drafts: Draft[]): Draft | undefined {
  const owner = drafts.findLast(({ to, noun }) => {
    const gap = time.from - Math.max(to, noun && noun.from >= to ? noun.to : 0);
    return gap >= 0 && gap < 2;
  });
  const { contrasts } = passage.lexicon.source.time;
  // "double the number in 2024", "double last year's total"
  const compared = drafts.find(
    ({ tells, from, to }) => tells !== undefined && time.from >= from && time.from - to < 2,
  );
  if (compared) return compared;
  // "twelve of last week's 40 victims": the 40 are of that week.
  const isOf = passage.lexicon.source.time.of.has(lowerAt(passage, time.from - 1));
  if (owner && isOf && !isOfAnother(passage, time)) return owner;
  return owner && contrasts.has(passage.atoms[owner.from - 1]?.lower ?? '') ? owner : undefined;
}

/** "less than in 2022", "its lowest since 2021": the date of something else. */
function isAside({ atoms, lexicon }: Passage, time: TimeExpression): boolean {
  const before = atoms[time.from - 1];
  const { contrasts, records } = lexicon.source.time;
  if (before === undefined) return false;
  if (contrasts.has(before.lower) && before.lower !== 'from') return true;
  return time.kind === 'since' && (records.has(before.lower) || /[^aeiou]est$/.test(before.lower));
}

/** "officials said on Friday": the day of the statement, not of what it says. */
export function isStatementDate({ atoms, lexicon }: Passage, time: TimeExpression): boolean {
  const before = atoms[time.from - 1];
  return !time.describes && before?.pos === 'VERB' && lexicon.source.measures.saying.has(before.lemma);
}

/** "up from 40 |a week ago": the time of that figure alone, set against another of its sentence. */
export function ownTime(passage: Passage, draft: Draft, drafts: Draft[]): TimeExpression | undefined {
  return passage.times.find((time) => time.days && !time.clock && ownedBy(passage, time, drafts) === draft);
}

/** The period that the text gives a figure, resolved against the day of publication. */
export function periodOf(
  passage: Passage,
  draft: Draft,
  drafts: Draft[],
  clause: { from: number; to: number },
): Period | undefined {
  const times = passage.times.filter((time) => {
    if (time.clock || isAside(passage, time) || isStatementDate(passage, time)) return false;
    const owner = ownedBy(passage, time, drafts);
    return owner === undefined || owner === draft;
  });
  const own = times.filter((time) => !isOfAnother(passage, time));
  const time = nearest(passage, own, draft, drafts, clause) ?? nearest(passage, times, draft, drafts, clause);
  return time && toPeriod(passage, time);
}

/** "in that time", "over the same period": the period of the figure before. */
export function borrowsPeriod(
  { atoms, lexicon }: Passage,
  draft: Draft,
  clause: { from: number; to: number },
): boolean {
  const { that, spans } = lexicon.source.time;
  for (let i = Math.max(clause.from, draft.from - 12); i < Math.min(clause.to, draft.to + 12); i++) {
    const [first, second] = [atoms[i]?.lower ?? '', atoms[i + 1]?.lower ?? ''];
    if (that.has(first) && spans.has(second)) return true;
  }
  return false;
}
