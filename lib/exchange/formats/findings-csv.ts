import type { AnnotatedClaim, Annotations } from '../../model/annotations.ts';
import type { Claim } from '../../model/claim.ts';
import type { ReportHead } from '../../model/report.ts';
import { type Cell, csvLine } from '../csv.ts';
import { joined, printed, sourceOf } from './cells.ts';

const SIDE = [
  'claim_id',
  'address',
  'outlet',
  'title',
  'published',
  'words',
  'figure',
  'low',
  'high',
  'unit',
  'source',
];

/** Names of the columns, the same in every language: programs read them. */
const COLUMNS = [
  'relation',
  'where',
  'direction',
  'confidence',
  'drift',
  'reasons',
  ...SIDE.map((name) => `this_${name}`),
  ...SIDE.map((name) => `other_${name}`),
];

/** Findings as a table: each with both sides in full, so that a row can be judged alone. */
export async function* writeFindingsCsv(reports: AsyncIterable<Annotations>): AsyncGenerator<string> {
  yield csvLine(COLUMNS);
  for await (const { report, claims } of reports)
    for (const claim of claims) yield rowsOf(claim, report).map(csvLine).join('');
}

function rowsOf({ claim, findings }: AnnotatedClaim, report: ReportHead): Cell[][] {
  return findings.map(({ relation, where, direction, confidence, drift, reasons, current, prior }) => [
    relation,
    where,
    direction,
    confidence,
    joined(drift),
    joined(reasons.map(({ code }) => code)),
    ...side(claim, current.quantity, report),
    ...side(prior.claim, prior.quantity, prior.report),
  ]);
}

function side(claim: Claim, index: number, { url, outlet, title, published }: ReportHead): Cell[] {
  const quantity = claim.quantities[index];
  return [
    claim.id,
    url,
    outlet,
    title,
    published,
    claim.text,
    quantity && printed(claim, quantity.span),
    quantity?.value.low,
    quantity?.value.high,
    quantity?.unit.id,
    sourceOf(claim)?.source?.name,
  ];
}
