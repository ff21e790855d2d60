import type { Language } from '../languages/language.ts';
import { compareValues, sameNumber, type ValueRelation } from './compare/interval.ts';
import { compareMeasures, isExclusive, type MeasureLikeness } from './compare/measure.ts';
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
import { movementOf } from './moving.ts';

/** Two figures as far as most pairs need to be compared: what they show at once. */
export interface Meeting {
  a: Figure;
  b: Figure;
  unit: UnitRelation;
  sameNumber: boolean;
  /** Likeness of the two reports, 1 within one report. */
  story: number;
  /** Their words name different members of a group that is told apart (dead, injured). */
  exclusive: boolean;
}

/** Two figures set against each other, one aspect a field. Exchanging the two only turns `sequence` round. */
export interface Comparison extends Meeting {
  measure: MeasureLikeness;
  subject: SubjectLikeness;
  place: PlaceRelation;
  period: PeriodRelation;
  party: PartyRelation;
  value: ValueRelation;
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
  /** One of the two says that somebody's figure is wrong. */
  dispute: boolean;
}

/** Sets two figures side by side, whatever reports they stand in. */
export function meet(a: Figure, b: Figure, language: Language): Meeting {
  return {
    a,
    b,
    unit: compareUnits(a.quantity, b.quantity),
    sameNumber: sameNumber(a.quantity, b.quantity),
    story: a.report.id === b.report.id ? 1 : storyLikeness(a.digest, b.digest, language.comparison),
    exclusive: isExclusive(a, b, language.comparison),
  };
}

/** Compares two figures that have met in all that can be compared. */
export function compare(meeting: Meeting, language: Language): Comparison {
  const { a, b } = meeting;
  const lexicon = language.comparison;
  const [here, there] = [movementOf(a, lexicon), movementOf(b, lexicon)];
  const running = here.running || there.running;
  return {
    ...meeting,
    measure: compareMeasures(a, b),
    subject: compareSubjects(a, b),
    place: comparePlaces(a, b, language),
    period: comparePeriods(a, b),
    party: compareParties(a.party, b.party),
    value: compareValues(a.quantity, b.quantity, running ? 'strict' : 'loose'),
    sequence: sequenceOf(a, b),
    running,
    growing: here.growing && there.growing,
    series: here.series || there.series,
    otherOwner: eachHasItsOwn(a, b, lexicon),
    otherYears: speakOfOtherYears(a, b),
    oneAside: here.aside !== there.aside,
    correction: here.correction || there.correction,
    dispute: here.dispute || there.dispute,
  };
}
