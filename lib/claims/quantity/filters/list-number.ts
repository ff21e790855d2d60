import type { Filter } from './filter.ts';

/** "1.", "2)", "(3)": numbers of lists and footnotes. */
export const listNumber: Filter = ({ atoms }, i) => {
  const [before, number, after, next] = [atoms[i - 1], atoms[i], atoms[i + 1], atoms[i + 2]];
  if (number?.kind !== 'number' || !/^\d{1,3}$/.test(number.text)) return undefined;
  const opened = /^['‘“"«]$/.test(next?.text ?? '') ? atoms[i + 3] : next;
  if (!before && after?.text === '.' && opened && /^\p{Lu}/u.test(opened.text)) return i + 2;
  if (after?.text === ')' && before?.text === '(' && number.text.length < 3) return i + 2;
  if (after?.text === ')' && !atoms.slice(Math.max(0, i - 12), i).some(({ text }) => text === '('))
    return i + 2;
  if (before?.text === '[' && after?.text === ']') return i + 2;
  return undefined;
};
