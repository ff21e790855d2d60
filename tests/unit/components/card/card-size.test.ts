import { expect, test } from 'vitest';
import { CARD_SIZES, sizeOfWidth } from '../../../../components/card/card-size.ts';

test.each(Object.entries(CARD_SIZES))('a frame of size %s knows itself', (size, { width }) => {
  expect(sizeOfWidth(width)).toBe(size);
});
