export type Gender = 'he' | 'she';

/** Words that say what kind of party a source is. Lower-case, nouns as lemmas. */
export interface PartyLexicon {
  /** Forms of address ("mr.", "mrs."), with what they tell of the person. */
  honorifics: ReadonlyMap<string, Gender | 'any'>;
  /** First names that tell "he" from "she". */
  firstNames: ReadonlyMap<string, Gender>;
  /** Offices and trades printed before names, with or without a capital ("director", "sen."). */
  titles: ReadonlySet<string>;
  /** Nouns for public bodies ("ministry", "police", "authority"). */
  official: ReadonlySet<string>;
  /** Nouns for other bodies ("group", "company", "ngo"). */
  organisations: ReadonlySet<string>;
  /** Last words of firms' names ("Hadrian Motors"), which say nothing where they are nouns. */
  firmWords?: ReadonlySet<string>;
  /** Nouns for documents and data ("report", "poll"). */
  documents: ReadonlySet<string>;
  /** Prepositions between a document and whose it is ("a statement by the ministry", "estimates from …"). */
  issuing: ReadonlySet<string>;
  /** Nouns for people whose names are kept back ("official", "source", "critic"). */
  unnamed: ReadonlySet<string>;
  /** Small words inside names ("de", "of the"). */
  links: ReadonlySet<string>;
  /** Those of them that go on the names of bodies alone ("of": "Bank of Oran", not "Ana Ruiz of Oran"). */
  bodyLinks: ReadonlySet<string>;
  /** Prepositions between a person's office and the body ("director of Foro Penal"). */
  affiliating: ReadonlySet<string>;
  /** Articles and demonstratives that a key drops. */
  articles: ReadonlySet<string>;
  /** Articles that bring in somebody new ("a"). */
  indefinite: ReadonlySet<string>;
  /** Capitalised words that are no names ("Monday", "January"). */
  notNames: ReadonlySet<string>;
}
