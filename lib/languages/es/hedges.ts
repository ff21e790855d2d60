import type { HedgeKind } from '../../model/hedge.ts';
import type { HedgeLexicon, HedgePhrase } from '../shape/hedges.ts';

const phrases = (kind: HedgeKind, list: string): HedgePhrase[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/))
    .map((words) => ({ kind, words }));

const ALL: readonly HedgePhrase[] = [
  ...phrases(
    'preliminary',
    `preliminar, preliminares, provisional, provisionales, provisionalmente, primeras estimaciones, primeros datos,
     cifra inicial, cifras iniciales, balance provisional, balance preliminar, hasta ahora, hasta el momento,
     no es definitiva, no es definitivo, aún no es definitiva, aún no es definitivo, no son definitivos, no son definitivas,
     resultados parciales, recuento parcial, por el momento, de momento, sigue en revisión, puede variar, podría variar`,
  ),
  ...phrases(
    'possible',
    `posiblemente, probablemente, quizás, quizá, tal vez, al parecer, aparentemente, se cree, se creía, se teme, se temía,
     parece, parecen, sería, serían, se espera, se estima que podrían`,
  ),
  ...phrases(
    'reported',
    `presuntamente, supuestamente, presunto, presunta, presuntos, presuntas, supuesto, supuesta, supuestos, supuestas,
     habría, habrían, según versiones, según trascendió, se dice, se rumorea, trascendió`,
  ),
  ...phrases(
    'estimated',
    'se estima, estimado, estimada, estimados, estimadas, estimación, estimaciones, se calcula, proyectado',
  ),
  ...phrases(
    'unverified',
    `sin verificar, no verificado, no verificada, no verificados, no confirmado, no confirmada, no confirmados,
     sin confirmar, no ha sido verificado, no han sido verificados, no ha sido confirmado, no ha sido confirmada,
     no pudo verificar, no pudo confirmar, no pudo ser verificado, no pudo ser verificada, no pudo ser confirmada,
     no pudo ser confirmado, no pudieron ser verificadas, no se ha podido verificar, no se pudo verificar,
     no se ha confirmado, está verificando, están verificando, por confirmar, extraoficial, extraoficiales, extraoficialmente`,
  ),
  ...phrases(
    'verified',
    'verificado, verificada, verificados, verificadas, confirmado, confirmada, confirmados, confirmadas, confirmado oficialmente',
  ),
];

/** Spanish words of doubt and of certainty. */
export const hedges: HedgeLexicon = {
  phrases: Map.groupBy(
    [...ALL].sort((a, b) => b.words.length - a.words.length),
    ({ words }) => words[0] ?? '',
  ),
  modals: new Set(['podría', 'podrían', 'puede', 'pueden', 'pudiera', 'pudieran']),
  conditions: new Set(['si']),
  pointers: new Set(['el', 'la', 'los', 'las', 'este', 'esta', 'ese', 'esa', 'estos', 'estas']),
  backNouns: new Set([
    'cifra',
    'número',
    'balance',
    'recuento',
    'total',
    'estimación',
    'dato',
    'declaración',
    'muerte',
  ]),
  backPronouns: new Set(['esto', 'ello', 'eso']),
  negations: new Set(['no', 'nunca', 'tampoco', 'sin']),
  notConditions: new Set(['como', 'preguntar', 'preguntó', 'saber', 'incluso', 'ni']),
};
