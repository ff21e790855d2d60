import { afterEach, expect, test, vi } from 'vitest';
import { atOnce } from '../../../lib/article/in-turns.ts';
import { haveSlipped } from '../../../lib/highlight/drawn-claim.ts';
import { PARAGRAPHS, pageOf, paragraphs } from '../article/page.ts';
import { fakePage } from './fake-page.ts';

const COST = 'The repair will cost 48 million euros';
const SIRENS = 'when 60 cellars filled';

const dam = () => fakePage(pageOf(paragraphs(PARAGRAPHS)));

afterEach(() => vi.unstubAllGlobals());

test('a claim is drawn on its own words', () => {
  const page = dam();
  const drawn = page.draw(page.place(COST), page.place(SIRENS));
  expect(drawn.map(({ ranges }) => ranges.join(''))).toEqual([COST, SIRENS]);
});

test('the figure has ranges of its own; where there is none, the claim’s stand for it', () => {
  const page = dam();
  const [whole] = page.draw(page.place(COST));
  expect(whole?.figure).toEqual(whole?.ranges);
  const [withFigure] = page.draw({ ...page.place(COST), figures: [page.place('48 million euros').span] });
  expect(withFigure?.figure.join('')).toBe('48 million euros');
});

test.each([
  ['a digit', '48', '84'],
  ['a unit', 'euros', 'crowns'],
  ['a word before it', 'repair', 'repairs'],
])('B23: a claim of which %s changed between reading and drawing is not drawn', (_, before, after) => {
  const page = dam();
  const node = page.nodeOf(COST);
  node.data = node.data.replace(before, after);
  expect(page.draw(page.place(COST), page.place(SIRENS)).map(({ text }) => text)).toEqual([SIRENS]);
});

test('B23: a claim whose paragraph went between reading and drawing is not drawn', () => {
  const page = dam();
  page.nodeOf(COST).remove();
  expect(page.draw(page.place(COST))).toEqual([]);
});

test('B23: what changes in the text before a claim moves no mark: it is left out', () => {
  const page = dam();
  const node = page.nodeOf(SIRENS);
  node.data = `Again: ${node.data}`;
  expect(page.draw(page.place(SIRENS))).toEqual([]);
});

test('white space that changed is no other wording', () => {
  const page = dam();
  const node = page.nodeOf(COST);
  node.data = node.data.replace('48 million', '48\u00A0million');
  expect(page.draw(page.place(COST))).toHaveLength(1);
});

test('drawn claims slip when their words change or go, and not before', () => {
  const page = dam();
  const drawn = page.draw(page.place(COST), page.place(SIRENS));
  expect(atOnce(haveSlipped(drawn))).toBe(false);
  const node = page.nodeOf(SIRENS);
  node.data = node.data.replace('60', '61');
  expect(atOnce(haveSlipped(drawn))).toBe(true);
  node.data = node.data.replace('61', '60');
  expect(atOnce(haveSlipped(drawn))).toBe(false);
  node.parentElement?.remove();
  expect(atOnce(haveSlipped(drawn))).toBe(true);
});
