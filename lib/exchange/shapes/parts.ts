import { count, list, open, string } from '../../model/shape.ts';

export const id = string(64);
export const word = string(1_000);
export const words = list(word, 1_000);
export const address = string(10_000);
export const time = string(40);
export const span = open({ block: count, start: count, end: count });

export const selector = open({
  quote: open({ exact: string(200_000), prefix: string(2_000), suffix: string(2_000) }),
  position: open({ start: count, end: count }),
});
