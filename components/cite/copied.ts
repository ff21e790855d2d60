/** What became of a citation that a browser command asked for. */
export interface Copied {
  claimId: string;
  done: boolean;
  /** Milliseconds since 1970: a second copy is another one. */
  at: number;
}
