import { afterEach, expect, test, vi } from 'vitest';
import type { DrawnClaim } from '../../../lib/highlight/drawn-claim.ts';
import { nearViewport } from '../../../lib/highlight/viewport.ts';

afterEach(() => vi.unstubAllGlobals());

/** Claims over so many paragraphs, so many in each. */
function claimsIn(paragraphs: number, each: number): DrawnClaim[] {
  return Array.from({ length: paragraphs }, (_, at) => ({ at })).flatMap((parentElement) =>
    Array.from({ length: each }, (_, i) => {
      const ranges = [{ startContainer: { parentElement } }] as unknown as Range[];
      const id = `${parentElement.at}-${i}`;
      return { id, span: { block: 0, start: 0, end: 1 }, figures: [], text: '', ranges, figure: ranges };
    }),
  );
}

type Entry = { target: unknown; isIntersecting: boolean };

/** Stands for the browser's observer; `see` says which elements come near or go. */
function stubObserver() {
  const observed: unknown[] = [];
  let tell: (entries: Entry[]) => void = () => {};
  class FakeObserver {
    constructor(callback: (entries: Entry[]) => void) {
      tell = callback;
    }
    observe(element: unknown): void {
      observed.push(element);
    }
    disconnect(): void {
      tell = () => {};
    }
  }
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  const see = (at: number, isIntersecting: boolean) => tell([{ target: observed[at], isIntersecting }]);
  return { observed, see };
}

test('all claims of an ordinary page are registered at once', () => {
  const shown: string[][] = [];
  nearViewport(claimsIn(10, 3), (near) => shown.push(near.map(({ id }) => id)));
  expect(shown).toHaveLength(1);
  expect(shown[0]).toHaveLength(30);
});

test('on a page full of figures only those near the viewport are', () => {
  const { observed, see } = stubObserver();
  let near: string[] = [];
  const stop = nearViewport(claimsIn(600, 2), (claims) => {
    near = claims.map(({ id }) => id);
  });
  expect(observed).toHaveLength(600);
  see(0, true);
  see(1, true);
  expect(near).toEqual(['0-0', '0-1', '1-0', '1-1']);
  see(0, false);
  expect(near).toEqual(['1-0', '1-1']);
  stop();
  see(5, true);
  expect(near).toEqual(['1-0', '1-1']);
});
