import type { NumeralLexicon } from '../shape/numbers.ts';

const UNITS =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve';
const TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa';
const HUNDREDS =
  'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos';

const FRACTIONS: readonly (readonly [string, number])[] = [
  ['mitad', 2],
  ['medio', 2],
  ['media', 2],
  ['tercio', 3],
  ['cuarto', 4],
  ['quinto', 5],
  ['sexto', 6],
  ['séptimo', 7],
  ['octavo', 8],
  ['décimo', 10],
  ['cuarta', 4],
  ['tercera', 3],
  ['quinta', 5],
  ['décima', 10],
  ['centésima', 100],
];

export const numerals = {
  cardinals: new Map<string, number>([
    ...UNITS.split(' ').map((word, i): [string, number] => [word, i]),
    ...TENS.split(' ').map((word, i): [string, number] => [word, 30 + 10 * i]),
    ...HUNDREDS.split(' ').map((word, i): [string, number] => [word, 100 * (i + 1)]),
    ...HUNDREDS.split(' ').map((word, i): [string, number] => [word.replace(/os$/, 'as'), 100 * (i + 1)]),
    ['ciento', 100],
    ['mil', 1000],
    ['veintiún', 21],
    ['veintiuna', 21],
    ['dieciseis', 16],
    ['veintidos', 22],
    ['veintitres', 23],
    ['veintiseis', 26],
  ]),
  scales: new Map<string, number>([
    ['mil', 1e3],
    ['millón', 1e6],
    ['millones', 1e6],
    ['mill', 1e6],
    ['mdd', 1e6],
    ['billón', 1e12],
    ['billones', 1e12],
    ['trillones', 1e18],
  ]),
  scaleLetters: new Map<string, number>([
    ['k', 1e3],
    ['m', 1e6],
    ['mm', 1e6],
  ]),
  afterMetres: new Set('de largo altura ancho profundidad'.split(' ')),
  fractions: new Map<string, number>([
    ...FRACTIONS.map(([word, by]): [string, number] => [word, 1 / by]),
    ...FRACTIONS.map(([word, by]): [string, number] => [`${word}s`, 1 / by]),
  ]),
  halves: new Set('medio media medios medias'.split(' ')),
  places: new Set(
    'tercer tercera cuarto cuarta quinto quinta sexto sexta séptimo séptima octavo octava décimo décima'.split(
      ' ',
    ),
  ),
  shareNouns: new Set('parte partes'.split(' ')),
  plurals: new Map<string, number>([
    ['millones', 1e6],
    ['decenas', 10],
    ['docenas', 12],
    ['centenares', 1e2],
    ['centenas', 1e2],
    ['cientos', 1e2],
    ['miles', 1e3],
    ['millares', 1e3],
  ]),
  few: new Map<string, readonly [number, number]>([
    ['varios', [3, 9]],
    ['varias', [3, 9]],
    ['algunos', [2, 9]],
    ['algunas', [2, 9]],
    ['pocos', [2, 5]],
    ['pocas', [2, 5]],
    ['par', [2, 3]],
  ]),
  collectives: new Map<string, number>([
    ['docena', 12],
    ['docenas', 12],
    ['decena', 10],
    ['veintena', 20],
    ['treintena', 30],
    ['cincuentena', 50],
    ['centenar', 100],
    ['centena', 100],
    ['millar', 1000],
  ]),
  factors: new Map<string, number>([
    ['doble', 2],
    ['triple', 3],
    ['cuádruple', 4],
  ]),
  factorSuffix: '\u0000',
  articles: new Set(['un', 'una']),
  and: new Set(['y']),
  tensAnd: new Set(['y']),
  decimalComma: true,
  rangeArticles: new Set(['un', 'una', 'el', 'la', 'los', 'las']),
  rangeWords: new Set(['a', '-', '–', '—', 'o']),
  alternatives: new Set(['o']),
  rangeAnd: new Set(['y', 'a']),
  between: new Set(['entre']),
  from: new Set(['de', 'desde']),
  ratioWords: ['de cada', 'entre cada'],
  minus: new Set(['-', '−', '–']),
  of: new Set(['de', 'del']),
  ordinalEndings: new Set(['º', 'ª', 'er', 'ro', 'do', 'to', 'mo', 'vo', '°']),
} satisfies NumeralLexicon;
