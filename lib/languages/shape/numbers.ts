import type { BlockLexicon } from './blocks.ts';
import type { BoundLexicon } from './bounds.ts';
import type { MeasureLexicon } from './measures.ts';
import type { NonClaimLexicon } from './non-claims.ts';
import type { PlaceLexicon } from './places.ts';
import type { RelativeLexicon } from './relative.ts';
import type { SentenceLexicon } from './sentences.ts';
import type { TimeLexicon } from './time.ts';
import type { UnitLexicon } from './units.ts';

/** Words that are numbers or make numbers. All keys are lower-case. */
export interface NumeralLexicon {
  /** "eleven" → 11, "forty" → 40; 0 to 99. */
  cardinals: ReadonlyMap<string, number>;
  /** "hundred", "million", "lakh" … after a number. */
  scales: ReadonlyMap<string, number>;
  /** Scale letters that stand right behind digits: "m" in "35m", "bn". */
  scaleLetters: ReadonlyMap<string, number>;
  /** Words behind "48m" that make it metres ("tall", "sprint"). */
  afterMetres: ReadonlySet<string>;
  /** "half" → 0.5, "third" → 1/3; plurals too. */
  fractions: ReadonlyMap<string, number>;
  /** Those of them that are halves only before what is halved ("medio millón", "Oriente Medio"). */
  halves?: ReadonlySet<string>;
  /** Words for shares that are places in a row before a thing ("a third instalment"), and nouns that keep them shares. */
  places?: ReadonlySet<string>;
  shareNouns?: ReadonlySet<string>;
  /** "dozens" → 12, "hundreds" → 100: several of these. */
  plurals: ReadonlyMap<string, number>;
  /** "several", "few": few of the scale that follows, as [low, high]. */
  few: ReadonlyMap<string, readonly [number, number]>;
  /** "dozen" → 12, "score" → 20, after a number or article. */
  collectives: ReadonlyMap<string, number>;
  /** "twice" → 2, "double" → 2, "triple" → 3: factors that stand alone. */
  factors: ReadonlyMap<string, number>;
  /** "twofold"'s ending ("fold"). */
  factorSuffix: string;
  /** "a", "an": one before a scale, collective or fraction. */
  articles: ReadonlySet<string>;
  /** Articles that may stand before the second end of a range ("entre los 80 y |los 100"). */
  rangeArticles?: ReadonlySet<string>;
  /** "and" within numbers ("two hundred and four"). */
  and: ReadonlySet<string>;
  /** "and" between tens and units, and before a half ("treinta y uno", "dos y medio"). */
  tensAnd?: ReadonlySet<string>;
  /** True where a comma marks decimals and a point groups thousands. */
  decimalComma?: boolean;
  /** "to" of ranges, "between … and", "or". */
  rangeWords: ReadonlySet<string>;
  /** Those of them that offer a choice ("three or four"). */
  alternatives: ReadonlySet<string>;
  rangeAnd: ReadonlySet<string>;
  between: ReadonlySet<string>;
  from: ReadonlySet<string>;
  /** "in", "of" of "one in five", "3 out of 4". */
  ratioWords: readonly string[];
  /** "point" of "two point five". */
  point?: ReadonlySet<string>;
  /** "minus" before a number. */
  minus: ReadonlySet<string>;
  /** "of" before the whole. */
  of: ReadonlySet<string>;
  /** Endings of ordinals ("22nd"). */
  ordinalEndings: ReadonlySet<string>;
}

/** Figures, units, bounds and dates as the language writes them. */
export interface QuantityLexicon {
  numerals: NumeralLexicon;
  units: UnitLexicon;
  bounds: BoundLexicon;
  relative: RelativeLexicon;
  places: PlaceLexicon;
  time: TimeLexicon;
  measures: MeasureLexicon;
  nonClaims: NonClaimLexicon;
  sentences: SentenceLexicon;
  blocks: BlockLexicon;
}
