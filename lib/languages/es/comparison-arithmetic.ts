import type { ArithmeticLexicon } from '../shape/comparison.ts';

/** Words that tie an article's own figures together. */
export const arithmetic: ArithmeticLexicon = {
  from: ['de', 'desde'],
  to: ['a', 'hasta'],
  of: ['de', 'de los', 'de las', 'de un total de', 'de entre'],
  again: [
    'o',
    'es decir',
    'o sea',
    'equivalente a',
    'lo que equivale a',
    'lo que representa',
    'que representan',
  ],
  together: ['en total', 'en conjunto', 'en suma', 'un total de', 'sumados'],
  some: ['incluidos', 'incluidas', 'entre ellos', 'entre ellas', 'como', 'al menos', 'sobre todo'],
  rest: ['resto', 'restantes', 'demás', 'otros', 'otras'],
  ties: [
    'de',
    'desde',
    'en lugar de',
    'en vez de',
    'frente a',
    'contra',
    'no',
    'y no',
    'tras',
    'a',
    'más que los',
    'el doble de',
    'comparado con',
  ],
  noMore: ['no hay otro', 'no hay otros', 'no hubo otros', 'ningún otro', 'nadie más'],
  up: new Set(['rose']),
  down: new Set(['fell', 'cut', 'loss']),
  fillers: new Set('los las el la un una unos unas casi cerca más menos total de'.split(' ')),
};
