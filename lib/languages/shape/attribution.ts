import type { Stance } from '../../model/attribution.ts';
import type { HedgeLexicon } from './hedges.ts';
import type { PartyLexicon } from './parties.ts';

/**
 * What a cue verb takes beside its subject:
 * `clause` a statement, before, around or after it ("said that …", "…, she said");
 * `recipient` who is told, before the statement ("told reporters …");
 * `object` a noun phrase ("denied the charge", "called it “…”");
 * `infinitive` "promised to …"; `quotation` words in quotation marks alone ("laughed: “…”").
 */
export type Complement = 'clause' | 'recipient' | 'object' | 'infinitive' | 'quotation';

export interface CueFrame {
  takes: readonly Complement[];
  stance: Stance;
  /** The stance of the denied cue where it is another ("does not believe"). */
  denied?: Stance;
  /** Attributes only where its content holds a figure or quoted words: "wants to cut 300 jobs", not "wants peace". */
  weak?: boolean;
  /** Attributes quoted words, but no figure: "saw the plan as “a gift”", not "saw 40 patients". */
  figureless?: boolean;
}

/**
 * What a word does in a phrase: `relative` ("who"), `that`, `personal` ("he"), `determiner` ("his", "some"), `link`
 * ("of"), and of verbs whether the form is a `present` or `past` participle.
 */
export type UnitRole = 'relative' | 'that' | 'personal' | 'determiner' | 'link' | 'present' | 'past';

/** What stands between a verb and the subject behind it, and which verbs have none. Words are lower-case. */
export interface VerbFirst {
  /** Words before who is told ("explicó |a los periodistas el portavoz"). */
  recipients: ReadonlySet<string>;
  /** Prepositions before the occasion of a statement ("en un comunicado"). */
  asides: ReadonlySet<string>;
  /** Prepositions that a clause may follow ("según |informó la policía"). */
  manner: ReadonlySet<string>;
  /** The pronoun that takes a verb its subject ("se registraron"), and verbs, by lemma, that keep theirs ("se preguntó"). */
  impersonal: string;
  reflexive: ReadonlySet<string>;
  /** How infinitives end. */
  infinitive: RegExp;
}

