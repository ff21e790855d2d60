import type { PartyLexicon } from '../../languages/shape/parties.ts';
import type { Token } from '../../model/analysis.ts';

/** One printed name with what stands around it. Token indices are the block's. */
export interface Mention {
  block: number;
  first: number;
  last: number;
  /** The name without honorific and office. */
  words: string[];
  /** Lower-case honorific or office inside the capitals ("Dr.", "Director"). */
  honorific?: string;
  /** Office or description ("attorney", "a surgeon" without its article). */
  title?: string;
  /** Body named before or in the office ("Foro Penal attorney …"). */
  affiliation?: string;
  /** Lemma of the noun right before a name that describes it ("organisation Foro Penal"). */
  describedAs?: string;
  /** Acronym in brackets after the name. */
  acronym?: string;
}

const isNamePart = (token: Token | undefined, lexicon: PartyLexicon): boolean =>
  token !== undefined &&
  (token.pos === 'PROPN' ? /^[\p{Lu}\d]/u.test(token.text) : /^\p{Lu}{2,}$/u.test(token.text)) &&
  !lexicon.notNames.has(token.lower);

/** End (exclusive) of the name that starts at token `first`, over hyphens and small words between capitals. */
function nameEnd(tokens: Token[], first: number, lexicon: PartyLexicon): number {
  let end = first + 1;
  for (;;) {
    if (isNamePart(tokens[end], lexicon)) end++;
    else if (lexicon.links.has(tokens[end]?.lower ?? '') && isNamePart(tokens[end + 1], lexicon)) {
      const isOf = tokens[end]?.pos === 'ADP' && lexicon.bodyLinks.has(tokens[end]?.lower ?? '');
      if (isOf && !isBody(tokens, first, end, lexicon)) return end;
      end += 2;
    } else if (
      tokens[end]?.text === '-' &&
      tokens[end]?.start === tokens[end - 1]?.end &&
      isNamePart(tokens[end + 1], lexicon)
    ) {
      end += 2;
    } else return end;
  }
}

const isBody = (tokens: Token[], first: number, end: number, lexicon: PartyLexicon): boolean =>
  tokens
    .slice(first, end)
    .some(({ lower }) => lexicon.official.has(lower) || lexicon.organisations.has(lower));

function textOf(tokens: Token[], first: number, last: number): string {
  let text = '';
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token) break;
    text += (i > first && before && before.end < token.start ? ' ' : '') + token.text;
  }
  return text;
}

/** "attorney" in "Foro Penal attorney |Gonzalo Himiob": where the nouns right before a name start. */
function nounsBefore(tokens: Token[], first: number): number {
  let start = first;
  while (
    start > 0 &&
    (tokens[start - 1]?.pos === 'NOUN' || (start < first && tokens[start - 1]?.pos === 'ADJ'))
  )
    start--;
  return start;
}

/** The name that ends right before token `end`, over "'s". */
function nameBefore(tokens: Token[], end: number, lexicon: PartyLexicon): string | undefined {
  const last = /^[’']s?$/.test(tokens[end - 1]?.text ?? '') ? end - 1 : end;
  let start = last;
  while (start > 0 && isNamePart(tokens[start - 1], lexicon)) start--;
  return start < last ? textOf(tokens, start, last) : undefined;
}

/** ", a surgeon at the Vargas clinic,": office and body in the apposition after a name. */
function appositionAfter(
  tokens: Token[],
  last: number,
  lexicon: PartyLexicon,
): Pick<Mention, 'title' | 'affiliation'> {
  if (tokens[last]?.text !== ',') return {};
  let i = last + 1;
  if (lexicon.articles.has(tokens[i]?.lower ?? '')) i++;
  const from = i;
  while (
    tokens[i]?.pos === 'NOUN' ||
    tokens[i]?.pos === 'ADJ' ||
    (tokens[i]?.pos === 'PROPN' && tokens[i + 1]?.pos === 'NOUN')
  )
    i++;
  if (i === from || tokens[i - 1]?.pos !== 'NOUN') return {};
  const title = textOf(tokens, from, i);
  if (!lexicon.affiliating.has(tokens[i]?.lower ?? '') && tokens[i]?.text !== ',') return { title };
  let k = i + 1;
  if (lexicon.articles.has(tokens[k]?.lower ?? '')) k++;
  if (!isNamePart(tokens[k], lexicon)) return { title };
  const end = nameEnd(tokens, k, lexicon);
  return tokens[i]?.text === ',' && tokens[end]?.text !== ','
    ? { title }
    : { title, affiliation: textOf(tokens, k, end) };
}

/** Office words in capitals that open a name: "Director Alfredo Romero", "U.S. Sen. …" leave the name alone. */
function leadingTitle(tokens: Token[], first: number, last: number, lexicon: PartyLexicon): number {
  let end = first;
  for (let i = first; i < last - 1; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (lexicon.titles.has(lower) || lexicon.honorifics.has(lower)) end = i + 1;
  }
  return end;
}

function readMention(
  block: number,
  tokens: Token[],
  first: number,
  end: number,
  lexicon: PartyLexicon,
): Mention {
  const name = leadingTitle(tokens, first, end, lexicon);
  const nouns = name === first ? nounsBefore(tokens, first) : first;
  const described = nouns < first ? tokens[first - 1]?.lemma : undefined;
  const affiliation = nouns < first ? nameBefore(tokens, nouns, lexicon) : undefined;
  const honorific = name > first ? tokens[name - 1]?.lower : undefined;
  const office = honorific && !lexicon.honorifics.has(honorific) ? textOf(tokens, first, name) : undefined;
  const before =
    described && lexicon.titles.has(described) ? textOf(tokens, nouns, first) : office?.toLowerCase();
  const apposition = appositionAfter(tokens, end, lexicon);
  const bracketed =
    tokens[end]?.text === '(' && tokens[end + 2]?.text === ')' ? tokens[end + 1]?.text : undefined;
  const title = before ?? apposition.title;
  const body = affiliation ?? apposition.affiliation;
  return {
    block,
    first,
    last: end,
    words: tokens.slice(name, end).map(({ text }) => text),
    ...(honorific ? { honorific } : {}),
    ...(title ? { title } : {}),
    ...(body ? { affiliation: body } : {}),
    ...(described ? { describedAs: described } : {}),
    ...(bracketed && /^\p{Lu}{2,}$/u.test(bracketed) ? { acronym: bracketed } : {}),
  };
}

/** "Police", "the NGO": a noun with a capital, no name. */
function isCommonNoun(token: Token | undefined, lexicon: PartyLexicon): boolean {
  const { lower = '', lemma = '' } = token ?? {};
  const { official, organisations, documents, unnamed } = lexicon;
  return [official, organisations, documents, unnamed].some((set) => set.has(lower) || set.has(lemma));
}

/** All names of a block, in reading order. */
export function findMentions(block: number, tokens: Token[], lexicon: PartyLexicon): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isNamePart(tokens[i], lexicon)) continue;
    const end = nameEnd(tokens, i, lexicon);
    if (end > i + 1 || !isCommonNoun(tokens[i], lexicon))
      mentions.push(readMention(block, tokens, i, end, lexicon));
    i = end - 1;
  }
  return mentions;
}
