import type { Filter } from './filter.ts';

/** "0800 123 4567", "agent 007": no amount is written with a nought in front; what follows belongs to it. */
export const leadingNought: Filter = ({ atoms }, i) => {
  if (!/^0\d+$/.test(atoms[i]?.text ?? '')) return undefined;
  let to = i + 1;
  while (to < i + 10) {
    const dash = atoms[to]?.text === '-' && atoms[to]?.glued ? 1 : 0;
    if (atoms[to + dash]?.kind !== 'number') break;
    to += dash + 1;
  }
  return to;
};
