import { describe } from '../anchoring/describe.ts';
import type { Claim } from '../model/claim.ts';
import type { ReadFigure } from '../model/hand-figure.ts';
import { claimId } from '../model/identity.ts';
import type { NoteTarget } from '../model/note.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Report } from '../model/report.ts';
import type { RevisionEntry } from '../model/revision-entry.ts';
import type { TextQuoteSelector } from '../model/selector.ts';
import type { BlockSpan } from '../model/span.ts';
import { readAt } from '../notes/corrected.ts';
import { readFigure } from '../notes/hand-fields.ts';
import { standOf } from '../notes/made-by-hand.ts';
import { wholeWords } from '../text/whole-words.ts';
import type { Picked } from './hand-service.ts';

/**
 * What marked words are in an article: the figure that was read there, or else the beginning of a claim by hand,
 * filled with what can be read off the words themselves, and place, time and source of their sentence. Null where the words stand nowhere.
 * @param readWords gives the figures of a few words
 */
export async function draftOfWords(
  { report, claims }: RevisionEntry,
  quote: TextQuoteSelector,
  readWords: (words: string) => Promise<Quantity[]>,
): Promise<Picked | null> {
  const stand = standOf({ quote, position: { start: 0, end: 0 } }, report);
  if (!stand) return null;
  const text = report.blocks[stand.block]?.text ?? '';
  const span = { ...stand, ...wholeWords(text, stand) };
  const known = knownAt(claims, span);
  if (known) return known;
  const words = text.slice(span.start, span.end);
  const [read] = await readWords(words);
  const near = claims.find(({ sentence }) => holds(sentence, span));
  const shown = shownFor(read, near);
  const period = read?.scope.period ?? near?.quantities[0]?.scope.period;
  return {
    kind: 'new',
    draft: {
      target: targetOf(report, span, words),
      language: report.language,
      edits: null,
      at: figureIn(words, read),
      shown,
      ...(period ? { period } : {}),
      ...(read ? { basis: read } : {}),
    },
  };
}

/** The figure that was read off these words, or that a person gave them before. */
function knownAt(claims: Claim[], span: BlockSpan): Picked | null {
  for (const { id, quantities } of claims) {
    const [quantity] = readAt(quantities, span.block, span);
    if (quantity !== undefined) return { kind: 'known', claimId: id, quantity };
  }
  return null;
}

function holds(outer: BlockSpan, inner: BlockSpan): boolean {
  return outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end;
}

/** What is read off the words, with the rest of their sentence around it. */
function shownFor(read: Quantity | undefined, near: Claim | undefined): ReadFigure | null {
  const source = near?.attributions.findLast((attribution) => attribution.source)?.source?.name ?? '';
  const around = near?.quantities[0];
  if (read) {
    const own = readFigure(read, source);
    const places = own.places.length > 0 ? own.places : around ? readFigure(around, '').places : [];
    return { ...own, places, period: own.period || (around?.scope.period?.text ?? '') };
  }
  if (!around) return null;
  return {
    ...readFigure(around, source),
    value: { low: Number.NaN, high: Number.NaN },
    bound: 'exact',
    counted: '',
  };
}

function figureIn(words: string, read: Quantity | undefined) {
  return read ? { start: read.span.start, end: read.span.end } : { start: 0, end: words.length };
}

function targetOf(report: Report, span: BlockSpan, words: string): NoteTarget {
  const selector = describe(report.blocks, span);
  const before = report.blocks
    .map(({ text }) => text)
    .join('\n')
    .slice(0, selector.position.start);
  const { id: reportId, url, outlet, title, published } = report;
  return {
    claimId: claimId(reportId, words, before.split(words).length - 1),
    reportId,
    url,
    outlet,
    title,
    ...(published ? { published } : {}),
    selector,
  };
}
