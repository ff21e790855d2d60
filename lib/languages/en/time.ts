import type { CalendarUnit, TimeLexicon } from '../shape/time.ts';

const words = (list: string): Set<string> => new Set(list.split(' '));

const UNITS: CalendarUnit[] = [
  'hour',
  'day',
  'night',
  'week',
  'weekend',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
];

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

export const time = {
  months: new Map<string, number>([
    ...MONTHS.map((name, i): [string, number] => [name, i + 1]),
    ...SHORT.map((name, i): [string, number] => [name, i + 1]),
    ['sept', 9],
  ]),
  weekdays: new Map<string, number>([
    ...WEEKDAYS.map((name, i): [string, number] => [name, i + 1]),
    ...WEEKDAYS.map((name, i): [string, number] => [name.slice(0, 3), i + 1]),
  ]),
  clock: words(
    "am pm a.m p.m a.m. p.m. gmt utc est edt pst pdt cet bst ist o'clock o’clock hours noon midday midnight",
  ),
  clockParts: words('half quarter'),
  clockPast: words('past'),
  clockTo: words('to'),
  clockNames: words('midnight noon midday'),
  clockAt: words('at'),
  clockVerbs: words(
    'come go begin start open close leave arrive depart end finish wake meet resume reopen ring land gather return in out on off again home',
  ),
  clockPrices: words('open close start begin end finish land'),
  days: new Map([
    ['today', 0],
    ['tonight', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
  ]),
  seasons: new Map<string, readonly [number, number]>([
    ['spring', [3, 5]],
    ['summer', [6, 8]],
    ['autumn', [9, 11]],
    ['fall', [9, 11]],
    ['winter', [12, 2]],
  ]),
  ordinals: new Map([
    ['first', 1],
    ['second', 2],
    ['third', 3],
    ['fourth', 4],
    ['final', 4],
    ['1st', 1],
    ['2nd', 2],
    ['3rd', 3],
    ['4th', 4],
  ]),
  yearPrepositions: words(
    'in since by of during until till from to through for before after between and late early mid around circa throughout',
  ),
  surePrepositions: words('in since during until till circa throughout'),
  years: words('between from'),
  notYears: words('than over least about nearly almost some roughly approximately around exactly most to up'),
  prepositions: new Map<string, 'during' | 'since' | 'until' | 'instant'>([
    ['since', 'since'],
    ['from', 'since'],
    ['after', 'since'],
    ['until', 'until'],
    ['till', 'until'],
    ['by', 'until'],
    ['before', 'until'],
    ['through', 'until'],
    ['in', 'during'],
    ['during', 'during'],
    ['over', 'during'],
    ['on', 'during'],
    ['throughout', 'during'],
    ['for', 'during'],
    ['within', 'during'],
    ['as of', 'instant'],
    ['at', 'instant'],
  ]),
  last: words('last previous preceding'),
  this: words('this current'),
  next: words('next coming following'),
  ago: words('ago'),
  earlier: words('earlier previously'),
  before: words('before'),
  early: words('early'),
  eras: words('ad bc bce ce a.d b.c a.d. b.c.'),
  past: words('past last recent previous'),
  dating: words('by as'),
  contrasts: words('than from against with versus compared'),
  records: words('time high low level record most least point rate'),
  since: words('since'),
  that: words('that same'),
  spans: words('time period span stretch'),
  possessive: words("'s ’s"),
  plural: /s$/,
  plurals: words('people police'),
  future: words('will shall would could forecast scheduled due'),
  ambiguous: words('may march mar sun sat'),
  alsoNames: words('may march april june august mar sun sat mon wed dec jan'),
  datePrepositions: words('on since until by'),
  monthPrepositions: words('in since during last of'),
  weekdayBefore: words('on last this next , ('),
  joints: words('to and - –'),
  ordinalEndings: words('st nd rd th'),
  of: words('of'),
  articles: words('a an'),
  hours: words('hours'),
  dayparts: words('morning afternoon evening night midday noon'),
  calendarUnits: new Map<string, CalendarUnit>(
    UNITS.flatMap((unit): [string, CalendarUnit][] => [
      [unit, unit],
      [`${unit}s`, unit],
    ]),
  ),
  small: new Map([
    ...'one two three four five six seven eight nine ten eleven twelve'
      .split(' ')
      .map((word, i): [string, number] => [word, i + 1]),
    ['a', 1],
    ['an', 1],
  ]),
  parts: new Map<string, 'early' | 'mid' | 'late'>([
    ['early', 'early'],
    ['mid', 'mid'],
    ['late', 'late'],
  ]),
  partJoints: words('- in on of'),
  yearParts: new Map<string, 'quarter' | 'half'>([
    ['quarter', 'quarter'],
    ['half', 'half'],
  ]),
  quarterLetters: words('q'),
  edges: words('the end start beginning of last this same early late'),
  openers: words('from between'),
  closers: words('to until till through - – and'),
  and: words('and'),
} satisfies TimeLexicon;
