import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import type { Gender, PartyLexicon } from '../../languages/shape/parties.ts';
import type { Token } from '../../model/analysis.ts';
import type { Source, SourceKind } from '../../model/attribution.ts';
import type { Mention } from './mention.ts';
import type { Party, Registry } from './registry.ts';

/** What was named or spoke last, the latest at the end. */
export interface Memory {
  persons: Party[];
  bodies: Party[];
}

/** A source's words, the names in them, and what the article knows. */
export interface SourceWords {
  text: string;
  tokens: Token[];
  mentions: Mention[];
}

type Resolved = Omit<Source, 'span' | 'text'>;

const LONGEST_MEMORY = 12;

/** Puts a party last in memory. */
export function remember(memory: Memory, party: Party): void {
  const list = party.kind === 'person' ? memory.persons : memory.bodies;
  const at = list.indexOf(party);
  if (at >= 0) list.splice(at, 1);
  list.push(party);
  if (list.length > LONGEST_MEMORY) list.shift();
}

/** The party that a printed name stands for: by its full name, its last word or its acronym. */
export function lookUp(registry: Registry, mention: Mention): Party | undefined {
  const name = mention.words.join(' ').replace(/ ?- ?/g, '-').toLowerCase();
  const last = mention.words.at(-1) ?? '';
  if (mention.words.length > 1) return registry.byName.get(name);
  return registry.byLast.get(last.toLowerCase()) ?? registry.byAcronym.get(last);
}

