import { count, list, open, string } from '../../model/shape.ts';
import { BACKUP_LINE_LIMIT } from '../lines.ts';

export const id = string(64);
/** Text that a ledger may hold, of any length: versions before kept what they were given. The line bounds it. */
export const text = string(BACKUP_LINE_LIMIT);
/** A list of parts of a text: as many as a line holds. */
export const MANY = 1_000_000;
/** What is taken from a text can be as long as that: some texts hold no space. */
export const word = text;
export const words = list(word, MANY);
/** An address that others were given an id by, as long as it is. */
export const address = text;
export const time = string(40);
export const span = open({ block: count, start: count, end: count });

export const selector = open({
  quote: open({ exact: text, prefix: string(2_000), suffix: string(2_000) }),
  position: open({ start: count, end: count }),
});
