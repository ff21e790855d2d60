import { daysApart, LOOSE, UNRELATED } from '../compare/story.ts';
import { speaksOfThePast } from '../compare/years.ts';
import type { Comparison } from '../comparison.ts';
import { countsOneThing } from '../core.ts';
import { flag } from './flag.ts';

/** Days between two reports of one day, of one week, of one month and some days. */
const ONE_DAY = 1;
const ONE_WEEK = 7;
const ONE_MONTH = 40;

/** When, where, in which report and by whom the figures are given. */
export function settingFeatures(comparison: Comparison) {
  const { a, b, place, period, party, story, running } = comparison;
  const core = flag(countsOneThing(comparison));
  const days = daysApart(a.report, b.report) ?? 0;
  const past = [speaksOfThePast(a), speaksOfThePast(b)];
  const parts = [a, b].map(({ quantity }) => (quantity.partOf ?? quantity.partWord) !== undefined);
  return {
    placeSame: flag(place === 'same'),
    placeOther: flag(place === 'different'),
    periodSame: flag(period === 'same'),
    periodOther: flag(period === 'different'),
    periodOverlaps: flag(period === 'overlapping'),
    onePeriod: flag((a.quantity.scope.period === undefined) !== (b.quantity.scope.period === undefined)),
    partySame: flag(party === 'same'),
    partyOther: flag(party === 'different'),
    noParty: flag(!a.party && !b.party),
    modalityOther: flag(a.quantity.modality !== b.quantity.modality),
    partOther: flag(parts[0] !== parts[1]),
    pastOther: flag(past[0] !== past[1]),
    pastBoth: flag(past.every(Boolean)),
    yearOther: flag(comparison.otherYears),
    story,
    storyOther: flag(story < UNRELATED),
    storyLoose: flag(story < LOOSE),
    sameDay: flag(days < ONE_DAY),
    weekApart: flag(days > ONE_WEEK),
    monthApart: flag(days > ONE_MONTH),
    sameOutlet: flag(a.report.outlet === b.report.outlet && a.report.id !== b.report.id),
    running: flag(running),
    coreRunning: core * flag(running),
    correction: core * flag(comparison.correction),
    article: flag(a.report.revisionId === b.report.revisionId),
    sentence: flag(a.claim === b.claim),
  };
}
