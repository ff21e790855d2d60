import { readFileSync } from 'node:fs';

/**
 * Scores a prediction on the small bundled set: how many of the expected figures, attributions, links and pages
 * were found, and how many others were asserted. `score.ts KIND GOLD PREDICTION`.
 */
type Row = Record<string, unknown>;
/** What a row holds, as strings that are equal when the answers are. */
type Keys = (row: Row) => string[];

function rowsOf(path: string): Row[] {
  const text = readFileSync(path, 'utf8').trim();
  if (text.startsWith('[')) return JSON.parse(text) as Row[];
  return text.split('\n').map((line) => JSON.parse(line) as Row);
}

function listOf(row: Row | undefined, field: string): Row[] {
  return (row?.[field] ?? []) as Row[];
}

const quantities: Keys = (row) =>
  listOf(row, 'quantities').map(({ value, normalized_unit }) =>
    [...[value].flat().map(Number), String(normalized_unit).toLowerCase()].join(' '),
  );

const attributions: Keys = (row) =>
  listOf(row, 'attributions').map(({ source, cue }) => JSON.stringify([source, cue]));

const links: Keys = (row) =>
  [...listOf(row, 'gold'), ...listOf(row, 'findings')].map(({ current, prior, relation }) => {
    const [a, b] = [current as Row, prior as Row].map(({ report }) => String(report)).sort();
    return `${a} ${b} ${String(relation)}`;
  });

const pages: Keys = ({ kind, article, published, claims }) => {
  if (kind !== undefined) return [`${kind === 'article'} ${String(published).slice(0, 10)} exact`];
  const exact = ((claims ?? []) as Row[]).every(({ text, highlighted }) => same(text, highlighted));
  return [`${String(article)} ${String(published).slice(0, 10)} ${exact ? 'exact' : 'misplaced'}`];
};

function same(a: unknown, b: unknown): boolean {
  return String(a).replace(/\s+/g, '') === String(b).replace(/\s+/g, '');
}

const KINDS: Record<string, { id: string; keys: Keys }> = {
  quantity: { id: 'text', keys: quantities },
  attribution: { id: 'id', keys: attributions },
  crosscheck: { id: 'id', keys: links },
  pages: { id: 'name', keys: pages },
};

const [kind = '', goldPath = '', predictionPath = ''] = process.argv.slice(2);
const scored = KINDS[kind];
if (!scored) throw new Error(`there is no bench "${kind}"`);
const predicted = new Map(rowsOf(predictionPath).map((row) => [row[scored.id], row]));
let wanted = 0;
let found = 0;
let others = 0;
for (const gold of rowsOf(goldPath)) {
  const expected = scored.keys(gold);
  const guesses = scored.keys(predicted.get(gold[scored.id]) ?? {});
  const hits = expected.filter((key) => guesses.includes(key)).length;
  wanted += expected.length;
  found += hits;
  others += guesses.length - hits;
}
console.log(`${found} of ${wanted} found, ${others} others asserted`);
