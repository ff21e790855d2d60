import type { Period } from '../../model/scope.ts';
import type { Draft } from '../quantity/draft.ts';
import type { Passage } from '../quantity/passage.ts';
import { spanOf } from '../quantity/to-quantity.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { nearest } from './nearest.ts';
import { isOfAnother, ownerOf } from './time-owner.ts';

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

/** So many atoms before "since" the word that makes a record may stand ("the first gain since"). */
const RECORD = 4;

/** So many atoms behind "than" the date of what is compared may stand ("than in the last census |in 2018"). */
const COMPARED = 7;

/** "6 per cent more than in the last census |in 2018": nothing but a phrase stands between. */
function isComparedWith(
  { atoms, lexicon }: Pick<Passage, 'atoms' | 'lexicon'>,
  time: TimeExpression,
): boolean {
  const { comparing } = lexicon.source.bounds;
  for (let at = time.from - 1; at > time.from - COMPARED; at--) {
    const atom = atoms[at];
    if (comparing.has(atom?.lower ?? '')) return true;
    if (atom?.kind !== 'word' || atom.pos === 'VERB' || atom.pos === 'AUX') return false;
  }
  return false;
}

/** "less than in 2022", "double what it was in 2022", "the first gain since 2021": the date of something else. */
function isAside({ atoms, lexicon }: Passage, time: TimeExpression): boolean {
  const before = atoms[time.from - 1];
  const { time: words, measures } = lexicon.source;
  if (before === undefined) return false;
  if (isComparedWith({ atoms, lexicon }, time)) return true;
  if (words.contrasts.has(before.lower) && before.lower !== 'from') return true;
  const [pronoun, opener] = [atoms[time.from - 2], atoms[time.from - 3]?.lower ?? ''];
  const isStandard = words.contrasts.has(opener) || words.standards?.has(opener) === true;
  if (measures.be.has(before.lower) && pronoun?.pos === 'PRON' && isStandard) return true;
  if (time.kind !== 'since') return false;
  const said = atoms.slice(Math.max(0, time.from - RECORD), time.from);
  const isFirst = said.some(({ lower, pos }) => words.firsts?.has(lower) === true && pos !== 'ADV');
  return isFirst || words.records.has(before.lower) || /[^aeiou]est$/.test(before.lower);
}

/** "officials said on Friday": the day of the statement, not of what it says. */
export function isStatementDate({ atoms, lexicon }: Passage, time: TimeExpression): boolean {
  const [before, after] = [atoms[time.from - 1], atoms[time.to]];
  const { saying, that, telling } = lexicon.source.measures;
  if (time.describes) return false;
  // "The ministry |on Tuesday presented a budget with 4 billion for roads"
  const isNamed = before?.pos === 'NOUN' || before?.pos === 'PROPN';
  if (isNamed && after?.pos === 'VERB' && (saying.has(after.lemma) || telling?.has(after.lemma))) return true;
  if (before?.pos !== 'VERB') return false;
  // "projected in May |that": whatever the verb, a statement follows; "a poll published on Friday".
  return (
    saying.has(before.lemma) ||
    (before.participle && telling?.has(before.lemma)) ||
    that.has(atoms[time.to]?.lower ?? '')
  );
}

/** "up from 40 |a week ago": the time of that figure alone, set against another of its sentence. */
export function ownTime(passage: Passage, draft: Draft, drafts: Draft[]): TimeExpression | undefined {
  return passage.times.find((time) => time.days && !time.clock && ownerOf(passage, time, drafts) === draft);
}

/** The period that the text gives a figure, resolved against the day of publication. */
export function periodOf(
  passage: Passage,
  draft: Draft,
  drafts: Draft[],
  clause: { from: number; to: number },
): Period | undefined {
  const times = passage.times.filter((time) => {
    if (time.clock || isStatementDate(passage, time)) return false;
    const owner = ownerOf(passage, time, drafts);
    return owner === undefined ? !isAside(passage, time) : owner === draft;
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
