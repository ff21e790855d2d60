import type { Language } from '../languages/language.ts';
import type { HedgeLexicon } from '../languages/shape/hedges.ts';
import type { Token } from '../model/analysis.ts';
import type { Hedge, HedgeKind } from '../model/hedge.ts';
import type { AnalysedBlock } from './document.ts';
import { bySentence } from './frame/by-sentence.ts';
import { extractHedges } from './hedge.ts';

/** Hedges of one block by the start of the sentence that they hold for. */
type Hedged = ReadonlyMap<number, Hedge[]>;

/** What a sentence can say of the one before it; possibility and conditions are said of its own verb. */
const CARRIED: ReadonlySet<HedgeKind> = new Set(['unverified', 'verified', 'preliminary']);

/** "|The figure could not be verified", "… could not confirm |that number", "|They are preliminary". */
function pointsBack(tokens: Token[], first: number, last: number, lexicon: HedgeLexicon): boolean {
  if (lexicon.backPronouns.has(tokens[first]?.lower ?? '') && tokens[first + 1]?.pos === 'AUX') return true;
  for (let i = first; i + 1 < last; i++) {
    if (!lexicon.pointers.has(tokens[i]?.lower ?? '')) continue;
    const noun = tokens[i + 1]?.pos === 'ADJ' ? tokens[i + 2] : tokens[i + 1];
    if (lexicon.backNouns.has(noun?.lemma ?? '')) return true;
  }
  return false;
}

/** Whether the sentence of a hedge speaks of a figure named before it and of none of its own. */
function reachesBack({ analysis }: AnalysedBlock, sentence: number, lexicon: HedgeLexicon): boolean {
  const { first = 0, last = 0 } = analysis.sentences[sentence] ?? {};
  for (let i = first; i < last; i++) if (analysis.tokens[i]?.pos === 'NUM') return false;
  return pointsBack(analysis.tokens, first, last, lexicon);
}

function add(hedged: Map<number, Hedge[]>, start: number | undefined, hedge: Hedge): void {
  if (start !== undefined) hedged.set(start, [...(hedged.get(start) ?? []), hedge]);
}

/**
 * What an article says about its own certainty, by block index and start of the sentence it holds for: the hedge's own
 * sentence, and the one before where it speaks of that one's figure ("The toll could not be verified.").
 */
export function hedgesOf(blocks: readonly AnalysedBlock[], language: Language): ReadonlyMap<number, Hedged> {
  const lexicon = language.attributions.hedges;
  const all = new Map<number, Map<number, Hedge[]>>();
  let before: AnalysedBlock | undefined;
  for (const block of blocks) {
    const { sentences } = block.analysis;
    const hedges = extractHedges(block, language);
    const hedged = new Map(bySentence(block.index, sentences, hedges, ({ span }) => [span]));
    all.set(block.index, hedged);
    for (const [k, { start }] of sentences.entries()) {
      const carried = (hedged.get(start) ?? []).filter(({ kind }) => CARRIED.has(kind));
      if (carried.length === 0 || !reachesBack(block, k, lexicon)) continue;
      const target = k > 0 ? hedged : before && all.get(before.index);
      const sentence = k > 0 ? sentences[k - 1] : before?.analysis.sentences.at(-1);
      for (const hedge of carried) if (target) add(target, sentence?.start, hedge);
    }
    before = block;
  }
  return all;
}
