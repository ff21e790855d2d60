import type { Claim } from '../../lib/model/claim.ts';
import type { NoteTarget } from '../../lib/model/note.ts';
import type { ReportHead } from '../../lib/model/report.ts';
import { noteMatchKey } from '../../lib/notes/match-key.ts';
import { printedFigure } from '../claims/printed-figure.ts';

function figureOf(claim: Claim, index: number): Pick<NoteTarget, 'figure' | 'matchKey'> {
  const quantity = claim.quantities[index];
  if (!quantity) return {};
  const matchKey = noteMatchKey(claim, index);
  return {
    figure: { text: printedFigure(claim, quantity) ?? '', ...quantity.value, unitId: quantity.unit.id },
    ...(matchKey ? { matchKey } : {}),
  };
}

/** What a note on this claim holds on to: the claim, its report, and the figure as it stood. */
export function noteTarget(claim: Claim, report: ReportHead, quantity: number): NoteTarget {
  return {
    claimId: claim.id,
    reportId: report.id,
    url: report.url,
    outlet: report.outlet,
    title: report.title,
    ...(report.published ? { published: report.published } : {}),
    selector: claim.selector,
    ...figureOf(claim, quantity),
  };
}
