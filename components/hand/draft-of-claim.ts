import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { Claim } from '../../lib/model/claim.ts';
import type { ByHand } from '../../lib/model/hand-figure.ts';
import type { Quantity } from '../../lib/model/quantity.ts';
import type { ReportHead } from '../../lib/model/report.ts';
import type { Span } from '../../lib/model/span.ts';
import { readFigure } from '../../lib/notes/hand-fields.ts';
import type { HandDraft } from '../../lib/services/hand-service.ts';
import { sourceName } from '../claims/source-name.ts';
import { noteTarget } from '../notes/note-target.ts';

/** A figure of a claim that is being put right. */
export interface Editing {
  claimId: string;
  quantity: number;
}

/** Which figure a form that was left stood on; null where it isn't among these claims. */
export function placeOfDraft({ target, at }: HandDraft, claims: readonly AnnotatedClaim[]): Editing | null {
  const found = claims.find(({ claim }) => claim.id === target.claimId);
  const quantity = found?.claim.quantities.findIndex((each) => placeIn(found.claim, each).start === at.start);
  return found && quantity !== undefined && quantity >= 0 ? { claimId: found.claim.id, quantity } : null;
}

/** What a person gave for this figure of a claim, if anything. */
export function handAt({ byHand }: Claim, quantity: number): ByHand | undefined {
  return byHand?.find((hand) => hand.quantity === quantity);
}

/** The editor's beginning for a figure of a claim, as it counts now; null where the claim has no such figure. */
export function draftOfClaim({ claim }: AnnotatedClaim, report: ReportHead, index: number): HandDraft | null {
  const quantity = claim.quantities[index];
  if (!quantity) return null;
  const hand = handAt(claim, index);
  const shown = readFigure(quantity, sourceName(claim, quantity) ?? '');
  const was = hand ? hand.was : shown;
  const { matchKey: _matchKey, ...target } = noteTarget(claim, report, index);
  return {
    target,
    language: report.language,
    edits: hand ? { id: hand.id, parents: hand.heads } : null,
    at: placeIn(claim, quantity),
    shown,
    basis: quantity,
    ...(quantity.scope.period ? { period: quantity.scope.period } : {}),
    ...(was ? { was } : {}),
  };
}

/** Where a figure stands in its claim's words; all of them, where it stands elsewhere. */
function placeIn({ span, text }: Claim, { span: place }: Quantity): Span {
  const [start, end] = [place.start - span.start, place.end - span.start];
  const isInside = place.block === span.block && start >= 0 && end <= text.length;
  return isInside ? { start, end } : { start: 0, end: text.length };
}
