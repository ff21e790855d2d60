import { expect, test } from 'vitest';
import { withTokens } from '../../../lib/text/sentence-tokens.ts';

const token = (start: number, end: number) => ({
  text: '',
  lower: '',
  lemma: '',
  pos: 'X' as const,
  start,
  end,
});

test('every token belongs to one sentence, one across a boundary to the earlier', () => {
  const tokens = [token(0, 3), token(4, 9), token(8, 12), token(13, 15)];
  const sentences = withTokens(
    [
      { start: 0, end: 9 },
      { start: 10, end: 15 },
    ],
    tokens,
  );
  expect(sentences.map(({ first, last }) => [first, last])).toEqual([
    [0, 3],
    [3, 4],
  ]);
});

test('a sentence without tokens holds none', () => {
  expect(withTokens([{ start: 0, end: 5 }], [])).toEqual([{ start: 0, end: 5, first: 0, last: 0 }]);
});
