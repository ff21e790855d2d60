import { expect, test } from 'vitest';
import { layOut } from '../../../../components/layer/lay-out.ts';
import type { LayerGeometry } from '../../../../lib/messaging/contract.ts';
import type { MarkKind } from '../../../../lib/model/mark.ts';

type Placed = LayerGeometry['claims'][number];

function claim(claimId: string, more: Partial<Placed> = {}): Placed {
  const figure = more.figure ?? { left: 300, top: 100, width: 40, height: 20 };
  return {
    claimId,
    figure,
    lines: [{ left: 200, top: figure.top, width: 400, height: 20 }],
    byHand: false,
    column: 200,
    margin: 100,
    direction: 'ltr',
    block: 0,
    ground: [255, 255, 255],
    ...more,
  };
}

function geometry(claims: Placed[], more: Partial<LayerGeometry> = {}): LayerGeometry {
  return { documentHeight: 2000, documentWidth: 800, forcedColors: false, claims, lit: null, ...more };
}

function marks(entries: Record<string, MarkKind>) {
  return new Map(Object.entries(entries));
}

test('a mark stands in the margin, centred on the figure’s line', () => {
  const { marks: drawn } = layOut(geometry([claim('a')]), marks({ a: 'updated' }), 'all');
  expect(drawn).toMatchObject([{ claimId: 'a', mark: 'updated', left: 176, top: 103.5, size: 13 }]);
});

test('in right-to-left text it stands at the right', () => {
  const rtl = claim('a', { direction: 'rtl', column: 600 });
  expect(layOut(geometry([rtl]), marks({ a: 'updated' }), 'all').marks).toMatchObject([{ left: 611 }]);
});

test('without a margin it stands behind the figure, raised and small', () => {
  const narrow = claim('a', { margin: 27 });
  expect(layOut(geometry([narrow]), marks({ a: 'updated' }), 'all').marks).toMatchObject([
    { left: 341, top: 96, size: 9 },
  ]);
});

test('one mark a line: the most serious', () => {
  const two = [
    claim('a'),
    claim('b', { figure: { left: 400, top: 102, width: 30, height: 20 } }),
    claim('c', { figure: { left: 300, top: 130, width: 30, height: 20 } }),
  ];
  const drawn = layOut(geometry(two), marks({ a: 'corroborated', b: 'conflicting', c: 'drifted' }), 'all');
  expect(drawn.marks.map(({ claimId }) => claimId)).toEqual(['b', 'c']);
});

test.each([
  ['all', ['a', 'b', 'c']],
  ['findings', ['a', 'b']],
  ['conflicts', ['a']],
] as const)('at level "%s" draws %j', (level, ids) => {
  const claims = ['a', 'b', 'c'].map((id, index) =>
    claim(id, { figure: { left: 300, top: 100 + 40 * index, width: 40, height: 20 } }),
  );
  const drawn = layOut(geometry(claims), marks({ a: 'failed-check', b: 'drifted', c: 'unmatched' }), level);
  expect(drawn.marks.map(({ claimId }) => claimId)).toEqual(ids);
});

function dense(count: number): Placed[] {
  return Array.from({ length: count }, (_, index) =>
    claim(`c${index}`, { figure: { left: 300, top: 100 + 30 * index, width: 40, height: 20 } }),
  );
}

test('a block with more than twelve claims gets one bracket with their number and the most serious mark', () => {
  const all = marks({
    ...Object.fromEntries(dense(13).map((each) => [each.claimId, 'unmatched'])),
    c5: 'updated',
  });
  const drawn = layOut(geometry(dense(13)), all, 'all');
  expect(drawn.marks).toEqual([]);
  expect(drawn.brackets).toMatchObject([
    { count: 13, mark: { mark: 'updated' }, line: { left: 189, top: 100, height: 380, width: 1.5 } },
  ]);
});

test('twelve claims still stand singly', () => {
  const all = marks(Object.fromEntries(dense(12).map((each) => [each.claimId, 'unmatched'])));
  const drawn = layOut(geometry(dense(12)), all, 'all');
  expect(drawn.marks).toHaveLength(12);
  expect(drawn.brackets).toEqual([]);
});

test('the row of a full block that one is on shows its own mark', () => {
  const all = marks(Object.fromEntries(dense(13).map((each) => [each.claimId, 'updated'])));
  const drawn = layOut(geometry(dense(13), { lit: 'c3' }), all, 'all');
  expect(drawn.marks.map(({ claimId }) => claimId)).toEqual(['c3']);
});

test('the open claim’s figure is underlined', () => {
  const drawn = layOut(geometry([claim('a')], { lit: 'a' }), marks({ a: 'unmatched' }), 'conflicts');
  expect(drawn.lit).toMatchObject({ left: 300, top: 120, width: 40, height: 2 });
});

test('in forced colours all claims are underlined alike, at every level', () => {
  const drawn = layOut(geometry([claim('a'), claim('b')], { forcedColors: true }), marks({}), 'conflicts');
  expect(drawn.underlines).toHaveLength(2);
  expect(layOut(geometry([claim('a')]), marks({}), 'all').underlines).toEqual([]);
});

test('a claim by hand has its ground in the layer, where the page can’t read it; in forced colours its line alone', () => {
  const claims = [
    claim('a'),
    claim('b', { byHand: true, figure: { left: 300, top: 140, width: 40, height: 20 } }),
  ];
  const grounds = (forcedColors: boolean) =>
    layOut(geometry(claims, { forcedColors }), marks({}), 'all').grounds;
  expect(grounds(false)).toEqual([{ left: 200, top: 140, width: 400, height: 20 }]);
  expect(grounds(true)).toEqual([]);
});
