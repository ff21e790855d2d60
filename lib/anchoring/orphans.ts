import type { Block } from '../model/report.ts';
import type { Selector } from '../model/selector.ts';
import { matchQuote } from '../text/match-quote.ts';

/** A claim whose words are gone from the page, and the sentence that stands in their place, if one does. */
export interface Orphan {
  claimId: string;
  standsNow: string;
}

/** Share of its words that a sentence must keep to be called the changed form of another. */
const ALIKE = 0.6;

/** More of it is not told: what a page runs on without a full stop is no sentence to read beside another. */
const LONGEST = 2_000;

/** Which of the described claims no longer stand in the blocks. */
export function findOrphans(described: ReadonlyMap<string, Selector>, blocks: readonly Block[]): Orphan[] {
  const text = blocks.map((block) => block.text).join('\n');
  const orphans: Orphan[] = [];
  for (const [claimId, selector] of described) {
    if (matchQuote(selector.quote, text, selector.position.start).length > 0) continue;
    orphans.push({ claimId, standsNow: standsNow(selector.quote.exact, text) });
  }
  return orphans;
}

/** The sentence most like the lost one; empty where none is like it. */
function standsNow(lost: string, text: string): string {
  const words = wordsOf(lost);
  let best = { sentence: '', share: ALIKE };
  for (const [sentence] of text.matchAll(/[^\n]+?(?:[.!?…。！？]["”’»)]*(?=\s|$)|(?=\n|$))/gu)) {
    const share = sharedWords(words, wordsOf(sentence));
    if (share > best.share) best = { sentence: sentence.trim(), share };
  }
  return best.sentence.slice(0, LONGEST).toWellFormed();
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size, b.size);
}
