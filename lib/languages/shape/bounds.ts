import type { Bound } from '../../model/quantity.ts';

/** Words around a figure that bound or move it. Phrases are lower-case, words set apart by one space. */
export interface BoundLexicon {
  /** Phrases right before the figure ("more than", "at least", "about"). */
  before: ReadonlyMap<string, Bound>;
  /** Phrases right after it ("or more", "at most"). */
  after: ReadonlyMap<string, Bound>;
  /** Signs before it ("~", ">"). */
  signs: ReadonlyMap<string, Bound>;
  /** Lemmas of verbs that say a figure moved. */
  up: ReadonlySet<string>;
  down: ReadonlySet<string>;
  /** Those among them that take an object: a change only of money, shares and measures ("lost 190 points"). */
  transitive: ReadonlySet<string>;
  /** Lemmas of movement that mean getting or losing money where a sum is their object ("raised $4 million"). */
  collecting?: ReadonlySet<string>;
  /** Those that get or come to an amount of money or things, and move only shares and points ("ganó 40 euros"). */
  earned?: ReadonlySet<string>;
  /** Words that say so without being verbs ("up", "higher"). */
  upWords: ReadonlySet<string>;
  downWords: ReadonlySet<string>;
  /** Words right behind the figure ("5 % higher", "two points less"). */
  upAfter: ReadonlySet<string>;
  downAfter: ReadonlySet<string>;
  /** Words behind those of counts that say what the count is more or fewer than. */
  comparing: ReadonlySet<string>;
  /** Nouns of movement ("rise", "drop"). */
  upNouns: ReadonlySet<string>;
  downNouns: ReadonlySet<string>;
  /** Verbs that lead from one figure to another without saying which way ("revised from 6.4 to 6.6"). */
  shifts: ReadonlySet<string>;
  /** Verbs whose "up" and "down" move a figure ("go up"), unlike "put up 600 tents". */
  goes: ReadonlySet<string>;
  /** Words that may stand between a verb of movement and its figure. */
  through: ReadonlySet<string>;
  /** Words that are prepositions of time before a duration ("over five weeks"), unless one of `overBounds` precedes. */
  overPrepositions: ReadonlySet<string>;
  /** Words before "over" that make it a bound again ("for over two years"). */
  overBounds: ReadonlySet<string>;
  /** Nouns that are stretches of time, too ("over two seasons"). Lemmas. */
  overNouns?: ReadonlySet<string>;
  /** First words of bounds that say, behind "be", how many are wanting ("are |short of 40"). */
  wanting?: ReadonlySet<string>;
  /** Words between a bound and its figure that say nothing ("up to a 5 % rise"). */
  idle: ReadonlySet<string>;
  /** Those of "to" that are a bound where nothing moves ("hasta 40 personas"). */
  reaching?: ReadonlySet<string>;
  /** Prepositions: "by" the difference, "to" the new level, "from" the old one. */
  by: ReadonlySet<string>;
  to: ReadonlySet<string>;
  from: ReadonlySet<string>;
}
