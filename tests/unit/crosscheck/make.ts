import { digest } from '../../../lib/crosscheck/digest.ts';
import { type Figure, figuresOf } from '../../../lib/crosscheck/figure.ts';
import { headOf } from '../../../lib/crosscheck/head.ts';
import { english } from '../../../lib/languages/en/english.ts';
import type { SourceKind } from '../../../lib/model/attribution.ts';
import type { Candidate, Digest } from '../../../lib/model/candidate.ts';
import type { Claim } from '../../../lib/model/claim.ts';
import { claimId, toReport } from '../../../lib/model/identity.ts';
import type { Quantity } from '../../../lib/model/quantity.ts';
import type { Article, Report } from '../../../lib/model/report.ts';

/** A figure as a test states it: its words in the sentence, and what is not plain from them. */
export type Stated = Partial<Omit<Quantity, 'measure' | 'value'>> & {
  words: string;
  value: Quantity['value'] | number;
  measure?: Partial<Quantity['measure']>;
};

const digitsOf = (value: number): number =>
  String(value)
    .replace(/^0\.?0*|\D/g, '')
    .replace(/0+$/, '').length || 1;

function stepOf(value: number): number {
  if (!Number.isInteger(value)) return 10 ** -(String(value).split('.')[1]?.length ?? 1);
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  return 10 ** zeros;
}

/** A quantity with plain defaults: an exact count, a result, stated at publication. */
export function quantityOf(text: string, stated: Stated): Quantity {
  const { words, value, measure, ...rest } = stated;
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  const span = { block: 0, start, end: start + words.length };
  const interval = typeof value === 'number' ? { low: value, high: value } : value;
  return {
    span,
    figure: span,
    value: interval,
    bound: 'exact',
    step: stepOf(interval.high),
    digits: digitsOf(interval.high),
    unit: { id: 'count', dimension: 'count' },
    measure: { head: '', modifiers: [], about: [], text: '', ...measure },
    scope: { places: [] },
    asOf: { basis: 'published' },
    kind: 'level',
    modality: 'result',
    parser: 'test',
    ...rest,
  };
}

/** A report of one text block. */
export function reportOf(text: string, head: Partial<Article> = {}): Report {
  const outlet = head.outlet ?? 'courier.example';
  return toReport({
    url: `https://${outlet}/${encodeURIComponent(text.slice(0, 20))}`,
    outlet,
    title: '',
    published: '2026-01-26T09:00:00Z',
    language: 'en',
    blocks: [{ role: 'text', text }],
    ...head,
  });
}

/** The whole sentence as one claim; `source` is the words of who says it. */
export function claimOf(
  report: Report,
  figures: Stated[],
  source?: { words: string; name?: string; kind?: SourceKind },
): Claim {
  const text = report.blocks[0]?.text ?? '';
  const span = { block: 0, start: 0, end: text.length };
  const at = source ? text.indexOf(source.words) : -1;
  const attribution = source && {
    source: {
      span: { block: 0, start: at, end: at + source.words.length },
      text: source.words,
      name: source.name ?? source.words,
      kind: source.kind ?? 'organisation',
      key: (source.name ?? source.words).toLowerCase(),
    },
    cue: { spans: [], lemma: 'say' },
    content: [span],
    mode: 'indirect' as const,
    stance: 'asserts' as const,
  };
  return {
    id: claimId(report.id, text, 0),
    reportId: report.id,
    role: 'text',
    span,
    sentence: span,
    text,
    selector: { quote: { exact: text, prefix: '', suffix: '' }, position: { start: 0, end: text.length } },
    quantities: figures.map((stated) => quantityOf(text, stated)),
    attributions: attribution ? [attribution] : [],
    hedges: [],
  };
}

export const digestOf = (report: Report): Digest => digest(report, english);

/** A prior claim as the ledger would give it. */
export function candidateOf(report: Report, claim: Claim): Candidate {
  return {
    report: headOf(report),
    digest: digestOf(report),
    claim,
    quotation: claim.text,
    seenAt: '2026-01-27T00:00:00Z',
  };
}

/** A figure of a claim, the first unless told otherwise, ready to be compared. */
export function figureOf(report: Report, claim: Claim, index = 0): Figure {
  const figure = figuresOf(candidateOf(report, claim), english.comparison)[index];
  if (!figure) throw new Error(`the claim has no figure ${index}`);
  return figure;
}
