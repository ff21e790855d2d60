import type { Language } from '../languages/language.ts';
import type { Modality, Quantity } from '../model/quantity.ts';
import type { Dimension } from '../model/unit.ts';
import { ratioOf } from './compare/interval.ts';
import { areStrangers } from './compare/owner.ts';
import { areNamesakes } from './compare/place.ts';
import { UNRELATED } from './compare/story.ts';
import { liesYearsApart } from './compare/years.ts';
import { type Comparison, compare, type Meeting, meet } from './comparison.ts';
import { countsOneThing, slotsDiffer } from './core.ts';
import type { Figure } from './figure.ts';

/** What somebody asks, offers or supposes is never set against anything but its like. */
const APART: ReadonlySet<Modality> = new Set(['demand', 'offer', 'hypothetical', 'threshold']);

function modalitiesDiffer({ a, b }: Meeting): boolean {
  const [x, y] = [a.quantity.modality, b.quantity.modality];
  return x !== y && (APART.has(x) || APART.has(y));
}

/** What is expected and what came agree by chance, unless one repeats the other's very number. */
function foreseenAndCome({ a, b, value, sameNumber }: Comparison): boolean {
  const foreseen = [a, b].filter(({ quantity }) => quantity.modality === 'forecast').length;
  return foreseen === 1 && value === 'overlapping' && !sameNumber;
}

function sameQuantity({ a, b }: Meeting): boolean {
  return (
    a.report.revisionId === b.report.revisionId &&
    a.quantity.figure.block === b.quantity.figure.block &&
    a.quantity.figure.start === b.quantity.figure.start
  );
}

function negationsDiffer({ a, b, sameNumber }: Meeting): boolean {
  return !sameNumber && (a.quantity.measure.negated ?? false) !== (b.quantity.measure.negated ?? false);
}

/** A number that two texts seldom share by chance: then they may tell one fact in two ways. */
function isTellingNumber({ a, b, sameNumber }: Meeting): boolean {
  return sameNumber && Math.max(a.quantity.digits, b.quantity.digits) > 1 && !isSmallCount(a.quantity);
}

/** A number that tells more than the words around it: two members of one group seldom share it ("2.9 percent"). */
function isUncommon({ a, b, sameNumber }: Meeting): boolean {
  return sameNumber && Math.max(a.quantity.digits, b.quantity.digits) > 2;
}

const SMALL = 20;

const COUNTED: ReadonlySet<Dimension> = new Set(['count', 'duration', 'age']);

/** A count like "two" or "four", which any two texts may share. */
export function isSmallCount({ value, unit }: Quantity): boolean {
  return COUNTED.has(unit.dimension) && value.high < SMALL && Number.isInteger(value.high);
}

/** "Two" and "two" agree by chance unless the words say that they count one thing. */
export function smallByChance(comparison: Comparison): boolean {
  const { a, b, value } = comparison;
  return (
    value !== 'disjoint' &&
    isSmallCount(a.quantity) &&
    isSmallCount(b.quantity) &&
    !countsOneThing(comparison)
  );
}

/** Figures with so few words in common speak of other things, unless the words for what they count are one. */
const FEW = 0.25;

/** "Two brothers", "two rifles": a small number, another word for what is counted, and little else in common. */
function smallOtherThings(comparison: Comparison): boolean {
  return smallByChance(comparison) && slotsDiffer(comparison) && comparison.measure.dice < FEW;
}

/** "Three men" in Hove and "three men" in Hull: a small number, and clauses that name nobody and no place in common. */
function smallOfOthers({ a, b, value, subject }: Comparison): boolean {
  if (value === 'disjoint' || !isSmallCount(a.quantity) || !isSmallCount(b.quantity)) return false;
  return a.report.id !== b.report.id && subject.clause === -1 && subject.context !== 1;
}

/** From this share of common words on, figures may count one thing though no word for it is known. */
const ALIKE = 0.4;

/** "A third" and "36 percent" come near each other by chance, too. */
export function nearByChance(comparison: Comparison): boolean {
  const { value, sameNumber, measure } = comparison;
  return value === 'overlapping' && !sameNumber && measure.dice < ALIKE && !countsOneThing(comparison);
}

