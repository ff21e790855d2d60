import { digest } from '../../../lib/crosscheck/digest.ts';
import { blockingKeys } from '../../../lib/crosscheck/keys.ts';
import { english } from '../../../lib/languages/en/english.ts';
import type { RevisionEntry } from '../../../lib/ledger/ledger.ts';
import type { Claim } from '../../../lib/model/claim.ts';
import { claimId, toReport } from '../../../lib/model/identity.ts';
import type { Quantity } from '../../../lib/model/quantity.ts';
import type { Report } from '../../../lib/model/report.ts';

/** A repeatable source of numbers in [0, 1) (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = [
  'ba',
  'cor',
  'del',
  'fin',
  'gra',
  'hul',
  'jen',
  'kol',
  'lum',
  'mar',
  'nes',
  'ort',
  'pra',
  'quin',
  'ros',
  'sta',
];

function word(number: number): string {
  let rest = number + 17;
  let made = '';
  while (rest > 0) {
    made += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return made;
}

function name(number: number): string {
  const made = word(number + 9_000);
  return (made[0] ?? '').toUpperCase() + made.slice(1);
}

/** Skewed like words and stories are: the first of `many` is drawn most often. */
function skewed(random: () => number, many: number): number {
  return Math.min(many - 1, Math.floor(many ** random()) - 1);
}

const NOUNS = [
  'people',
  'prisoners',
  'homes',
  'workers',
  'votes',
  'troops',
  'schools',
  'patients',
  'vehicles',
  'cases',
];
const ACTIONS = [
  'killed',
  'released',
  'damaged',
  'dismissed',
  'counted',
  'sent',
  'closed',
  'treated',
  'seized',
  'reported',
];

/** How many stories there are; the first few hold a large part of all reports. */
const STORIES = 2_000;

/** One invented article with `size` claims of a story; text, names and figures follow from the seed alone. */
export function article(seed: number, size: number): RevisionEntry {
  const random = chance(seed);
  const story = skewed(random, STORIES);
  const names = [0, 1, 2, 3].map((i) => (i < 2 ? name(story * 3 + i) : name(skewed(random, 6_000))));
  const sentences = Array.from({ length: size }, () => sentence(random, names, story));
  const report = toReport({
    url: `https://outlet-${skewed(random, 40)}.example/${seed}`,
    outlet: `outlet-${skewed(random, 40)}.example`,
    title: `${names[0]} ${word(story)} ${word(story + 1)}`,
    published: new Date(Date.UTC(2026, 0, 1 + (seed % 300))).toISOString(),
    language: 'en',
    blocks: sentences.map(({ text }) => ({ role: 'text', text })),
  });
  const claims = sentences.map((made, block) => claimOf(report, block, made));
  return {
    report,
    claims,
    digest: digest(report, english),
    keys: blockingKeys(report, claims, english),
    seenAt: report.published ?? '',
  };
}

interface Sentence {
  text: string;
  figure: string;
  noun: string;
  action: string;
  place: string;
}

function sentence(random: () => number, names: string[], story: number): Sentence {
  const figure = String(1 + Math.floor(random() ** 3 * 5_000));
  const noun = random() < 0.6 ? (NOUNS[skewed(random, NOUNS.length)] ?? '') : word(skewed(random, 3_000));
  const action = ACTIONS[skewed(random, ACTIONS.length)] ?? '';
  const place = names[Math.floor(random() * names.length)] ?? '';
  const filler = Array.from({ length: 12 }, () => word(skewed(random, 20_000))).join(' ');
  const text = `${figure} ${noun} were ${action} in ${place}, ${word(story + 5)} ${filler}.`;
  return { text, figure, noun, action, place };
}

function claimOf(report: Report, block: number, { text, figure, noun, action, place }: Sentence): Claim {
  const span = { block, start: 0, end: text.length };
  const at = { block, start: 0, end: figure.length };
  const value = Number(figure);
  const quantity: Quantity = {
    span: at,
    figure: at,
    value: { low: value, high: value },
    bound: 'exact',
    step: 1,
    digits: figure.length,
    unit: { id: 'count', dimension: 'count' },
    measure: { head: noun, modifiers: [], action, about: [], text: noun },
    scope: { places: [{ name: place, within: [], basis: 'known' }] },
    asOf: { basis: 'published', ...(report.published ? { at: report.published } : {}) },
    kind: 'level',
    modality: 'result',
    parser: 'bench',
  };
  return {
    id: claimId(report.id, text, 0),
    reportId: report.id,
    role: 'text',
    span,
    sentence: span,
    text,
    selector: { quote: { exact: text, prefix: '', suffix: '' }, position: { start: 0, end: text.length } },
    quantities: [quantity],
    attributions: [],
    hedges: [],
  };
}
