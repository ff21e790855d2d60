import { documentId, type NoteEventBody, type RevisionBody } from '../model/document.ts';
import { toReport } from '../model/identity.ts';
import type { LocalFact, Saying } from '../model/local-fact.ts';
import type { NoteEvent } from '../model/note.ts';
import type { LedgerDocument } from '../model/replica.ts';
import type { Report, ReportHead } from '../model/report.ts';
import type { BlockSpan } from '../model/span.ts';
import type { RevisionEntry } from './ledger.ts';
import { LedgerError } from './ledger-error.ts';

/** A report without its text. */
export function headOf(report: Report): ReportHead {
  const { blocks: _blocks, partial: _partial, ...head } = report;
  return head;
}

/** The words at a place of a report, empty where the place is not in it. */
export function wordsAt(report: Report, { block, start, end }: BlockSpan): string {
  return report.blocks[block]?.text.slice(start, end) ?? '';
}

/** A revision as the document that is exported and merged. */
export function toDocument({ report, claims, digest, keys, seenAt }: RevisionEntry): LedgerDocument {
  const { id: _id, revisionId, ...article } = report;
  const body: RevisionBody = { article, claims, digest, keys };
  return { id: revisionId, kind: 'revision', body, seenAt };
}

/** When something was had first, where a document doesn't say. */
const UNKNOWN_TIME = '1970-01-01T00:00:00.000Z';

/** What the reader said as the document that is exported and merged. */
export function factDocument({ id, at, ...body }: LocalFact): LedgerDocument {
  return { id, kind: 'fact', body, seenAt: at };
}

/** A note event as the document that is exported and merged. */
export function noteDocument({ id, ...body }: NoteEvent): LedgerDocument {
  return { id, kind: 'note-event', body };
}

/** The facts among documents. */
export function factsIn(documents: LedgerDocument[]): LocalFact[] {
  return documents
    .filter(({ kind }) => kind === 'fact')
    .map(({ id, body, seenAt }) => ({ ...(body as Saying), id, at: seenAt ?? UNKNOWN_TIME }));
}

/** The note events among documents that are verified. */
export function noteEventsIn(documents: LedgerDocument[]): NoteEvent[] {
  return documents
    .filter(({ kind }) => kind === 'note-event')
    .map(({ id, body }) => ({ ...(body as NoteEventBody), id }));
}

/** A revision from its document; the identity comes from the text, never from the document. */
export function fromDocument({ body, seenAt }: LedgerDocument): RevisionEntry {
  const { article, claims, digest, keys } = body as RevisionBody;
  return {
    report: toReport(article),
    claims,
    digest,
    keys,
    seenAt: seenAt ?? article.modified ?? article.published ?? UNKNOWN_TIME,
  };
}

/** Refuses a document whose id does not follow from its body. */
export function verify(document: LedgerDocument): void {
  if (documentId(document) === document.id) return;
  throw new LedgerError({ code: 'document-id', values: { id: document.id.slice(0, 12) } });
}
