import { lowerAt, type Recogniser } from './recogniser.ts';

/** "2.15pm", "5:25 a.m.", "1400 GMT", "4:39". */
export const clock: Recogniser = ({ atoms, lexicon }, i) => {
  const atom = atoms[i];
  if (atom?.kind !== 'number') return undefined;
  const colon =
    lowerAt(atoms, i + 1) === ':' &&
    atoms[i + 1]?.glued &&
    atoms[i + 2]?.kind === 'number' &&
    atoms[i + 2]?.glued;
  const sixty = colon && /^\d\d$/.test(atoms[i + 2]?.text ?? '') && atom.value < 100;
  let to = sixty ? i + 3 : i + 1;
  if (sixty && lowerAt(atoms, to) === ':' && atoms[to + 1]?.kind === 'number') to += 2;
  const mark = atoms[to];
  const marked =
    mark !== undefined &&
    lexicon.clock.has(mark.lower) &&
    (!lexicon.hours.has(mark.lower) || /^[012]\d[0-5]\d$/.test(atom.text));
  const dotted = mark?.lower === 'a' || mark?.lower === 'p';
  const spelled = dotted && lowerAt(atoms, to + 1) === '.' && lowerAt(atoms, to + 2) === 'm';
  if (marked || spelled) return { from: i, to: spelled ? to + 3 : to + 1, clock: true };
  return sixty ? { from: i, to, clock: true } : undefined;
};
