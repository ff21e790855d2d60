import type { Comparison } from '../comparison.ts';
import { countsOneThing } from '../core.ts';
import type { Figure } from '../figure.ts';
import { flag } from './flag.ts';

/** Words between a figure and the word that names what it counts. */
const BESIDE = 2;
/** The share of close concepts that must be common. */
const MOSTLY = 0.5;

/** True where the concept nearest to both figures is one and stands right beside them. */
function isStrong({ a, b, measure }: Comparison): boolean {
  const close = [a, b].every(({ topics }) => (topics[0]?.far ?? BESIDE + 1) <= BESIDE);
  return close && measure.topic === 1 && measure.nearTopics >= MOSTLY;
}

const isBare = ({ slot, topics }: Figure): boolean => slot === '' && topics.length === 0;

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 || b.size === 0 ? 0 : a.intersection(b).size / a.union(b).size;
}

/** True where what one counts stands close to the other, which has another word of its own. */
function slotsTouch(a: Figure, b: Figure): boolean {
  const near = ({ topics }: Figure, slot: string) =>
    topics.some(({ concept, far }) => far <= 3 && concept === slot);
  return a.slot !== '' && b.slot !== '' && a.slot !== b.slot && (near(a, b.slot) || near(b, a.slot));
}

/** So many characters after a figure the noun that it counts may begin. */
const NOUN_GAP = 24;

/** The noun right after a figure ("306 farms"), as a concept; empty where there is none of its own. */
function countedNoun({ quantity, measure }: Figure): string {
  const { span } = quantity.measure;
  const follows = span !== undefined && span.start >= quantity.figure.end;
  return follows && span.start - quantity.figure.end <= NOUN_GAP ? measure.head : '';
}

/** True where a figure counts a noun of its own that the other's sentence doesn't have. */
function lacksNoun(a: Figure, b: Figure): boolean {
  const noun = countedNoun(a);
  return noun !== '' && !b.weights.has(noun) && b.slot !== noun;
}

/** The same where the other's report has that noun elsewhere: there it would have been the word. */
function avoidsNoun(a: Figure, b: Figure): boolean {
  return lacksNoun(a, b) && b.digest.terms.includes(countedNoun(a));
}

/** What the words say of what is counted. */
export function wordingFeatures(comparison: Comparison) {
  const { a, b, measure, subject } = comparison;
  const core = flag(countsOneThing(comparison));
  const strong = flag(isStrong(comparison));
  const [head, other] = [a, b].map(({ quantity }) => quantity.measure.head.toLowerCase());
  const mods = [a.measure.modifiers, b.measure.modifiers] as const;
  const oneSlot = a.slot !== '' && a.slot === b.slot;
  return {
    core,
    headSame: flag(measure.head === 1),
    headOther: flag(measure.head === -1),
    headWord: flag(head !== '' && head === other),
    actionSame: flag(measure.action === 1),
    actionOther: flag(measure.action === -1),
    crossed: measure.crossed,
    slotSame: flag(oneSlot),
    slotOther: flag(a.slot !== '' && b.slot !== '' && !oneSlot),
    slotsTouch: flag(slotsTouch(a, b)),
    bare: flag(isBare(a) || isBare(b)),
    topicOther: flag(measure.topic === -1),
    topics: measure.topics,
    nearTopics: measure.nearTopics,
    strong,
    strongRunning: strong * flag(comparison.running),
    strongStray: strong * flag(subject.stray || comparison.otherYears || subject.clause === -1),
    cover: measure.cover,
    dice: measure.dice,
    coreDice: core * measure.dice,
    modifiersShared: shareOf(...mods),
    oneModified: flag((mods[0].size === 0) !== (mods[1].size === 0)),
    nounLacking: flag(lacksNoun(a, b) !== lacksNoun(b, a)),
    nounAvoided: flag(avoidsNoun(a, b) || avoidsNoun(b, a)),
    nounsAvoided: flag(avoidsNoun(a, b) && avoidsNoun(b, a)),
    nounsOther: flag(lacksNoun(a, b) && lacksNoun(b, a)),
    oneAside: flag(comparison.oneAside),
    nextSame: flag(a.next !== undefined && a.next === b.next),
    previousSame: flag(a.previous !== undefined && a.previous === b.previous),
    aroundCrossed: flag(
      (a.next !== undefined && a.next === b.previous) || (b.next !== undefined && b.next === a.previous),
    ),
    nextOther: flag(a.next !== undefined && b.next !== undefined && a.next !== b.next),
  };
}
