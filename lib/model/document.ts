import type { Digest } from './candidate.ts';
import type { Claim } from './claim.ts';
import { hashOf, toReport } from './identity.ts';
import { factId, type Saying } from './local-fact.ts';
import type { NoteEvent } from './note.ts';
import type { LedgerDocument } from './replica.ts';
import type { Article } from './report.ts';

/**
 * Body of a `revision` document. Its id is the revision's and covers address and blocks; what was made of
 * the text travels beside it, so that an import needs no language model.
 */
export interface RevisionBody {
  article: Article;
  claims: Claim[];
  digest: Digest;
  /** Blocking keys, one list a claim. */
  keys: string[][];
}

/** Body of a `note-event` document: the event without its id. A `fact` document's body is a `Saying`. */
export type NoteEventBody = Omit<NoteEvent, 'id'>;

/** The id of a note, or a claim by hand, that begins with this event; one claim may have both, begun at one time. */
export function newNoteId(
  claimId: string,
  { author, at, change }: Pick<NoteEventBody, 'author' | 'at' | 'change'>,
): string {
  return hashOf('hand' in change ? 'hand' : 'note', { claimId, author, at });
}

/** The id that a note event with this body has. */
export function noteEventId(body: NoteEventBody): string {
  return hashOf('note-event', body);
}

/**
 * The id that a document of this kind and body has, computed afresh.
 * @throws TypeError when the body is not of the kind's shape so far as the id needs it
 */
export function documentId(document: Pick<LedgerDocument, 'kind' | 'body'>): string {
  if (document.kind === 'note-event') return noteEventId(document.body as NoteEventBody);
  if (document.kind === 'fact') return factId(document.body as Saying);
  return toReport((document.body as RevisionBody).article).revisionId;
}
