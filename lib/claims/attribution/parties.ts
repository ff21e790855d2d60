import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import type { Token } from '../../model/analysis.ts';
import type { Source } from '../../model/attribution.ts';
import type { BlockSpan } from '../../model/span.ts';
import type { AnalysedArticle } from '../document.ts';
import { findMentions, type Mention } from './mention.ts';
import type { Quotation } from './quotation.ts';
import { buildRegistry } from './registry.ts';
import { lookUp, type Memory, remember, resolveSource } from './resolve.ts';

/** Names of one block with its tokens and the quotations of its top level. */
interface NamedBlock {
  tokens: Token[];
  text: string;
  mentions: Mention[];
  quotations: Quotation[];
}

/**
 * Turns a source's span into who it is; `antecedent` is what a relative pronoun stands for. To be called in reading
 * order: what "she" or "the group" stands for depends on who was named and who spoke before.
 */
export type ResolveSource = (span: BlockSpan, antecedent?: BlockSpan) => Source;

/** First index of a list ordered by position whose item lies at or after `at`. */
function firstFrom<T>(list: T[], at: number, startOf: (item: T) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && startOf(item) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words that may stand between a conjunction and the name it leads to ("after leftist president |Nicolas Maduro"). */
const LONGEST_TITLE = 5;

/** True for "after Nicolas Maduro was captured" behind its main clause: "she" then hardly means him. */
function isSubordinate(tokens: Token[], mention: Mention, lexicon: AttributionLexicon): boolean {
  for (let i = mention.first - 1; i > 0 && i >= mention.first - LONGEST_TITLE; i--) {
    const token = tokens[i];
    if (!token || token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'AUX') return false;
    if (lexicon.subordinators.has(token.lower)) return !/[.!?”"]$/u.test(tokens[i - 1]?.text ?? '.');
  }
  return false;
}

/** A name that a later "he" can mean: the subject of its sentence's main clause, outside quotations. */
function isSubject({ tokens, quotations }: NamedBlock, mention: Mention): boolean {
  const next = tokens[mention.last];
  const start = tokens[mention.first]?.start ?? 0;
  if (next?.pos !== 'VERB' && next?.pos !== 'AUX' && next?.text !== ',') return false;
  const after = firstFrom(quotations, start, (quotation) => quotation.end);
  return (quotations[after]?.start ?? Number.POSITIVE_INFINITY) > start;
}

/** Reads an article's names and gives the resolver of its sources. */
export function sourceResolver(
  article: AnalysedArticle,
  quotations: ReadonlyMap<number, Quotation[]>,
  lexicon: AttributionLexicon,
): ResolveSource {
  const blocks = new Map<number, NamedBlock>();
  for (const { index, analysis } of article.blocks) {
    const mentions = findMentions(index, analysis.tokens, lexicon.parties);
    blocks.set(index, {
      tokens: analysis.tokens,
      text: analysis.text,
      mentions,
      quotations: quotations.get(index) ?? [],
    });
  }
  const order = [...blocks.values()].flatMap((block) =>
    block.mentions.filter(
      (mention) => isSubject(block, mention) && !isSubordinate(block.tokens, mention, lexicon),
    ),
  );
  const registry = buildRegistry(
    [...blocks.values()].flatMap(({ mentions }) => mentions),
    lexicon.parties,
  );
  const memory: Memory = { persons: [], bodies: [] };
  let next = 0;
  const readUpTo = (at: BlockSpan) => {
    for (; next < order.length; next++) {
      const mention = order[next];
      const start = mention && blocks.get(mention.block)?.tokens[mention.first]?.start;
      if (!mention || mention.block > at.block || (mention.block === at.block && (start ?? 0) >= at.start))
        return;
      const party = lookUp(registry, mention);
      if (party) remember(memory, party);
    }
  };
  return (span, antecedent) => {
    const named = antecedent ?? span;
    const block = blocks.get(named.block);
    const text = block?.text ?? '';
    readUpTo(named);
    const all = block?.tokens ?? [];
    const from = firstFrom(all, named.start, ({ start }) => start);
    const to = firstFrom(all, named.end, ({ start }) => start);
    const mentions = block?.mentions ?? [];
    const words = {
      text: text.slice(named.start, named.end),
      tokens: all.slice(from, to),
      mentions: mentions.slice(
        firstFrom(mentions, from, ({ first }) => first),
        firstFrom(mentions, to, ({ first }) => first),
      ),
    };
    const resolved = resolveSource(words, all, registry, memory, lexicon);
    const party = registry.byName.get(resolved.name.toLowerCase());
    if (party) remember(memory, party);
    return { span, text: text.slice(span.start, span.end), ...resolved };
  };
}
