import type { Draft } from '../quantity/draft.ts';
import type { Passage } from '../quantity/passage.ts';

/** A clause that stands on its own: atoms `[from, to)`. */
export interface ClauseSpan {
  from: number;
  to: number;
}

const hasVerb = ({ atoms }: Passage, from: number, to: number): boolean =>
  atoms.slice(from, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX');

const hasFigure = (drafts: Draft[], from: number, to: number): boolean =>
  drafts.some((draft) => draft.number.from >= from && draft.number.from < to);

/** True where a new subject begins behind the joint, so that its clause can be read alone. */
function hasSubject({ atoms }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const pos = atoms[i]?.pos;
    if (pos === 'VERB' || pos === 'AUX') return i > from;
    if (pos === 'SCONJ') return false;
  }
  return false;
}

/** A place where a sentence may be cut: the clause before ends at `end`, the next begins at `next`. */
function jointAt({ atoms, lexicon }: Passage, i: number): { end: number; next: number } | undefined {
  const { joints, pausedJoints } = lexicon.source.measures;
  const [mark, word] = [atoms[i]?.text ?? '', atoms[i + 1]?.lower ?? ''];
  if (mark === ';') return { end: i, next: joints.has(word) ? i + 2 : i + 1 };
  if (mark === ',' && joints.has(word)) return { end: i, next: i + 2 };
  const own = atoms[i]?.lower ?? '';
  return joints.has(own) && !pausedJoints.has(own) ? { end: i, next: i + 1 } : undefined;
}

/**
 * The clauses of a sentence, in order: cut where both sides have a verb and a figure of their own. What is
 * cut away between them is a comma and a conjunction.
 */
export function clausesOf(passage: Passage, drafts: Draft[]): ClauseSpan[] {
  const clauses: ClauseSpan[] = [];
  const { length } = passage.atoms;
  let from = 0;
  let open = 0;
  for (let i = 1; i < length; i++) {
    const text = passage.atoms[i]?.text ?? '';
    if (/^[(“[]$/.test(text)) open++;
    else if (/^[)”\]]$/.test(text)) open = Math.max(0, open - 1);
    const joint = open === 0 ? jointAt(passage, i) : undefined;
    if (!joint || !hasFigure(drafts, from, joint.end) || !hasVerb(passage, from, joint.end)) continue;
    if (!hasFigure(drafts, joint.next, length) || !hasSubject(passage, joint.next, length)) continue;
    clauses.push({ from, to: joint.end });
    from = joint.next;
    i = joint.next;
  }
  return [...clauses, { from, to: length }];
}
