import type { NumeralLexicon } from '../shape/numbers.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const FRACTIONS: [string, number][] = [
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
];

export const numerals = {
  cardinals: new Map<string, number>([
    ...ONES.split(' ').map((word, i): [string, number] => [word, i]),
    ...TENS.split(' ').map((word, i): [string, number] => [word, 20 + 10 * i]),
    ['fourty', 40],
  ]),
  scales: new Map<string, number>([
    ['hundred', 1e2],
    ['thousand', 1e3],
    ['million', 1e6],
    ['mil', 1e6],
    ['mln', 1e6],
    ['mn', 1e6],
    ['billion', 1e9],
    ['bln', 1e9],
    ['bn', 1e9],
    ['trillion', 1e12],
    ['trn', 1e12],
    ['tn', 1e12],
    ['quadrillion', 1e15],
    ['lakh', 1e5],
    ['lakhs', 1e5],
    ['crore', 1e7],
    ['crores', 1e7],
  ]),
  scaleLetters: new Map<string, number>([
    ['k', 1e3],
    ['m', 1e6],
    ['mm', 1e6],
    ['b', 1e9],
    ['t', 1e12],
    ['cr', 1e7],
  ]),
  afterMetres: new Set(
    'long tall high wide deep thick away square squared x sprint dash freestyle hurdles final race relay run pool'.split(
      ' ',
    ),
  ),
  fractions: new Map<string, number>([
    ...FRACTIONS.map(([word, by]): [string, number] => [word, 1 / by]),
    ...FRACTIONS.map(([word, by]): [string, number] => [word === 'half' ? 'halves' : `${word}s`, 1 / by]),
  ]),
  places: new Set('third fourth fifth sixth seventh eighth ninth tenth'.split(' ')),
  shareNouns: new Set(
    'share stake cut drop fall rise increase decrease reduction decline jump slice chunk portion'.split(' '),
  ),
  plurals: new Map<string, number>([
    ['dozens', 12],
    ['scores', 20],
    ['tens', 10],
    ['hundreds', 1e2],
    ['thousands', 1e3],
    ['millions', 1e6],
    ['billions', 1e9],
    ['trillions', 1e12],
  ]),
  few: new Map<string, readonly [number, number]>([
    ['few', [2, 5]],
    ['couple', [2, 3]],
    ['several', [3, 9]],
  ]),
  collectives: new Map<string, number>([
    ['dozen', 12],
    ['score', 20],
  ]),
  factors: new Map<string, number>([
    ['twice', 2],
    ['thrice', 3],
    ['double', 2],
    ['triple', 3],
    ['treble', 3],
    ['quadruple', 4],
  ]),
  factorSuffix: 'fold',
  articles: new Set(['a', 'an']),
  and: new Set(['and']),
  rangeWords: new Set(['to', '-', '–', '—', 'or', 'through']),
  alternatives: new Set(['or']),
  rangeAnd: new Set(['and', 'to']),
  between: new Set(['between']),
  from: new Set(['from']),
  ratioWords: ['in', 'out of', 'in every', 'out of every', 'of every', 'times out of', 'times in'],
  point: new Set(['point']),
  minus: new Set(['minus', '-', '−', '–']),
  of: new Set(['of']),
  ordinalEndings: new Set(['st', 'nd', 'rd', 'th']),
} satisfies NumeralLexicon;
