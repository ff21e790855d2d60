import type { Gender, PartyLexicon } from '../../languages/shape/parties.ts';
import type { Mention } from './mention.ts';

/** A person or body that the article names, gathered from all its mentions. */
export interface Party {
  name: string;
  kind: 'person' | 'organisation' | 'official';
  title?: string;
  affiliation?: string;
  gender?: Gender;
  acronym?: string;
  /** Lower-case nouns by which the article calls it ("ngo", "group"). */
  nouns: Set<string>;
}

/** Named parties of one article, found by full name, by last word, by acronym. */
export interface Registry {
  byName: Map<string, Party>;
  byLast: Map<string, Party>;
  byAcronym: Map<string, Party>;
}

/** What the words of one mention say of its kind, if anything. */
function kindOf(mention: Mention, lexicon: PartyLexicon): Party['kind'] | undefined {
  const lower = mention.words.map((word) => word.toLowerCase());
  if (lower.some((word) => lexicon.official.has(word))) return 'official';
  if (lower.some((word) => lexicon.organisations.has(word))) return 'organisation';
  if (lower.length > 1 && lexicon.firmWords?.has(lower.at(-1) ?? '')) return 'organisation';
  const noun = mention.describedAs ?? '';
  if (lexicon.organisations.has(noun)) return 'organisation';
  if (lexicon.official.has(noun)) return 'official';
  if (mention.honorific || mention.title) return 'person';
  if (mention.acronym || mention.words.some((word) => /^\p{Lu}{2,}$/u.test(word))) return 'organisation';
  return undefined;
}

function add(registry: Registry, mention: Mention, kind: Party['kind'], lexicon: PartyLexicon): void {
  const name = mention.words.join(' ').replace(/ ?- ?/g, '-');
  const key = name.toLowerCase();
  const party: Party = registry.byName.get(key) ?? { name, kind, nouns: new Set() };
  if (kind !== 'person' && party.kind === 'person') party.kind = kind;
  if (mention.title && !party.title) party.title = mention.title;
  if (mention.affiliation && !party.affiliation) party.affiliation = mention.affiliation;
  if (mention.acronym) party.acronym = mention.acronym;
  if (mention.describedAs) party.nouns.add(mention.describedAs);
  const address = lexicon.honorifics.get(mention.honorific ?? '');
  const first =
    mention.words.length > 1 ? lexicon.firstNames.get(mention.words[0]?.toLowerCase() ?? '') : undefined;
  if (address && address !== 'any') party.gender = address;
  else if (first && party.kind === 'person') party.gender ??= first;
  registry.byName.set(key, party);
  if (mention.words.length > 1 || !registry.byLast.has(key)) {
    registry.byLast.set((mention.words.at(-1) ?? '').toLowerCase(), party);
  }
  if (party.acronym) registry.byAcronym.set(party.acronym, party);
}

const initials = (words: string[]): string => words.map((word) => word[0] ?? '').join('');

/**
 * Gathers an article's names. A name of two words or more is a person's unless a mention says otherwise; bodies that
 * people are said to belong to are bodies.
 */
export function buildRegistry(mentions: Mention[], lexicon: PartyLexicon): Registry {
  const registry: Registry = { byName: new Map(), byLast: new Map(), byAcronym: new Map() };
  const bodies = new Set(mentions.flatMap(({ affiliation }) => affiliation?.toLowerCase() ?? []));
  for (const mention of mentions) {
    const name = mention.words.join(' ').toLowerCase();
    const known = bodies.has(name) ? 'organisation' : kindOf(mention, lexicon);
    if (known || mention.words.length > 1) add(registry, mention, known ?? 'person', lexicon);
  }
  for (const mention of mentions) {
    const party = registry.byName.get(mention.words.join(' ').toLowerCase());
    if (!party || party.kind === 'person' || mention.words.length < 2) continue;
    const short = initials(mention.words);
    if (!registry.byAcronym.has(short)) registry.byAcronym.set(short, party);
  }
  return registry;
}
