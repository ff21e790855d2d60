import { documentId, type NoteEventBody, newNoteId, type RevisionBody } from '../model/document.ts';
import { claimId, toReport } from '../model/identity.ts';
import type { LedgerDocument } from '../model/replica.ts';
import { object, oneOf, optional, string } from '../model/shape.ts';
import { ExchangeError } from './exchange-error.ts';
import { fact } from './shapes/fact.ts';
import { noteEvent } from './shapes/note-event.ts';
import { time } from './shapes/parts.ts';
import { revision } from './shapes/revision.ts';
import { withShortLabels } from './short-labels.ts';

const anything = () => null;
/** A fact's is made of others and so longer than a hash. */
const documentIds = string(200);
const envelope = object({
  kind: oneOf('revision', 'note-event', 'fact'),
  id: documentIds,
  body: anything,
  seenAt: optional(time),
});

/**
 * Takes a value from a file for a document, or refuses it: every field's shape, the id computed afresh, and
 * for a revision that each claim's id and words follow from the text. Labels that are too long are cut.
 * @throws ExchangeError with the line
 */
export function checkDocument(value: unknown, line: number): LedgerDocument {
  const refused = envelope(value, 'document');
  if (refused !== null) throw new ExchangeError('import-shape', { line, field: refused });
  const document = fitting(value as LedgerDocument);
  const field = FIELDS[document.kind](document.body);
  if (field !== null) throw new ExchangeError('import-shape', { line, field });
  if (documentId(document) !== document.id) throw new ExchangeError('import-document-id', { line });
  return document;
}

function fitting(document: LedgerDocument): LedgerDocument {
  const { kind, body } = document;
  const article = kind === 'revision' && (body as Partial<RevisionBody> | null)?.article;
  if (typeof article !== 'object' || article === null) return document;
  return { ...document, body: withShortLabels(body as RevisionBody) };
}

/** Of each kind, the first field of a body that is not as it must be. */
const FIELDS: Record<LedgerDocument['kind'], (body: unknown) => string | null> = {
  revision: revisionField,
  'note-event': noteEventField,
  fact: (body) => fact(body, 'body'),
};

function noteEventField(body: unknown): string | null {
  const field = noteEvent(body, 'body');
  if (field !== null) return field;
  const { noteId, parents, target, ...said } = body as NoteEventBody;
  if (!target) return parents.length > 0 ? null : 'body.target';
  return noteId === newNoteId(target.claimId, said) ? null : 'body.noteId';
}

function revisionField(body: unknown): string | null {
  return revision(body, 'body') ?? claimsField(body as RevisionBody);
}

/** Claims must be what the text says: nobody may bring a figure that his own report doesn't hold. */
function claimsField({ article, claims, keys }: RevisionBody): string | null {
  if (keys.length !== claims.length) return 'body.keys';
  const report = toReport(article);
  const ordinals = new Map<string, number>();
  for (const [index, claim] of claims.entries()) {
    const ordinal = ordinals.get(claim.text) ?? 0;
    ordinals.set(claim.text, ordinal + 1);
    const field = `body.claims[${index}]`;
    if (claim.reportId !== report.id || claim.id !== claimId(report.id, claim.text, ordinal))
      return `${field}.id`;
    // Only events make a claim a person's.
    if (claim.byHand) return `${field}.byHand`;
    const { block, start, end } = claim.span;
    if (report.blocks[block]?.text.slice(start, end) !== claim.text) return `${field}.text`;
    const spans = [claim.sentence, ...claim.quantities.flatMap(({ span, figure }) => [span, figure])];
    if (
      spans.some((span) => span.end < span.start || span.end > (report.blocks[span.block]?.text.length ?? -1))
    )
      return `${field}.spans`;
  }
  return null;
}
