/** What a block is to its report. `post` is one entry of a live blog, with its own time. */
export type BlockRole = 'headline' | 'standfirst' | 'text' | 'caption' | 'correction' | 'post';

/** What the page side knows of a block without knowing its language. */
export interface BlockFeatures {
  /** Lower-case name of the element that the text stood in. */
  tag: string;
  /** Share of the block's characters that stand inside links, 0 to 1. */
  linkShare: number;
  /** Number of the container that held the block, in document order; neighbours of one container belong together. */
  container: number;
}

/** One paragraph, headline, caption … of a report. */
export interface Block {
  role: BlockRole;
  /** White space runs are one space each; the text is otherwise as printed (NFC is applied only for ids). */
  text: string;
  /** ISO 8601 time of a live blog's post. */
  time?: string;
  features?: BlockFeatures;
}

/** One article as read from a page or imported, before it has an identity. */
export interface Article {
  /** The address actually loaded, or the canonical one where it is on the same site. */
  url: string;
  /** Registrable domain of the address, or the outlet that an imported record names. */
  outlet: string;
  /** What the page claims about its publisher; never an identity. */
  claimedPublisher?: string;
  title: string;
  byline?: string;
  /** ISO 8601, with the zone only where the page gives one. */
  published?: string;
  /** ISO 8601. */
  modified?: string;
  /** BCP 47 tag; `und` when unknown. */
  language: string;
  blocks: Block[];
  /** True where only a part of an oversized page was read. */
  partial?: boolean;
}

/**
 * One state of an article with its identity.
 * `id` = hash of the normalised address; `revisionId` = hash of the id and the blocks.
 */
export interface Report extends Article {
  id: string;
  revisionId: string;
}

/** A report without its text: what findings, lists and messages carry. */
export type ReportHead = Omit<Report, 'blocks' | 'partial' | 'byline'> & { byline?: string };

/** What the page side makes of a page. */
export type Reading =
  | { kind: 'article'; article: Article }
  /** `reason`: one word for why the page is taken for no article, e.g. `listing`. */
  | { kind: 'not-article'; url: string; title: string; reason: string };
