/** One piece of a dossier; all text is plain, links are web addresses. */
export type DossierPart =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'quote'; text: string }
  | { kind: 'facts'; rows: DossierFact[] }
  | { kind: 'table'; head: string[]; rows: string[][] };

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
