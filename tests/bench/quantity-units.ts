import type { Quantity } from '../../lib/model/quantity.ts';

/** Corpus names of units whose id, hyphens read as spaces, is not already the corpus's own. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['percent', 'percentage'],
  ['percentage-point', 'percentage point'],
  ['times', 'count'],
  ['tonne', 'metric ton'],
  ['fluid-ounce', 'ounce'],
  ['part-per-million', 'part per million'],
  ['mega-british-thermal-unit', 'mega british thermal unit'],
  ['usd', 'dollar'],
  ['aud', 'australian dollar'],
  ['cad', 'canadian dollar'],
  ['nzd', 'new zealand dollar'],
  ['hkd', 'hong kong dollar'],
  ['sgd', 'singapore dollar'],
  ['twd', 'new taiwan dollar'],
  ['brl', 'brazilian real'],
  ['mxn', 'mexican peso'],
  ['php', 'philippine peso'],
  ['gbp', 'pound sterling'],
  ['eur', 'euro'],
  ['chf', 'swiss franc'],
  ['franc', 'swiss franc'],
  ['jpy', 'japanese yen'],
  ['cny', 'chinese yuan'],
  ['inr', 'indian rupee'],
  ['rupee', 'rupee'],
  ['pkr', 'pakistani rupee'],
  ['lkr', 'sri lankan rupee'],
  ['idr', 'indonesian rupiah'],
  ['myr', 'malaysian ringgit'],
  ['thb', 'thai baht'],
  ['krw', 'south korean won'],
  ['lak', 'lao kip'],
  ['gel', 'georgian lari'],
  ['crc', 'costa rican colón'],
  ['rub', 'russian ruble'],
  ['uah', 'ukrainian hryvnia'],
  ['pln', 'polish zloty'],
  ['sek', 'swedish krona'],
  ['nok', 'norwegian krone'],
  ['dkk', 'danish krone'],
  ['try', 'turkish lira'],
  ['ils', 'shekel'],
  ['zar', 'south african rand'],
  ['ngn', 'nigerian naira'],
  ['iep', 'irish pound'],
  ['iqd', 'iraqi dinar'],
  ['btc', 'bitcoin'],
  ['fim', 'finnish markka'],
  ['nlg', 'netherlands guilde'],
  ['dem', 'mark'],
  ['esp', 'peseta'],
  ['itl', 'italian lira'],
]);

const nameOf = (id: string): string => NAMES.get(id) ?? id.replaceAll('-', ' ');

/** A unit in the corpus's words; for counts, `noun` is the counted phrase. */
export function corpusUnit({ unit, span }: Quantity, noun: string, text: string): string {
  const rate = unit.per ? ` per ${nameOf(unit.per.id)}` : '';
  if (unit.id === 'count' || unit.id === 'score') return noun === '' ? '-' : noun + rate;
  // The corpus takes the "p" of share prices for points, and "pence" for pennies.
  if (unit.id === 'penny' && /\dp\b|\dp$| p\b/.test(text.slice(span.start, span.end))) return `point${rate}`;
  if (unit.id === 'fraction') return noun === '' ? '%' : `% ${noun}`;
  return nameOf(unit.id) + rate;
}
