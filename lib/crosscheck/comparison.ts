import type { Language } from '../languages/language.ts';
import { compareValues, sameNumber, type ValueRelation } from './compare/interval.ts';
import { compareMeasures, type MeasureLikeness } from './compare/measure.ts';
import { eachHasItsOwn } from './compare/owner.ts';
import { compareParties, type PartyRelation } from './compare/party.ts';
import { comparePeriods, type PeriodRelation } from './compare/period.ts';
import { comparePlaces, type PlaceRelation } from './compare/place.ts';
import { sequenceOf } from './compare/sequence.ts';
import { storyLikeness } from './compare/story.ts';
import { compareSubjects, type SubjectLikeness } from './compare/subject.ts';
import { compareUnits, type UnitRelation } from './compare/unit.ts';
import { speakOfOtherYears } from './compare/years.ts';
import type { Figure } from './figure.ts';
import { isAside, isCorrection, isGrowing, isRunning, isSeries } from './moving.ts';

/** Two figures set against each other, one aspect a field. Exchanging the two only turns `sequence` round. */
export interface Comparison {
  a: Figure;
  b: Figure;
  unit: UnitRelation;
  measure: MeasureLikeness;
  subject: SubjectLikeness;
  place: PlaceRelation;
  period: PeriodRelation;
  party: PartyRelation;
  /** Likeness of the two reports, 1 within one report. */
  story: number;
  value: ValueRelation;
  sameNumber: boolean;
  /** Positive where `a` is the later statement. */
  sequence: number | undefined;
  /** What is counted runs on. */
  running: boolean;
  /** Both counts are of the kind that never falls. */
  growing: boolean;
  /** Every period has its own figure (a month's inflation). */
  series: boolean;
  /** One figure is its giver's own, and the other belongs to another name. */
  otherOwner: boolean;
  /** The two speak of different years. */
  otherYears: boolean;
  /** One of the two, not both, stands in a sentence that turns to another event or body. */
  oneAside: boolean;
  /** One of the two says that it replaces another figure. */
  correction: boolean;
}

/** Compares two figures, whatever reports they stand in. */
export function compare(a: Figure, b: Figure, language: Language): Comparison {
  const lexicon = language.comparison;
  const running = isRunning(a, lexicon) || isRunning(b, lexicon);
  return {
    a,
    b,
    unit: compareUnits(a.quantity, b.quantity),
    measure: compareMeasures(a, b, lexicon),
    subject: compareSubjects(a, b),
    place: comparePlaces(a, b),
    period: comparePeriods(a, b),
    party: compareParties(a.party, b.party),
    story: a.report.id === b.report.id ? 1 : storyLikeness(a.digest, b.digest),
    value: compareValues(a.quantity, b.quantity, running ? 'strict' : 'loose'),
    sameNumber: sameNumber(a.quantity, b.quantity),
    sequence: sequenceOf(a, b),
    running,
    growing: isGrowing(a, lexicon) && isGrowing(b, lexicon),
    series: isSeries(a, lexicon) || isSeries(b, lexicon),
    otherOwner: eachHasItsOwn(a, b, lexicon),
    otherYears: speakOfOtherYears(a, b),
    oneAside: isAside(a, lexicon) !== isAside(b, lexicon),
    correction: isCorrection(a, lexicon) || isCorrection(b, lexicon),
  };
}
