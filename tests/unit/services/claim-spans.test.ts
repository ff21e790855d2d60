import { expect, test } from 'vitest';
import type { Claim } from '../../../lib/model/claim.ts';
import { claimSpans } from '../../../lib/services/claim-spans.ts';

const claim = (id: string, start: number): Claim => ({
  id,
  reportId: 'r',
  role: 'text',
  span: { block: 0, start, end: start + 9 },
  sentence: { block: 0, start, end: start + 9 },
  text: '40 boats.',
  selector: { quote: { exact: '40 boats.', prefix: '', suffix: '' }, position: { start, end: start + 9 } },
  quantities: [],
  attributions: [],
  hedges: [],
});

/** What the page may see: the spans that it can be told of in the open. */
const seenByPage = (claims: Claim[], asRead: Claim[]) =>
  claimSpans(claims, asRead)
    .filter(({ hand }) => hand !== 'added')
    .map(({ span }) => span.start)
    .toSorted();

test('what the page may see is the same, whatever a person added or put in the place of what was read', () => {
  const [first, second, byHand] = [claim('a', 0), claim('b', 20), claim('c', 21)];
  const read = [first, second];
  expect(seenByPage(read, read)).toEqual([0, 20]);
  expect(seenByPage([first, byHand, second], read)).toEqual([0, 20]);
  expect(seenByPage([first, byHand], read)).toEqual([0, 20]);
  expect(claimSpans([first, byHand], read)).toMatchObject([
    { id: 'a' },
    { id: 'c', hand: 'added' },
    { id: 'b', hand: 'covered' },
  ]);
});
