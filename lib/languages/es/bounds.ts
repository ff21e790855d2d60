import type { Bound } from '../../model/quantity.ts';
import type { BoundLexicon } from '../shape/bounds.ts';

/** "más de" is also "más del", "superior a" also "superior al". */
const contracted = (phrase: string): string[] =>
  / (?:de|a)$/.test(phrase) ? [phrase, `${phrase}l`] : [phrase];

/** Phrases of one bound, split at commas. */
function phrases(bound: Bound, list: string): [string, Bound][] {
  return list
    .split(',')
    .flatMap((phrase) => contracted(phrase.trim()))
    .map((phrase): [string, Bound] => [phrase, bound]);
}

const words = (list: string): Set<string> => new Set(list.split(' '));

export const bounds = {
  before: new Map<string, Bound>([
    ...phrases(
      'more-than',
      'más de, mas de, poco más de, un poco más de, algo más de, mucho más de, bastante más de, superior a, superiores a, mayor de, mayor a, mayor que, por encima de, por encima de los, por encima de las, superó los, superó las, superan los, superan las, supera los, supera las, superan, supera, superó, mayores de, más allá de, sobrepasa los',
    ),
    ...phrases(
      'at-least',
      'al menos, por lo menos, cuando menos, como mínimo, un mínimo de, mínimo de, mínimo, no menos de, a partir de, hay al menos',
    ),
    ...phrases(
      'fewer-than',
      'menos de, poco menos de, algo menos de, un poco menos de, mucho menos de, inferior a, inferiores a, menor de, menor a, menor que, por debajo de, por debajo de los, por debajo de las, menores de, no llega a, no llegan a, no alcanza los',
    ),
    ...phrases(
      'at-most',
      'hasta, como máximo, un máximo de, máximo de, máximo, no más de, a lo sumo, a lo más, no mayor de, hasta un, hasta unos, hasta unas',
    ),
    ...phrases(
      'about',
      'unos, unas, alrededor de, alrededor de los, alrededor de las, aproximadamente, cerca de unos, en torno a, en torno a los, en torno a las, entorno a, más o menos, se estima en, estimado en, estimada en, aprox, aprox., rondan los, ronda los, rondan las, ronda las, ronda el, rondando los, sobre los, sobre las, hacia los, un promedio de, en promedio, promedio de, una media de, algo así como, del orden de, el entorno de, quizás, tal vez, a unos, de unos, de unas',
    ),
    ...phrases(
      'nearly',
      'casi, cerca de, cerca de los, cerca de las, prácticamente, rozando los, roza los, rozan los, próximo a, próxima a, cercano a, cercana a, a punto de, apenas por debajo de',
    ),
  ]),
  after: new Map<string, Bound>([
    ...phrases(
      'at-least',
      'o más, como mínimo, al menos, por lo menos, mínimo, en adelante, y más, o mayores',
    ),
    ...phrases('at-most', 'o menos, como máximo, a lo sumo, máximo, o menores'),
    ...phrases('about', 'aproximadamente, más o menos, aprox, o así, y pico, largos'),
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
    'subir apreciar revalorizar aumentar crecer incrementar elevar repuntar ascender avanzar ganar escalar dispararse disparar trepar mejorar ampliar duplicar triplicar sumar encarecer recuperar remontar aumento subida alza incremento crecimiento repunte ascenso',
  ),
  down: words(
    'bajar caer disminuir descender reducir retroceder perder recortar desplomar rebajar ceder decrecer contraer hundir mermar depreciar devaluar declinar encoger empeorar abaratar caída descenso disminución reducción recorte retroceso desplome',
  ),
  transitive: words(
    'ganar perder recortar reducir rebajar elevar ampliar sumar avanzar mejorar recuperar aumentar incrementar',
  ),
  earned: words('ganar sumar'),
  upWords: words('arriba + ↑ ▲ superior'),
  downWords: words('abajo − ↓ ▼ inferior'),
  upAfter: words('más superior arriba'),
  downAfter: words('menos inferior abajo'),
  comparing: words('que'),
  upNouns: words('aumento subida alza incremento crecimiento repunte ascenso avance ganancia escalada'),
  downNouns: words(
    'caída descenso baja bajada disminución reducción recorte retroceso desplome pérdida contracción rebaja merma',
  ),
  shifts: words('pasar cambiar corregir revisar modificar rectificar'),
  goes: words('ir mover cerrar abrir quedar'),
  through: words(
    'un una unos unas el la los las de del en a al hasta desde por casi más menos cerca alrededor apenas otro otra otros solo sólo ya se le les lo cotización torno aproximadamente ligeramente bruscamente',
  ),
  overPrepositions: words('durante en'),
  overBounds: words('de desde'),
  idle: words('un una el la los las'),
  by: words('en un'),
  reaching: words('hasta'),
  to: words('a hasta al'),
  from: words('de desde'),
} satisfies BoundLexicon;
