import { type Draft, endOf } from '../quantity/draft.ts';
import { lowerAt, type Passage } from '../quantity/passage.ts';
import type { TimeExpression } from '../time/time-expression.ts';

/** "killed by Tuesday's quake": the time of something else, which may be the figure's, too. */
export function isOfAnother({ atoms, lexicon }: Passage, time: TimeExpression): boolean {
  return lexicon.source.time.possessive.has(atoms[time.to]?.lower ?? '');
}

/** Atoms `[from, to)` inside the parentheses around a place; undefined outside any. */
function parenthesesAround({ atoms }: Passage, at: number): { from: number; to: number } | undefined {
  const open = atoms.slice(0, at).findLastIndex(({ text }) => text === '(' || text === ')');
  if (atoms[open]?.text !== '(') return undefined;
  const length = atoms.slice(at).findIndex(({ text }) => text === ')');
  return length < 0 ? undefined : { from: open + 1, to: at + length };
}

/** "(2024: 96 million)", "less than in 2025 (2.05 million)": time and figure in parentheses, or the figure alone. */
function besideInParentheses(passage: Passage, time: TimeExpression, drafts: Draft[]): Draft | undefined {
  const around = parenthesesAround(passage, time.from);
  const behind = lowerAt(passage, time.to) === '(' ? parenthesesAround(passage, time.to + 1) : undefined;
  const within = around ?? behind;
  return within && drafts.find(({ from, to }) => from >= within.from && to <= within.to);
}

/** A figure that another is set against reaches so far, in atoms: "than the 41 |it had at the end of March". */
const STANDARD = 9;

const STOPS = new Set([',', ';', '(', '—', '–']);

/** "Than the 41 it had |in March", "from the 3.7 million shipped |in 2024": a clause dates the figure compared with. */
function standardOf(passage: Passage, time: TimeExpression, drafts: Draft[]): Draft | undefined {
  const { relative, time: words } = passage.lexicon.source;
  const last = drafts.findLast(({ to }) => to <= time.from);
  if (!last || !relative.definite.has(lowerAt(passage, last.from - 1))) return undefined;
  if (!words.contrasts.has(lowerAt(passage, last.from - 2))) return undefined;
  const between = passage.atoms.slice(last.to, time.from);
  const tells = between.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return tells && between.length < STANDARD && !between.some(({ text }) => STOPS.has(text))
    ? last
    : undefined;
}

/** "70 last year, |this year 11": the time that opens another part of an enumeration is the next figure's. */
function opensPart(passage: Passage, time: TimeExpression, drafts: Draft[]): Draft | undefined {
  const joint = passage.atoms[time.from - 1];
  const joins = joint?.pos === 'CCONJ' || joint?.text === ',' || joint?.text === ';';
  if (!joins || !drafts.some(({ to }) => to <= time.from)) return undefined;
  return drafts.find(({ from }) => from === time.to);
}

/** "double the number in 2024", "double last year's total": what is compared has the time. */
function comparedWith(time: TimeExpression, drafts: Draft[]): Draft | undefined {
  return drafts.find(({ tells, from, to }) => tells !== undefined && time.from >= from && time.from - to < 2);
}

/** "4.25 % in March" behind "from", "the 40 of last week": the figure right before. */
function rightBefore(passage: Passage, time: TimeExpression, drafts: Draft[]): Draft | undefined {
  const owner = drafts.findLast(({ to, noun }) => {
    const gap = time.from - Math.max(to, noun && noun.from >= to ? noun.to : 0);
    return gap >= 0 && gap < 2;
  });
  const { contrasts, of } = passage.lexicon.source.time;
  if (!owner) return undefined;
  // "lost 214, after a profit of 36 |a year earlier"
  if (time.before && owner !== drafts[0]) return owner;
  // "twelve of last week's 40 victims": the 40 are of that week.
  if (of.has(lowerAt(passage, time.from - 1)) && !isOfAnother(passage, time)) return owner;
  return contrasts.has(lowerAt(passage, owner.from - 1)) ? owner : undefined;
}

/** "32 members: 12 founders and 20 others |that have joined since 1949": the figure that the clause is about. */
function ofRelative({ atoms, lexicon }: Passage, time: TimeExpression, drafts: Draft[]): Draft | undefined {
  const last = drafts.findLast(({ to }) => to <= time.from);
  if (!last || drafts[0] === last) return undefined;
  const end = endOf(last);
  const { relatives } = lexicon.source.measures;
  const between = atoms.slice(end, time.from);
  const tells = between.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return tells && relatives.has(atoms[end]?.lower ?? '') && !between.some(({ text }) => STOPS.has(text))
    ? last
    : undefined;
}

/** The one figure of its sentence that a time belongs to; undefined where it may belong to any. */
export function ownerOf(passage: Passage, time: TimeExpression, drafts: Draft[]): Draft | undefined {
  return (
    besideInParentheses(passage, time, drafts) ??
    comparedWith(time, drafts) ??
    rightBefore(passage, time, drafts) ??
    standardOf(passage, time, drafts) ??
    ofRelative(passage, time, drafts) ??
    opensPart(passage, time, drafts)
  );
}
