import type { Atom } from '../atom.ts';
import type { Filter } from './filter.ts';

const JOINTS = new Set(['-', '–', '.', '/', ':', '—']);

/** Phone and account numbers, versions, "24/7": digits chained by marks that are no range or fraction. */
export const digitChain: Filter = ({ atoms }, i) => {
  const first = atoms[i];
  if (first?.kind !== 'number') return undefined;
  const phone = phoneEnd(atoms, i) ?? areaCodeEnd(atoms, i);
  if (phone !== undefined) return phone;
  let to = i + 1;
  let joints = 0;
  let digits = first.text.length;
  while (
    JOINTS.has(atoms[to]?.text ?? '') &&
    atoms[to]?.glued &&
    atoms[to + 1]?.kind === 'number' &&
    atoms[to + 1]?.glued
  ) {
    digits += atoms[to + 1]?.text.length ?? 0;
    joints++;
    to += 2;
  }
  const mark = atoms[i + 1]?.text;
  if (joints > 1 && (digits > 6 || mark === '.')) return to;
  if (joints === 1 && (mark === '.' || mark === ':')) return to;
  if (joints === 1 && mark === '/')
    return atoms[i + 2] && first.value < (atoms[i + 2]?.value ?? 0) && FRACTIONS.has(atoms[i + 2]?.value ?? 0)
      ? undefined
      : to;
  return first.text.length > 6 && joints === 1 && digits > 9 ? to : undefined;
};

/** "+44 20 7946 0958": groups behind a plus sign. */
function phoneEnd(atoms: readonly Atom[], i: number): number | undefined {
  if (atoms[i - 1]?.text !== '+' || !atoms[i]?.glued) return undefined;
  let to = i;
  let digits = 0;
  while (atoms[to]?.kind === 'number' && to < i + 8) digits += atoms[to++]?.text.length ?? 0;
  return to > i + 1 && digits > 7 ? to : undefined;
}

/** "(555) 123-4567": a bracketed code before two groups. */
function areaCodeEnd(atoms: readonly Atom[], i: number): number | undefined {
  const shape = atoms
    .slice(Math.max(0, i - 1), i + 5)
    .map(({ text, kind }) => (kind === 'number' ? text.length : text))
    .join(' ');
  return /^\( \d \) [34] [-–.] 4$/.test(shape) ? i + 5 : undefined;
}

/** Denominators that are met in print. */
const FRACTIONS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100, 128]);
