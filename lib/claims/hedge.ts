import type { Language } from '../languages/language.ts';
import type { HedgeLexicon } from '../languages/shape/hedges.ts';
import type { Token } from '../model/analysis.ts';
import type { Hedge, HedgeKind } from '../model/hedge.ts';
import type { AnalysedBlock } from './document.ts';

/** A hedge in tokens, `to` exclusive. */
interface Match {
  kind: HedgeKind;
  from: number;
  to: number;
}

/** How far a condition may reach before its comma. */
const LONGEST_CONDITION = 30;

function phraseAt(tokens: Token[], i: number, lexicon: HedgeLexicon): Match | undefined {
  for (const { kind, words } of lexicon.phrases.get(tokens[i]?.lower ?? '') ?? []) {
    if (words.every((word, k) => tokens[i + k]?.lower === word))
      return { kind, from: i, to: i + words.length };
  }
  return undefined;
}

/** "could increase", "may not have died": the auxiliary with its verb. */
function modalAt(tokens: Token[], i: number, lexicon: HedgeLexicon): Match | undefined {
  const token = tokens[i];
  if (token?.pos !== 'AUX' || !lexicon.modals.has(token.lower)) return undefined;
  for (let k = i + 1; k < tokens.length && k < i + 6; k++) {
    const pos = tokens[k]?.pos;
    if (pos === 'VERB') return { kind: 'possible', from: i, to: k + 1 };
    if (pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART') break;
  }
  return { kind: 'possible', from: i, to: i + 1 };
}

/** "If they wait": up to its comma or the sentence's end. */
function conditionAt(tokens: Token[], i: number, end: number, lexicon: HedgeLexicon): Match | undefined {
  const token = tokens[i];
  if (!token || !lexicon.conditions.has(token.lower) || token.pos === 'VERB') return undefined;
  const before = tokens[i - 1];
  if (before && (lexicon.notConditions.has(before.lower) || lexicon.notConditions.has(before.lemma)))
    return undefined;
  let to = i + 1;
  while (to < end && to < i + LONGEST_CONDITION && tokens[to]?.pos !== 'PUNCT') to++;
  return to > i + 1 ? { kind: 'conditional', from: i, to } : undefined;
}

/** What is denied to be verified is unverified; the negation then belongs to the hedge. */
function withNegation(tokens: Token[], match: Match, lexicon: HedgeLexicon): Match {
  if (match.kind !== 'verified') return match;
  for (let i = match.from - 1; i >= 0 && i >= match.from - 4; i--) {
    const token = tokens[i];
    if (!token || token.pos === 'PUNCT') break;
    if (lexicon.negations.has(token.lower)) return { kind: 'unverified', from: i, to: match.to };
  }
  return match;
}

/**
 * What a block says about its own certainty, in reading order, without overlap. Spans are UTF-16 offsets into the
 * block's text.
 */
export function extractHedges(block: AnalysedBlock, language: Language): Hedge[] {
  const { tokens, sentences, text } = block.analysis;
  const lexicon = language.attributions.hedges;
  const hedges: Hedge[] = [];
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      const match =
        phraseAt(tokens, i, lexicon) ?? modalAt(tokens, i, lexicon) ?? conditionAt(tokens, i, last, lexicon);
      if (!match) continue;
      const { kind, from, to } = withNegation(tokens, match, lexicon);
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? start;
      hedges.push({ kind, span: { block: block.index, start, end }, text: text.slice(start, end) });
      i = to - 1;
    }
  }
  return hedges;
}
