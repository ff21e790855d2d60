import { documentId, type RevisionBody } from '../model/document.ts';
import { toReport } from '../model/identity.ts';
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

/** A revision from its document; the identity comes from the text, never from the document. */
export function fromDocument({ body, seenAt }: LedgerDocument): RevisionEntry {
  const { article, claims, digest, keys } = body as RevisionBody;
  const unknownTime = '1970-01-01T00:00:00.000Z';
  return {
    report: toReport(article),
    claims,
    digest,
    keys,
    seenAt: seenAt ?? article.modified ?? article.published ?? unknownTime,
  };
}

/** Refuses a document whose id does not follow from its body. */
export function verify(document: LedgerDocument): void {
  if (documentId(document) === document.id) return;
  throw new LedgerError({ code: 'document-id', values: { id: document.id.slice(0, 12) } });
}
