import type { BlockSpan } from './span.ts';

export type SourceKind = 'person' | 'organisation' | 'official' | 'document' | 'unnamed';

/** What the source does with the content. */
export type Stance = 'asserts' | 'denies' | 'estimates' | 'expects' | 'asks' | 'doubts' | 'promises';

export interface Source {
  span: BlockSpan;
  /** As printed. */
  text: string;
  /** The fullest name that the article gives ("Gonzalo Himiob"). */
  name: string;
  kind: SourceKind;
  /** Office or description ("attorney"). */
  title?: string;
  /** Body that the source speaks for ("Foro Penal"). */
  affiliation?: string;
  /** Lower-case, without titles and articles: equal keys are one party within a report. Empty for a pronoun that nobody named fits. */
  key: string;
}

/** Who says what. */
export interface Attribution {
  source?: Source;
  cue: { spans: BlockSpan[]; lemma: string };
  /** Possibly several spans, over several blocks. Quotation marks and "that" are inside. */
  content: BlockSpan[];
  mode: 'direct' | 'indirect' | 'mixed';
  stance: Stance;
  /** Index, in the same list, of the attribution whose content this one stands in. */
  nestedIn?: number;
}
