import { count, list, open, string } from '../../model/shape.ts';

export const id = string(64);
/** The text of a block. */
export const text = string(200_000);
/** What is taken from a text can be as long as that: some texts hold no space. */
export const word = text;
export const words = list(word, 1_000);
export const address = string(10_000);
export const time = string(40);
export const span = open({ block: count, start: count, end: count });

export const selector = open({
  quote: open({ exact: text, prefix: string(2_000), suffix: string(2_000) }),
  position: open({ start: count, end: count }),
});
