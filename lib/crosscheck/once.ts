import type { Figure } from './figure.ts';

/**
 * What is read of one figure alone is read once, however many others it meets.
 * @param read may be given a lexicon, too: a figure is made with one, so that the answer depends on nothing else
 */
export function onceAFigure<T extends object, Given extends unknown[]>(
  read: (figure: Figure, ...given: Given) => T,
): (figure: Figure, ...given: Given) => T {
  const known = new WeakMap<Figure, T>();
  return (figure, ...given) => {
    const before = known.get(figure);
    if (before) return before;
    const made = read(figure, ...given);
    known.set(figure, made);
    return made;
  };
}
