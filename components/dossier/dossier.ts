/** One piece of a dossier; all text is plain, links are web addresses. */
export type DossierPart =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'quote'; text: string }
  | { kind: 'facts'; rows: DossierFact[] }
  | { kind: 'table'; columns: DossierColumn[]; rows: string[][] };

export interface DossierColumn {
  name: string;
  /** What its cells are: figures are set apart, words that somebody printed have a voice of their own. */
  holds: 'words' | 'figure' | 'quotation';
}

export interface DossierFact {
  label: string;
  text: string;
  /** http or https. */
  href?: string;
}

/** What is known of a claim or a page, to be printed or handed on. */
export interface Dossier {
  title: string;
  /** BCP 47 tag of the dossier's own words. */
  locale: string;
  parts: DossierPart[];
  /** What stands at its very end. */
  foot: string;
}

/** The heads of a table's columns. */
export function namesOf({ columns }: Extract<DossierPart, { kind: 'table' }>): string[] {
  return columns.map(({ name }) => name);
}