/** Who says what, as the language puts it. Words are lower-case. */
export interface AttributionLexicon {
  /** Cue verbs by lemma. */
  verbs: ReadonlyMap<string, CueFrame>;
  /** Forms of cue verbs that a tagger may take for nouns ("claims", "reports"): lemma by form. */
  verbForms: ReadonlyMap<string, string>;
  /** Those of them that are nouns more often: verbs only right before "that" or a quotation ("states"). */
  nounForms: ReadonlySet<string>;
  /** Participles that are no past tense: no cue without an auxiliary ("known"). */
  participles: ReadonlySet<string>;
  /** Forms that tell what somebody met with, not what they count ("saw 40 patients"). */
  witnessing: ReadonlySet<string>;
  /** Verbs, by lemma, that tell what somebody met with or did where a plain thing follows ("found two keys"). */
  findings: ReadonlySet<string>;
  /** Nouns, by lemma, that take up a statement or its figure again ("a figure that …", "the first since May"). */
  recaps: ReadonlySet<string>;
  /** Nouns, by lemma, that make a statement of what was found ("evidence"), and words for what was not ("no"). */
  messages: ReadonlySet<string>;
  absences: ReadonlySet<string>;
  /** Particles that belong to a cue verb: "point out" under its lemma, with what both together take. */
  particles: ReadonlyMap<string, ReadonlyMap<string, CueFrame>>;
  /** Verbs that give a figure with a preposition before it, by lemma: "put the toll at 131". */
  settings: ReadonlyMap<string, { preposition: string; frame: CueFrame }>;
  /** Nouns that hold a statement, by lemma: "the minister's claim that …". */
  nouns: ReadonlyMap<string, CueFrame>;
  /** The word that opens a noun's statement ("that"). */
  that: string;
  /** Phrases before a source, as words: "according to". Longest first. */
  prepositions: readonly (readonly string[])[];
  /** Nouns that tell by what something goes where nothing stands before them ("according to plan"). */
  standards: ReadonlySet<string>;
  /** Nouns for documents that hold figures ("poll"), and the prepositions that make them a source ("in"). */
  documents: ReadonlySet<string>;
  documentPrepositions: ReadonlySet<string>;
  /** Nouns that make the doer's word a source ("by one |estimate", "by his own |admission"). */
  accounts: ReadonlySet<string>;
  /** Nouns that a label may name ("Police: …", "Poll: …"). */
  labels: ReadonlySet<string>;
  /** Prepositions that round a figure ("about half"). */
  approximators: ReadonlySet<string>;
  /** Words that open a figure and begin with a preposition ("at least", "between"). */
  figureOpeners: readonly (readonly string[])[];
  /** Prepositions before what is spoken about ("said of …"). */
  topics: ReadonlySet<string>;
  /** Occasions and places of a statement that may stand between cue and content ("statement", "interview"). */
  occasions: ReadonlySet<string>;
  /** Words for times that need no preposition ("Monday", "yesterday"). */
  times: ReadonlySet<string>;
  /** Prepositions that open a circumstance of speaking between commas behind a source ("Ruiz, in a letter, said"). */
  circumstances: ReadonlySet<string>;
  /** Adverbs that say where those are who speak ("residents there"). */
  placeAdverbs: ReadonlySet<string>;
  /** Words that open a clause beside the one before it ("while", "but", "although"). */
  contrasts: ReadonlySet<string>;
  /** Words after a comma that give the word back to the reporter ("but"). */
  turns: ReadonlySet<string>;
  /** Words that open a sentence's leading clause ("while", "after"). */
  subordinators: ReadonlySet<string>;
  /** Words that open a condition or reason, which is no statement by itself ("if", "because"). */
  conditions: ReadonlySet<string>;
  /** Words between what is compared and what it is measured by ("than", "many as"). */
  comparisons: readonly (readonly string[])[];
  /** Words that open reported clauses ("that", "whether", "if"). */
  complementizers: ReadonlySet<string>;
  /** Relative pronouns for those who speak ("who"). */
  relatives: ReadonlySet<string>;
  /** Words that a reported clause may leave a gap for ("which he said had grown"). */
  gaps: ReadonlySet<string>;
  /** Roles of small words. */
  roles: ReadonlyMap<string, UnitRole>;
  /** How participles end. */
  presentParticiple: RegExp;
  pastParticiple: RegExp;
  /** Pronouns that can speak, with what they can stand for. */
  pronouns: ReadonlyMap<string, PronounKind>;
  /** Pronouns for nobody ("nobody", "none"). */
  nobody: ReadonlySet<string>;
  /** Words before "to" that let an infinitive attribute ("went on to say", "declined to say"). */
  governors: ReadonlySet<string>;
  /** Pronouns that are never subjects ("him"). */
  objects: ReadonlySet<string>;
  /** The word that opens a clause of manner ("as she put it"). */
  manner: string;
  /** The word that opens an infinitive ("to"). */
  infinitive: string;
  /** The word before the doer in a passive ("by"). */
  agent: string;
  /** Lemma of the auxiliary that makes a passive ("be"). */
  passive: string;
  /** Forms of a cue verb that may stand without a subject, whose speaker is then the one before ("«…», agregó"). */
  subjectless?: RegExp;
  /** Set where subjects often stand behind their verb. */
  verbFirst?: VerbFirst;
  /** Auxiliaries of what is not done yet ("will", "can"). */
  modals: ReadonlySet<string>;
  /** Words that deny ("not", "never", "n't"). */
  negations: ReadonlySet<string>;
  /** Number words that make a figure of a content ("half", "dozens"). */
  figureWords: ReadonlySet<string>;
  hedges: HedgeLexicon;
  parties: PartyLexicon;
}

export type PronounKind = 'he' | 'she' | 'it' | 'they' | 'speaker';
