import type { AnnotatedClaim, Annotations } from '../../model/annotations.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { ReportHead } from '../../model/report.ts';
import { type Cell, csvLine } from '../csv.ts';
import { joined, printed, sourceOf } from './cells.ts';

/** Names of the columns, the same in every language: programs read them. */
const COLUMNS = [
  'claim_id',
  'address',
  'outlet',
  'title',
  'published',
  'part_of_article',
  'words',
  'figure',
  'low',
  'high',
  'bound',
  'unit',
  'per',
  'kind',
  'modality',
  'counts',
  'places',
  'period_kind',
  'period_start',
  'period_end',
  'as_of',
  'source',
  'source_kind',
  'source_for',
  'stance',
  'hedges',
  'status',
  'notes',
  'text_fingerprint',
  'by_hand',
  'by_hand_author',
  'by_hand_at',
  'read_low',
  'read_high',
];

/** Claims as a table, a figure a row; a claim that has none has a row without. */
export async function* writeClaimsCsv(reports: AsyncIterable<Annotations>): AsyncGenerator<string> {
  yield csvLine(COLUMNS);
  for await (const { report, claims } of reports)
    for (const claim of claims) yield rowsOf(claim, report).map(csvLine).join('');
}

function rowsOf(annotated: AnnotatedClaim, report: ReportHead): Cell[][] {
  const { quantities } = annotated.claim;
  const figures = quantities.length > 0 ? quantities : [null];
  return figures.map((quantity, index) => [
    ...ofReport(annotated, report),
    ...(quantity ? ofFigure(annotated, quantity) : NO_FIGURE),
    ...ofSource(annotated),
    report.revisionId,
    ...ofHand(annotated, index),
  ]);
}

/** Whose a figure is, where it is a person's, and what the text was read as. */
function ofHand({ claim }: AnnotatedClaim, index: number): Cell[] {
  const hand = claim.byHand?.find(({ quantity }) => quantity === index);
  return [hand?.kind, hand?.author, hand?.at, hand?.was?.value.low, hand?.was?.value.high];
}

function ofReport({ claim }: AnnotatedClaim, { url, outlet, title, published }: ReportHead): Cell[] {
  return [claim.id, url, outlet, title, published, claim.role, claim.text];
}

const NO_FIGURE: Cell[] = Array.from({ length: 14 }, () => null);

function ofFigure({ claim }: AnnotatedClaim, quantity: Quantity): Cell[] {
  const { value, bound, unit, kind, modality, measure, scope, asOf } = quantity;
  return [
    printed(claim, quantity.span),
    value.low,
    value.high,
    bound,
    unit.id,
    unit.per?.id,
    kind,
    modality,
    measure.text,
    joined(scope.places.map(({ name }) => name)),
    scope.period?.kind,
    scope.period?.start,
    scope.period?.end,
    asOf.at,
  ];
}

function ofSource({ claim, status, notes }: AnnotatedClaim): Cell[] {
  const attribution = sourceOf(claim);
  const source = attribution?.source;
  return [
    source?.name,
    source?.kind,
    source?.affiliation,
    attribution?.stance,
    joined(claim.hedges.map(({ text }) => text)),
    status,
    notes.length,
  ];
}
