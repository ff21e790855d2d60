/** One rule of a light stemmer: `ending` becomes `to` where at least `keep` letters stay before it. */
export interface Ending {
  ending: string;
  to: string;
  keep: number;
}

/** Words in any form, or names of concepts, parted by single spaces, which tell equally much of a story. */
export interface Commonplace {
  tells: number;
  words: string;
}

/** Words that stand for a concept where a report has any of some others: "cases", where patients or a virus are. */
export interface Sense {
  concept: string;
  words?: readonly string[];
  phrases?: readonly string[];
  /** Words of which one must be in the report. */
  among: readonly string[];
}

/** What the cross-checker must know of the language. Words are lower-case; concept names are its own. */
export interface ComparisonLexicon {
  /** Words that say nothing of what is counted. */
  stopWords: ReadonlySet<string>;
  /** Small words after which another part of a sentence begins ("and", "while"). */
  breaks: ReadonlySet<string>;
  /** Passes of a light stemmer; in each pass the first rule that fits is applied. */
  stemming: readonly (readonly Ending[])[];
  /** Classes of words that count one thing ("dead", "killed", "toll"): concept to its words, any form. */
  concepts: Readonly<Record<string, readonly string[]>>;
  /** Words of concepts that stand for them in this form alone ("trapped", but not "traps"). */
  asWritten?: ReadonlySet<string>;
  /** Words that stand for a concept in reports of some stories alone. */
  senses?: readonly Sense[];
  /** The same for expressions of several words ("let go"), each written with single spaces. */
  phrases: Readonly<Record<string, readonly string[]>>;
  /** Nouns that could count anything ("people", "number", "figure"). */
  generic: ReadonlySet<string>;
  /** Pairs of words before a noun that is counted, wherever its figure stands ("number of"). */
  counting: ReadonlySet<string>;
  /** Words that part two names that are alike ("Upper", "Northern"). */
  sides: ReadonlySet<string>;
  /** Concepts that say which event, or how a figure moved, and not what is counted ("earthquake", "rose"). */
  background: ReadonlySet<string>;
  /** Words that many stories have, by how much one still tells of its story: nothing is 0, a rare word 1. */
  commonplace: readonly Commonplace[];
  /** Concepts that say of what is counted that it is not there, or not yet: they go before any noun. */
  overriding: ReadonlySet<string>;
  /** Concepts of what happens to people, and the words behind such a noun that lead to who they are ("arrests of"). */
  happenings: ReadonlySet<string>;
  ofWords: ReadonlySet<string>;
  /** Concepts whose counts run on: a later figure continues an earlier one whoever says it. */
  running: ReadonlySet<string>;
  /** Those of them whose true count never falls: the dead, but not the missing, who are found. */
  growing: ReadonlySet<string>;
  /** Concepts that belong to somebody: one firm's profit is not another's. */
  owned: ReadonlySet<string>;
  /** Words by which a giver speaks of itself ("its", "we"). */
  ownWords: ReadonlySet<string>;
  /** Groups of concepts that are told apart: two figures with different members of one group count different things. */
  exclusive: readonly ReadonlySet<string>[];
  /** Concepts whose figures stand for a period each (a month's inflation): another period is another figure. */
  series: ReadonlySet<string>;
  /** Words that announce that an earlier figure is replaced ("revised", "corrected"). */
  corrections: ReadonlySet<string>;
  /** Words by which one party says that another's figure is wrong. */
  disputes: ReadonlySet<string>;
  /** What they must have for an object for that: "this", "figure", "toll". */
  disputed: ReadonlySet<string>;
  /** Words by which a text turns to another event or another body for a sentence ("another", "neighbouring"). */
  asides: ReadonlySet<string>;
  /** Words for all of a country, where no place is named ("nationwide"). */
  nationwide: ReadonlySet<string>;
  /** Words for bodies that speak for a state, one side when set against others. */
  officials: ReadonlySet<string>;
  /** Capitalised words that name nobody and no place (weekdays, months, titles). */
  notNames: ReadonlySet<string>;
  arithmetic: ArithmeticLexicon;
  giving: GivingLexicon;
}

/** How a text says who gives a figure where no cue of speech does. All lower-case. */
export interface GivingLexicon {
  /** Forms of verbs whose subject gives the figure that follows ("police counted 48,000"). */
  verbs: readonly string[];
  /** Nouns of counting whose owner gives the figure ("the agency's count was 204,000", "by their reckoning"). */
  counts: readonly string[];
  /** Words before the owner of a count. */
  by: readonly string[];
  /** Words between a subject and its verb. */
  adverbs: readonly string[];
  /** Words that begin a relative clause between a subject and its verb. */
  relatives: readonly string[];
  /** Words after which a new subject may stand. */
  joints: readonly string[];
  /** Words that open a phrase ("the"), and those that tie one to the noun before it ("of"). */
  articles: ReadonlySet<string>;
  links: ReadonlySet<string>;
  /** Words before a place, which gives nothing ("in Lorn the count rose"). */
  prepositions: ReadonlySet<string>;
  /** Nouns for people and bodies, as the subject of such a verb may be ("police", "hospital"), lemmas. */
  bodies: ReadonlySet<string>;
}

/** Words that tie an article's own figures together, for checking its arithmetic. All lower-case. */
export interface ArithmeticLexicon {
  /** Before the earlier and the later level of a change ("from 80", "to 104"). */
  from: readonly string[];
  to: readonly string[];
  /** Between a part and its whole ("626 of 1,000"). */
  of: readonly string[];
  /** Between a figure and the share that says it again ("2,400 jobs, or 8 per cent"). */
  again: readonly string[];
  /** Beside a whole that takes all named parts together ("104 in all"). */
  together: readonly string[];
  /** Words after which parts are named that need not be all ("including"). */
  some: readonly string[];
  /** Words for what is left of a whole ("the rest"). */
  rest: readonly string[];
  /** Beginnings of a sentence that says that the parts named before are all ("no other"). */
  noMore: readonly string[];
  /** Between two figures of one thing ("44 instead of 47", "up from 60"). */
  ties: readonly string[];
  /** Concepts of a movement upward and downward. */
  up: ReadonlySet<string>;
  down: ReadonlySet<string>;
  /** Small words that may stand between a tying word and its figure ("of the 1,000", "to about 104"). */
  fillers: ReadonlySet<string>;
}
