import type { Modality } from '../../model/quantity.ts';

/** What helps to find what is counted. Lemmas, lower-case. */
export interface MeasureLexicon {
  /** Verbs that join a subject and its figure and are no action ("be", "have", "total", "reach"). */
  copulas: ReadonlySet<string>;
  /** Words that begin a clause ("which", "that", "when", "after", "while", "but"). */
  clauseStarts: ReadonlySet<string>;
  /** Verbs of making known, whose day is not that of what is made known ("presented a budget on Tuesday"). Lemmas. */
  telling?: ReadonlySet<string>;
  /** What leads to the kind of money that a sum is, and nouns behind it that are none ("in return"). Words, lemmas. */
  moneyKinds?: ReadonlySet<string>;
  notMoneyKinds?: ReadonlySet<string>;
  /** What leads from a movement to what has moved ("a 10 % increase |in the price"). */
  moved?: ReadonlySet<string>;
  /** What a sum is told before or after, so that no clause begins there ("profit before |tax"). */
  deductions?: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** Pronouns that stand for a subject ("it", "they"). */
  pronouns: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  /** Determiners and such that are no part of a measure ("the", "its", "other"). */
  determiners: ReadonlySet<string>;
  /** Nouns of action and the verb they stand for ("release" → "release", "death" → "die"). */
  actions: ReadonlyMap<string, string>;
  /** Synonyms for "nobody counted is named": "people" implied by verbs ("104 were freed"). */
  negations: ReadonlySet<string>;
  /** Phrases that say a tally goes on ("so far"). */
  running: readonly string[];
  /** Words that join clauses ("but", "while", "and"). */
  joints: ReadonlySet<string>;
  /** Those that do so only behind a comma ("and"). */
  pausedJoints: ReadonlySet<string>;
  runningNouns: ReadonlySet<string>;
  /** Words that make a part of a figure named before ("of whom", "including", "another"). */
  partWords: readonly string[];
  /** Words before a noun and an apposed figure that make the figure a part ("most cases, 81,"). */
  mostWords?: ReadonlySet<string>;
  /** Lemma or word → modality of the figure it governs. */
  modality: ReadonlyMap<string, Modality>;
  /** Lemmas of verbs that only give, ask or get a figure: they don't say what it counts ("the agency says 6.4"). */
  giving: ReadonlySet<string>;
  /** Nouns in the singular whose figure counts heads ("attendance"): it has no unit to be carried. */
  headcounts: ReadonlySet<string>;
  /** Lemmas of demands that are plans before an infinitive ("wants to build"). */
  wishes: ReadonlySet<string>;
  /** Pronouns behind "of" that stand for the units told before. */
  parting?: ReadonlySet<string>;
  /** Those of them that stand for things, of which there are several; and the word that opens "there are". */
  several?: ReadonlySet<string>;
  there?: ReadonlySet<string>;
  /** What looks ahead, but with a negation says that something did not happen ("could not"). */
  unable?: ReadonlySet<string>;
  /** Those that have people for an object whom nobody demands ("asked 502 adults"). */
  addressing?: ReadonlySet<string>;
  /** Verbs that set their object at a figure, by lemma, with the preposition before it ("cifran el paro |en el 9 %"). */
  settings?: ReadonlyMap<string, string>;
  /** Words behind them that make them questions ("asked about a payment of 5"). */
  asking?: ReadonlySet<string>;
  /** Words before a bare figure that is compared with the one before ("from", "than", "against"). */
  comparing: ReadonlySet<string>;
  /** Nouns of which a bare figure behind "of" leaves its unit to the one before ("the first estimate of 60"). */
  givenNouns: ReadonlySet<string>;
  /** Words that set a figure against one shortly before it ("from", "against"), and pairs of words that do so from afar. */
  contrasts: ReadonlySet<string>;
  farContrasts: ReadonlySet<string>;
  /** Words between a noun and the figure that it is given ("range of", "price: "). */
  links: ReadonlySet<string>;
  /** What stands between a figure and the same one in another unit: "(", ", or". */
  restating: ReadonlySet<string>;
  /** Endings that make an owner of the word before ("last year's"). */
  possessive: ReadonlySet<string>;
  /** "that" behind a verb of saying. */
  that: ReadonlySet<string>;
  /** Verb forms that are no modifiers of a noun behind them ("including officials"). */
  notModifiers: ReadonlySet<string>;
  /** Endings of plural nouns, and verb forms that only look so ("was"). */
  plural: RegExp;
  notPlurals: ReadonlySet<string>;
  /** Endings of participles. */
  participle: RegExp;
  /** Forms of "be" between a figure and what it is said to be. */
  be: ReadonlySet<string>;
  /** Nouns that stand for any figure ("the number of deaths", "the figure"). */
  generic: ReadonlySet<string>;
  /** Lemmas of verbs of saying: a date behind one dates the statement. */
  saying: ReadonlySet<string>;
  /** Prepositions before what money is for. */
  purposes: ReadonlySet<string>;
  /**
   * Words between a share of votes or opinions and whose it is: behind the figure ("29 percent |for Labour"), before it
   * ("Labour |on 29 percent"); and before such a name among others ("ahead |of Labour with 29 percent"). Lemmas of verbs
   * that show such shares and nothing else.
   */
  sharing?: {
    behind: ReadonlySet<string>;
    before: ReadonlySet<string>;
    among: ReadonlySet<string>;
    showing: ReadonlySet<string>;
  };
  /** Nouns of "11 to a room". */
  containers: ReadonlySet<string>;
  /** Pronouns that stand for people. */
  personal: ReadonlySet<string>;
  /** The noun that is implied where people are counted without one ("104 were freed"). */
  people: string;
  /** Lemmas of what happens to people. */
  peopleActions: ReadonlySet<string>;
  /** Words that stand between a figure and its noun without counting ("of", "more", "other", "such"). */
  fillers: ReadonlySet<string>;
  /** True where adjectives stand behind their noun ("presos políticos"). */
  headFirst?: boolean;
}
