/** Something that went wrong and that a person can be told about; its words are messages `problem.<code>.*`. */
export interface Problem {
  code: string;
  values: Record<string, string | number>;
}

/** An expected failure is a value. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/**
 * Every code there is, each with the messages `problem.<code>.what`, `.safe` and `.do`; a test compares.
 * Values that the sentences may use stand behind the code.
 */
export const PROBLEM_CODES = [
  // The ledger: reading and writing.
  'disk-full',
  'quota-full',
  'storage-failed', // name
  'write-aborted', // name
  'ledger-closed',
  'ledger-timeout',
  'ledger-damaged',
  'ledger-newer',
  'ledger-blocked',
  'candidates-capped',
  'unexpected', // name
  // Notes and their two homes.
  'kept-in-reserve', // cause
  'note-gone',
  'nothing-unsaved',
  'evidence-address', // address
  'notes-repaired-ledger', // count
  'notes-repaired-journal', // count
  'notes-missing', // count
  'words-not-there',
  // The page.
  'restricted-page',
  'no-access', // host
  'page-gone',
  'reading-timeout',
  'background-gone',
  'not-article', // reason
  'no-language', // language
  'partial-page',
  'annotator-failed', // name
  'not-read',
  // Messages that nobody of ours sends.
  'refused-sender',
  'refused-shape', // field
  // Import, with the line in which it was found.
  'import-empty',
  'import-header', // line
  'import-newer', // version
  'import-json', // line
  'import-shape', // line, field
  'import-document-id', // line
  'import-truncated', // line
  'import-count', // count (that there should be), found
  'import-hash',
  'import-line-too-long', // line, limit
  'import-encoding', // line
  'import-no-address',
  'import-stopped', // count
  'import-cut', // file
  'document-id', // id
  'cancelled',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];
