/** Words that tell a block that is no ground for claims, or a correction, from the report's own text. */
export interface BlockLexicon {
  /** How teasers begin ("read also"), lower-case. */
  teasers: readonly string[];
  /** Phrases of newsletter and subscription boxes, lower-case; two of them, or one in a short block, tell it. */
  boxes: readonly string[];
  /** How correction notes begin. */
  corrections: readonly string[];
}
