import { annotate } from '../../../lib/annotate.ts';
import { analyse } from '../../../lib/languages/en/analyse.ts';
import { english } from '../../../lib/languages/en/english.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import type { AnnotatedClaim, Annotations } from '../../../lib/model/annotations.ts';
import type { Claim } from '../../../lib/model/claim.ts';
import type { HandFigure } from '../../../lib/model/hand-figure.ts';
import type { NoteEvent, NoteTarget } from '../../../lib/model/note.ts';
import type { ReportHead } from '../../../lib/model/report.ts';
import { firstEvent } from '../../../lib/notes/change.ts';
import { written } from './sample.ts';

/** Reads one paragraph as an invented outlet's article of that day. */
export function read(ledger: Ledger, outlet: string, published: string, text: string): Promise<Annotations> {
  const url = `https://${outlet}/floods`;
  const blocks = text.split('\n').map((paragraph) => ({ role: 'text' as const, text: paragraph }));
  const article = { url, outlet, title: 'Floods', published, language: 'en', blocks };
  return annotate(article, { language: english, analyse, ledger, seenAt: published, remember: true });
}

/** The claim whose words hold these. */
export function claimWith({ claims }: Annotations, words: string): AnnotatedClaim {
  const found = claims.find(({ claim }) => claim.text.includes(words));
  if (!found) throw new Error(`no claim with ${words}`);
  return found;
}

/** A person's figure in the place of the claim's first one. */
export function handOn(claim: Claim, value: number, more: Partial<HandFigure> = {}): HandFigure {
  const quantity = claim.quantities[0];
  if (!quantity) throw new Error('the claim has a figure');
  const { span, measure, unit, scope } = quantity;
  const at = { start: span.start - claim.span.start, end: span.end - claim.span.start };
  const places = scope.places.map(({ name }) => name);
  const period = scope.period ? { period: scope.period } : {};
  const was = {
    value: quantity.value,
    bound: quantity.bound,
    unit,
    counted: measure.text,
    places,
    period: scope.period?.text ?? '',
    source: 'as read',
  };
  const base = { at, value: { low: value, high: value }, bound: 'exact' as const, unit, measure };
  return { ...base, places, ...period, source: 'as read', was, ...more };
}

/** What a claim by hand holds on to. */
export function targetOn(claim: Pick<Claim, 'id' | 'selector'>, report: ReportHead): NoteTarget {
  const { id: reportId, url, outlet, title } = report;
  return { claimId: claim.id, reportId, url, outlet, title, selector: claim.selector };
}

/** The first event of a claim by hand. */
export function handEvent(
  claim: Pick<Claim, 'id' | 'selector'>,
  report: ReportHead,
  hand: HandFigure,
  { author = 'Ana', at = '2026-03-02T10:00:00.000Z' } = {},
): NoteEvent {
  return firstEvent(targetOn(claim, report), written('', { hand, status: 'published' }), { author, at });
}
