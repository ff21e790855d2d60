import { expect, test } from 'vitest';
import { atOnce } from '../../../lib/article/in-turns.ts';
import { plainView } from '../../../lib/article/page-view.ts';
import { takeSnapshot } from '../../../lib/article/snapshot.ts';
import { documentOf } from './page.ts';

/** The words that are walked, parted by bars. */
function walked(body: string): string {
  const { items } = atOnce(takeSnapshot(documentOf(`<html><body>${body}</body></html>`), plainView));
  const texts = items.flatMap((item) => (item.kind === 'text' && item.letters > 0 ? [item.data.trim()] : []));
  return texts.join('|');
}

test('of menus and of the page’s footer nothing is walked', () => {
  const page = '<p>Before</p><nav><p>Home</p></nav>between<footer><p>Imprint</p></footer><p>After</p>';
  expect(walked(page)).toBe('Before|between|After');
});

test.each([
  ['a menu around the story', '<nav><article><p>Story</p></article></nav>'],
  ['a menu around the headline', '<nav><div><h1>Story</h1></div></nav>'],
  ['a footer around the story', '<footer><main><p>Story</p></main></footer>'],
  ['an article’s own footer', '<article><div><footer><p>Story</p></footer></div></article>'],
])('%s is walked', (_, page) => {
  expect(walked(page)).toBe('Story');
});
