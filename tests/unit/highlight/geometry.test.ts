import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atOnce } from '../../../lib/article/in-turns.ts';
import type { DrawnClaim } from '../../../lib/highlight/drawn-claim.ts';
import { measureClaims } from '../../../lib/highlight/geometry.ts';
import { DENSE_ABOVE } from '../../../lib/model/mark.ts';

interface Look {
  box?: [left: number, top: number, width: number, height: number];
  style?: Record<string, string>;
  scrollHeight?: number;
  clientHeight?: number;
}

const rect = ([left, top, width, height]: [number, number, number, number]) => ({
  left,
  top,
  width,
  height,
  right: left + width,
  bottom: top + height,
});

interface Fake {
  style: Record<string, string>;
  scrollHeight: number;
  clientHeight: number;
  children: Fake[];
  parentElement: Fake | null;
  previousElementSibling: Fake | null;
  nextElementSibling: Fake | null;
  getBoundingClientRect(): ReturnType<typeof rect>;
  /** In no table and no list. */
  closest(): null;
}

/** An element with a box and a style, as far as measuring asks for them. */
function element(look: Look, ...children: Fake[]): Fake {
  const made: Fake = {
    style: { display: 'block', direction: 'ltr', backgroundColor: 'rgba(0, 0, 0, 0)', overflowY: 'visible' },
    scrollHeight: look.scrollHeight ?? 0,
    clientHeight: look.clientHeight ?? 0,
    children,
    parentElement: null,
    previousElementSibling: null,
    nextElementSibling: null,
    getBoundingClientRect: () => rect(look.box ?? [0, 0, 1000, 1000]),
    closest: () => null,
  };
  Object.assign(made.style, look.style);
  for (const [i, child] of children.entries()) {
    child.parentElement = made;
    child.previousElementSibling = children[i - 1] ?? null;
    child.nextElementSibling = children[i + 1] ?? null;
  }
  return made;
}

function claimIn(parentElement: Fake, ...lines: [number, number, number, number][]): DrawnClaim {
  const range = { startContainer: { parentElement }, getClientRects: () => lines.map(rect) };
  const ranges = [range as unknown as Range];
  return {
    id: 'c',
    span: { block: 3, start: 0, end: 1 },
    figures: [],
    text: 'x',
    ranges,
    figure: ranges,
  };
}

function onPage(...children: Fake[]): void {
  const body = element({ style: { backgroundColor: 'rgb(250, 250, 240)' } }, ...children);
  const root = element({}, body);
  vi.stubGlobal('document', { body, documentElement: Object.assign(root, { clientWidth: 1000 }) });
}

const measure = (claim: DrawnClaim) => atOnce(measureClaims([claim], false))[0];

beforeEach(() => {
  vi.stubGlobal('getComputedStyle', ({ style }: Fake) => style);
  vi.stubGlobal('scrollX', 0);
  vi.stubGlobal('scrollY', 500);
});

afterEach(() => vi.unstubAllGlobals());

test('a claim stands where its lines do, in the document, on the nearest ground', () => {
  const inline = element({ style: { display: 'inline' } });
  const paragraph = element({ box: [200, 80, 600, 60] }, inline);
  onPage(element({ box: [200, 0, 600, 900] }, paragraph));
  const measured = measure(claimIn(inline, [210, 100, 300, 20], [200, 120, 90, 20]));
  expect(measured?.figure).toEqual({ left: 210, top: 600, width: 300, height: 20 });
  expect(measured?.ground).toEqual([250, 250, 240]);
  expect(measured?.block).toBe(3);
  expect(measured?.column).toBe(200);
});

test('its lines are measured in a block full of claims, or where all claims are underlined', () => {
  const paragraph = element({ box: [200, 80, 600, 60] });
  onPage(paragraph);
  const claim = claimIn(paragraph, [210, 100, 300, 20], [200, 120, 90, 20]);
  const lines = (count: number, all: boolean) =>
    atOnce(
      measureClaims(
        Array.from({ length: count }, () => claim),
        all,
      ),
    ).map((each) => each.lines.length);
  expect(lines(1, false)).toEqual([0]);
  expect(lines(1, true)).toEqual([2]);
  expect(lines(DENSE_ABOVE, false)).not.toContain(2);
  expect(lines(DENSE_ABOVE + 1, false)).not.toContain(0);
});

test('a claim without a box has no mark: it stands in a closed part', () => {
  const paragraph = element({});
  onPage(paragraph);
  expect(measure(claimIn(paragraph))).toBeUndefined();
  expect(measure(claimIn(paragraph, [10, 10, 0, 0]))).toBeUndefined();
});

test.each<[string, number, boolean]>([
  ['above', 40, false],
  ['inside', 150, true],
  ['below', 420, false],
])(
  'in a box that scrolls on its own, a line %s what is seen of it is marked accordingly',
  (_, top, marked) => {
    const paragraph = element({ box: [100, 0, 400, 900] });
    const scroller = element(
      { box: [100, 100, 400, 300], style: { overflowY: 'auto' }, scrollHeight: 900, clientHeight: 300 },
      paragraph,
    );
    onPage(scroller);
    expect(measure(claimIn(paragraph, [110, top, 100, 20])) !== undefined).toBe(marked);
  },
);

test('the free margin ends where something of the page stands beside the text', () => {
  const paragraph = element({ box: [200, 80, 600, 60] });
  const sidebar = element({ box: [0, 0, 180, 900] });
  onPage(sidebar, element({ box: [200, 0, 600, 900] }, paragraph));
  expect(measure(claimIn(paragraph, [210, 100, 300, 20]))?.margin).toBe(20);
});

test('written from right to left, the margin is at the right', () => {
  const paragraph = element({ box: [200, 80, 600, 60], style: { direction: 'rtl' } });
  onPage(element({ box: [200, 0, 600, 900] }, paragraph));
  const measured = measure(claimIn(paragraph, [210, 100, 300, 20]));
  expect([measured?.direction, measured?.column]).toEqual(['rtl', 800]);
});
