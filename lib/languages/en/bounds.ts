import type { Bound } from '../../model/quantity.ts';
import type { BoundLexicon } from '../shape/bounds.ts';

/** Phrases of one bound, split at commas. */
function phrases(bound: Bound, list: string): [string, Bound][] {
  return list.split(',').map((phrase): [string, Bound] => [phrase.trim(), bound]);
}

const words = (list: string): Set<string> => new Set(list.split(' '));

export const bounds = {
  before: new Map<string, Bound>([
    ...phrases(
      'more-than',
      'more than, over, above, greater than, higher than, in excess of, exceeding, upwards of, upward of, north of, better than, well over, well above, just over, slightly over, a little over, a little more than, slightly more than, just above, larger than, longer than, bigger than, older than, well more than, no fewer or more than, far more than, over than, beyond, surpassing, topping, older, exceeded, exceeds, exceed, surpassed, topped',
    ),
    ...phrases(
      'at-least',
      'at least, no less than, no fewer than, not less than, not fewer than, a minimum of, minimum of, minimum, at a minimum, at the very least, starting at, starting from, from at least, min',
    ),
    ...phrases(
      'fewer-than',
      'fewer than, less than, under, below, lower than, smaller than, younger than, shorter than, just under, just below, well under, well below, slightly under, slightly less than, a little under, far fewer than, far less than, short of, just short of, sub, sub -, within',
    ),
    ...phrases(
      'at-most',
      'at most, up to, as many as, as much as, as high as, no more than, not more than, a maximum of, maximum of, maximum, max, max., capped at, at the most, limited to',
    ),
    ...phrases(
      'about',
      'about, around, roughly, approximately, approx, approx., circa, ca, ca., c., some, or so, an estimated, estimated, nearly about, more or less, in the region of, in the order of, on the order of, in the neighbourhood of, in the neighborhood of, somewhere around, close to, give or take, averaging, aproximately, an approximate, maybe, perhaps, probably, a reported, barely',
    ),
    ...phrases(
      'nearly',
      'nearly, almost, close to, just shy of, approaching, nearing, not quite, as close to, near, virtually, shy of',
    ),
  ]),
  after: new Map<string, Bound>([
    ...phrases(
      'at-least',
      'or more, and more, or above, or over, or higher, or older, plus, at least, +, and above, and over, and up, and older, at minimum, minimum, or greater, or longer, -plus, - plus',
    ),
    ...phrases(
      'at-most',
      'or less, or fewer, or under, or below, or lower, at most, or younger, and under, and younger, and below, max, maximum, tops',
    ),
    ...phrases(
      'about',
      'or so, - odd, odd, approximately, give or take, more or less, - ish, ish, or thereabouts',
    ),
  ]),
  signs: new Map<string, Bound>([
    ['~', 'about'],
    ['≈', 'about'],
    ['>', 'more-than'],
    ['<', 'fewer-than'],
    ['≥', 'at-least'],
    ['≤', 'at-most'],
    ['±', 'about'],
  ]),
  up: words(
    'rise increase grow climb jump gain soar surge add advance leap rally rebound recover improve swell expand widen accelerate edge spike rocket inch balloon mushroom strengthen appreciate boost lift hike raise up tick quicken bounce firm skyrocket rose risen grew grown',
  ),
  down: words(
    'fall drop decline decrease lose slide slip tumble plunge shrink sink plummet slump dip shed cut reduce lower contract retreat ease weaken narrow crash dive tank slow depreciate trim slash shave dwindle halve skid nosedive subside recede fell fallen sank sunk slid shrank shrunk lost',
  ),
  transitive: words(
    'gain add advance recover lose shed cut reduce lift raise boost hike trim slash shave expand lower improve',
  ),
  collecting: words('raise lose'),
  upWords: words('up higher + ahead ↑ ▲ upward upwards increased'),
  downWords: words('down lower off − ↓ ▼ downward downwards decreased'),
  upAfter: words('higher more above ahead up'),
  downAfter: words('lower less fewer below down'),
  comparing: words('than'),
  upNouns: words('rise increase gain jump surge growth climb rally advance hike leap spike uptick rebound'),
  downNouns: words(
    'fall drop decline decrease loss slide slump plunge dip cut reduction contraction downturn',
  ),
  shifts: words(
    'revise change upgrade downgrade correct amend adjust round go move edge tick inch creep nudge',
  ),
  goes: words('go move come be end finish trade close open tick edge run pick drive push bring send'),
  through: words(
    'by to at from of a an the just only further another nearly more than as much about almost some roughly around approximately sharply slightly steadily marginally and $ us up between cumulative combined total record whopping revised upward downward estimated',
  ),
  overPrepositions: words('over within around'),
  overNouns: words('spell season round leg session game match term stint episode weekend race'),
  overBounds: words('for of in than at after lasted took takes lasting taking spent spend is was just well'),
  idle: words('a an the just'),
  wanting: words('short'),
  by: words('by'),
  to: words('to at'),
  from: words('from'),
} satisfies BoundLexicon;
