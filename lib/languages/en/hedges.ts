import type { HedgeKind } from '../../model/hedge.ts';
import type { HedgeLexicon, HedgePhrase } from '../shape/hedges.ts';

const phrases = (kind: HedgeKind, list: string): HedgePhrase[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/))
    .map((words) => ({ kind, words }));

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ALL: readonly HedgePhrase[] = [
  ...phrases(
    'preliminary',
    `preliminary, provisional, provisionally, initial estimate, initial estimates, initial figures, initial count,
     early estimate, early estimates, early results, early figures, partial results, interim figures, so far,
     not yet definitive, not yet final, not definitive, not final, yet to be finalised, yet to be finalized, tentative,
     tentatively, subject to revision, subject to change, still being counted, first estimates, as yet incomplete,
     incomplete`,
  ),
  ...phrases(
    'possible',
    `possibly, perhaps, maybe, potentially, apparently, seemingly, likely, unlikely, probably, presumably, expected to,
     is thought to, are thought to, was thought to, were thought to, is believed to, are believed to, was believed to,
     were believed to, is feared, are feared, was feared, were feared, feared dead, appears to, appear to, appeared to, seems to, seem to,
     seemed to, suspected`,
  ),
  ...phrases(
    'reported',
    `reportedly, allegedly, alleged, purportedly, supposedly, is said to, are said to, was said to, were said to,
     is reported to, are reported to, was reported to, were reported to, so-called, rumoured, rumored`,
  ),
  ...phrases(
    'estimated',
    'estimated, an estimate, estimates, estimate, roughly estimated, by some estimates, projected, forecast',
  ),
  ...phrases(
    'unverified',
    `unverified, unconfirmed, not independently verified, could not be verified, could not be independently verified,
     could not independently verify, could not be confirmed, could not independently confirm, could not immediately verify,
     could not immediately confirm, has not been verified, have not been verified, had not been verified, not been confirmed,
     not verified, not confirmed, not yet verified, not yet confirmed, not been independently verified, yet to be verified, yet to be confirmed, was verifying, were verifying, is verifying, are verifying`,
  ),
  ...phrases(
    'verified',
    'verified, confirmed, independently verified, independently confirmed, officially confirmed',
  ),
];

/** English words of doubt and of certainty. */
export const hedges: HedgeLexicon = {
  phrases: Map.groupBy(
    [...ALL].sort((a, b) => b.words.length - a.words.length),
    ({ words }) => words[0] ?? '',
  ),
  modals: new Set(['could', 'may', 'might']),
  conditions: new Set(['if', 'unless', 'provided']),
  pointers: words('the that this these those either both'),
  backNouns: words(
    'figure number toll count tally total estimate claim report account statement death casualty',
  ),
  backPronouns: words('it they this that these those neither none both'),
  negations: new Set(['not', "n't", 'n’t', 'never', 'cannot']),
  notConditions: new Set([
    'as',
    'ask',
    'asks',
    'asked',
    'asking',
    'wonder',
    'wondered',
    'know',
    'see',
    'sure',
    'even',
    'whether',
    'only',
  ]),
};