function keyOf(name: string, lexicon: PartyLexicon): string {
  const words = name.toLowerCase().split(/\s+/);
  while (words.length > 1 && (lexicon.articles.has(words[0] ?? '') || lexicon.honorifics.has(words[0] ?? '')))
    words.shift();
  return words.join(' ').replace(/[’']s?$/, '');
}

function fromParty(party: Party, lexicon: PartyLexicon): Resolved {
  const { name, kind, title, affiliation } = party;
  return {
    name,
    kind,
    ...(title ? { title } : {}),
    ...(affiliation ? { affiliation } : {}),
    key: keyOf(name, lexicon),
  };
}

function byPronoun(gender: Gender, memory: Memory): Party | undefined {
  const party = memory.persons.findLast((person) => person.gender === undefined || person.gender === gender);
  if (party) party.gender = gender;
  return party;
}

/** The words before the first comma, preposition or relative clause: what the phrase is about. */
function core(tokens: Token[], lexicon: AttributionLexicon): Token[] {
  const end = tokens.findIndex(
    (token, i) =>
      i > 0 &&
      (token.pos === 'PUNCT' ||
        token.pos === 'ADP' ||
        token.pos === 'VERB' ||
        (lexicon.relatives.has(token.lower) && token.text === token.lower)) &&
      token.text !== '-',
  );
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** "the group", "the ministry", "the attorney": the party last spoken of that can be called so. */
function byNoun(noun: string, memory: Memory, lexicon: PartyLexicon): Party | undefined {
  const called = (party: Party) =>
    party.nouns.has(noun) ||
    party.name.toLowerCase().split(' ').includes(noun) ||
    party.title?.includes(noun);
  const body = memory.bodies.findLast(called);
  if (lexicon.organisations.has(noun))
    return body ?? memory.bodies.findLast(({ kind }) => kind === 'organisation');
  if (lexicon.official.has(noun)) return body;
  return lexicon.titles.has(noun) ? memory.persons.findLast(called) : undefined;
}

/** A noun's own word, its lemma, and the lemma's stem where the tagger left one ("authorities" → "authoritie"). */
const formsOf = ({ lower, lemma }: Token): string[] => [lower, lemma, lemma.replace(/ie$/, 'y')];

function kindOfNoun(noun: Token | undefined, lexicon: PartyLexicon): SourceKind {
  const forms = noun ? formsOf(noun) : [];
  const isIn = (set: ReadonlySet<string>) => forms.some((form) => set.has(form));
  if (isIn(lexicon.unnamed)) return 'unnamed';
  if (isIn(lexicon.official)) return 'official';
  if (isIn(lexicon.organisations)) return 'organisation';
  return isIn(lexicon.documents) ? 'document' : 'unnamed';
}

const within = (mention: Mention, tokens: Token[], all: Token[]): boolean => {
  const last = all[mention.last - 1];
  return last !== undefined && last.end === tokens.at(-1)?.end;
};

function byDescription(
  words: SourceWords,
  head: Token[],
  all: Token[],
  memory: Memory,
  lexicon: PartyLexicon,
): Resolved {
  const noun = head.at(-1);
  const short =
    head.length <= 2 && head.length === words.tokens.length && lexicon.articles.has(head[0]?.lower ?? '');
  const indefinite = lexicon.indefinite.has(head[0]?.lower ?? '');
  const party = short && !indefinite ? byNoun(noun?.lemma ?? '', memory, lexicon) : undefined;
  if (party) return fromParty(party, lexicon);
  const body = words.mentions.find(({ first }) => lexicon.affiliating.has(all[first - 1]?.lower ?? ''));
  const kind = kindOfNoun(noun, lexicon);
  const affiliation = kind === 'unnamed' ? body?.words.join(' ') : undefined;
  const name = words.text.split(/,(?!\d)|[;(–—]/, 1)[0]?.trim() || words.text;
  return { name, kind, ...(affiliation ? { affiliation } : {}), key: keyOf(name, lexicon) };
}

/** Words before the preposition in "the latest official estimates from …". */
const LONGEST_DOCUMENT = 5;

/** "a statement by |the ministry": the words for whose document it is. */
function issuerOf(words: SourceWords, all: Token[], lexicon: PartyLexicon): SourceWords | undefined {
  const at = words.tokens.slice(0, LONGEST_DOCUMENT).findIndex(({ lower }) => lexicon.issuing.has(lower));
  const noun = words.tokens[at - 1];
  const [first] = words.tokens.slice(at + 1);
  const last = words.tokens.at(-1);
  if (!noun || !first || !last || !formsOf(noun).some((form) => lexicon.documents.has(form)))
    return undefined;
  const from = all.indexOf(first);
  return {
    text: words.text.slice(first.start - (words.tokens[0]?.start ?? 0)),
    tokens: words.tokens.slice(at + 1),
    mentions: words.mentions.filter((mention) => mention.first >= from),
  };
}

/**
 * Who a source is: the party that its name, pronoun or description stands for, else its words as printed.
 * @param all the tokens of the block that the words stand in
 */
export function resolveSource(
  words: SourceWords,
  all: Token[],
  registry: Registry,
  memory: Memory,
  lexicon: AttributionLexicon,
): Resolved {
  const { parties } = lexicon;
  const issuer = issuerOf(words, all, parties);
  if (issuer) return resolveSource(issuer, all, registry, memory, lexicon);
  const single = words.tokens.length === 1 && !/^\p{Lu}{2,}$/u.test(words.text);
  const pronoun = single ? lexicon.pronouns.get(words.tokens[0]?.lower ?? '') : undefined;
  if (pronoun === 'he' || pronoun === 'she' || pronoun === 'it') {
    const party = pronoun === 'it' ? memory.bodies.at(-1) : byPronoun(pronoun, memory);
    // Nobody whom it can mean was named: without a key it is nobody's word, and no two such are one party.
    return party ? fromParty(party, parties) : { name: words.text, kind: 'unnamed', key: '' };
  }
  const head = core(words.tokens, lexicon);
  const mention = words.mentions.find((candidate) => within(candidate, head, all));
  const party = mention && lookUp(registry, mention);
  if (party) return fromParty(party, parties);
  if (mention) {
    const name = mention.words.join(' ');
    return { name, kind: 'person', key: keyOf(name, parties) };
  }
  return byDescription(words, head, all, memory, parties);
}
