import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NeutralHighlight } from '../../../lib/highlight/neutral-highlight.ts';

class FakeSheet {
  text = '';
  replaceSync(text: string): void {
    this.text = text;
  }
}

const page = { adoptedStyleSheets: [] as FakeSheet[] };
const registry = new Map<string, Set<unknown>>();
const range = (name: string) => ({ name }) as unknown as Range;

beforeEach(() => {
  page.adoptedStyleSheets = [];
  registry.clear();
  vi.stubGlobal('CSSStyleSheet', FakeSheet);
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('document', page);
});

afterEach(() => vi.unstubAllGlobals());

test('one entry holds all ranges, with one style for all', () => {
  const ranges = [range('a'), range('b')];
  const highlight = new NeutralHighlight(false);
  highlight.draw(ranges);
  highlight.draw(ranges);
  expect([...registry.values()].map((each) => [...each])).toEqual([ranges]);
  expect(page.adoptedStyleSheets).toHaveLength(1);
  expect(page.adoptedStyleSheets[0]?.text).toContain(`::highlight(${[...registry.keys()][0]})`);
  expect(highlight.isWhole(ranges)).toBe(true);
});

test('the name tells nothing: another each time', () => {
  new NeutralHighlight(false).draw([range('a')]);
  new NeutralHighlight(false).draw([range('a')]);
  expect(registry.size).toBe(2);
});

test('weak text gets a weaker wash', () => {
  new NeutralHighlight(false).draw([]);
  new NeutralHighlight(true).draw([]);
  const [plain, faint] = page.adoptedStyleSheets.map(({ text }) => Number(/\.(\d+)\)/.exec(text)?.[1]));
  expect(faint).toBeLessThan(plain ?? 0);
});

test.each<[string, (name: string, ranges: Range[]) => void]>([
  ['clears the registry', () => registry.clear()],
  ['puts another entry in its place', (name) => registry.set(name, new Set())],
  ['takes a range out', (name, [first]) => registry.get(name)?.delete(first)],
  ['adds a range', (name) => registry.get(name)?.add(range('theirs'))],
  ['drops the style', () => page.adoptedStyleSheets.splice(0)],
])('B1: it is seen, and mended, when the page %s', (_, meddle) => {
  const ranges = [range('a'), range('b')];
  const highlight = new NeutralHighlight(false);
  highlight.draw(ranges);
  meddle([...registry.keys()][0] ?? '', ranges);
  expect(highlight.isWhole(ranges)).toBe(false);
  highlight.draw(ranges);
  expect(highlight.isWhole(ranges)).toBe(true);
});

test('removed, nothing is left, and the page’s own sheets and highlights stay', () => {
  const theirs = new FakeSheet();
  page.adoptedStyleSheets = [theirs];
  registry.set('search', new Set());
  const highlight = new NeutralHighlight(false);
  highlight.draw([range('a')]);
  highlight.remove();
  expect(page.adoptedStyleSheets).toEqual([theirs]);
  expect([...registry.keys()]).toEqual(['search']);
});