/** "A third of homes", "36 percent of households": shares lie so close together that nearness tells nothing of them. */
function sharesByChance(comparison: Comparison): boolean {
  return comparison.a.quantity.unit.dimension === 'share' && nearByChance(comparison);
}

/** So far apart may two figures be of which one leaves its unit to the reader. */
const NEAR = 3;

/** A number whose unit is left open is set against another only where the two are near each other. */
function unstatedUnit(meeting: Meeting): boolean {
  const { a, b, unit } = meeting;
  if (unit !== 'unstated' || isTellingNumber(meeting)) return false;
  return isSmallCount(a.quantity) || isSmallCount(b.quantity) || ratioOf(a.quantity, b.quantity) > NEAR;
}

/** Level, change, share: never compared with each other, save for one telling number told in two ways. */
function kindsDiffer(meeting: Meeting): boolean {
  const { a, b, unit } = meeting;
  return a.quantity.kind !== b.quantity.kind && unit !== 'unstated' && !isTellingNumber(meeting);
}

/** "2.6 percent more" and "2.6 percent less": what rose is not what fell, whatever the number. */
function moveApart({ a, b, value }: Comparison): boolean {
  const [x, y] = [a.quantity, b.quantity];
  if (value === 'disjoint' || x.kind !== 'change' || y.kind !== 'change') return false;
  return x.direction !== undefined && y.direction !== undefined && x.direction !== y.direction;
}

/** Two places, and no name in common around the figures: two events of one kind. */
function happenElsewhere(comparison: Comparison): boolean {
  const { a, b, place, subject } = comparison;
  if (a.report.id === b.report.id || place !== 'different') return false;
  return areNamesakes(a, b) || (subject.clause === -1 && subject.context !== 1);
}

/** Figures that differ, in clauses and sentences that name nobody in common: another country's releases. */
function namesNobodyInCommon({ a, b, subject, value }: Comparison): boolean {
  if (a.report.id === b.report.id || value !== 'disjoint') return false;
  return subject.clause === -1 && subject.context === -1 && subject.closest === -1;
}

/**
 * Two reports of different stories: an equal number, or one word for what is counted, is chance. So it is, however
 * alike their words, where they have no name in common and the figures belong to two: an amnesty in Valdoria,
 * releases in Venezuela.
 */
function tellOtherStories({ a, b, story }: Meeting): boolean {
  if (a.report.id === b.report.id) return false;
  return (
    story < UNRELATED ||
    (areStrangers(a, b) && !a.digest.entities.some((name) => b.digest.entities.includes(name)))
  );
}

/** "29 percent for the Democrats", "the Greens on 29": of two parties, whatever the number. */
function areSharesOfTwo({ a, b }: Meeting): boolean {
  const [mine, yours] = [a.names.sharer, b.names.sharer];
  return mine.size > 0 && yours.size > 0 && mine.isDisjointFrom(yours);
}

/** What shows at once that two figures don't count the same thing; the cheapest to see come first. */
const AT_ONCE: readonly ((meeting: Meeting) => boolean)[] = [
  ({ unit }) => unit === 'none',
  kindsDiffer,
  (meeting) => modalitiesDiffer(meeting) && !isTellingNumber(meeting),
  tellOtherStories,
  (meeting) => meeting.exclusive && !isUncommon(meeting),
  unstatedUnit,
  negationsDiffer,
  areSharesOfTwo,
  ({ a, b }) => liesYearsApart(a, b),
  sameQuantity,
];

/** What shows it once the two are compared. */
const COMPARED: readonly ((comparison: Comparison) => boolean)[] = [
  happenElsewhere,
  namesNobodyInCommon,
  ({ otherOwner }) => otherOwner,
  smallOtherThings,
  smallOfOthers,
  foreseenAndCome,
  sharesByChance,
  moveApart,
];

/** The comparison of two figures that may count one thing; undefined where one of the gates is shut. */
export function comparable(a: Figure, b: Figure, language: Language): Comparison | undefined {
  const meeting = meet(a, b, language);
  if (AT_ONCE.some((shuts) => shuts(meeting))) return undefined;
  const comparison = compare(meeting, language);
  return COMPARED.some((shuts) => shuts(comparison)) ? undefined : comparison;
}
