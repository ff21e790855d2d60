import { UNITS } from '../../units/index.ts';
import type { CurrencyNames, UnitLexicon, UnitNames } from '../shape/units.ts';
import { currencyNames } from './currencies.ts';
import { unitNames } from './unit-names.ts';

/** Merges rows of one id, so that tables may add a symbol to a generated row. */
function merged<T extends UnitNames>(rows: readonly (readonly [string, T])[]): Map<string, T> {
  const names = new Map<string, T>();
  for (const [id, row] of rows) {
    const known = names.get(id);
    names.set(
      id,
      known
        ? {
            ...known,
            ...row,
            words: [...(known.words ?? []), ...(row.words ?? [])],
            forms: [...(known.forms ?? []), ...(row.forms ?? [])],
            symbols: [...(known.symbols ?? []), ...(row.symbols ?? [])],
          }
        : row,
    );
  }
  return names;
}

/** Every ISO code is a name of its currency, in capitals, before or behind the amount. */
function withCodes(rows: readonly (readonly [string, CurrencyNames])[]): Map<string, CurrencyNames> {
  const codes = [...UNITS.values()]
    .filter(({ id, dimension }) => dimension === 'currency' && id.length === 3)
    .map(({ id }): [string, CurrencyNames] => [
      id,
      { symbols: [id.toUpperCase(), id], before: [id.toUpperCase(), `${id}`] },
    ]);
  const names = merged(rows);
  for (const [id, code] of codes) {
    const known = names.get(id);
    names.set(id, {
      ...known,
      before: [...(known?.before ?? []), ...(code.before ?? [])],
      symbols: [...(known?.symbols ?? []), ...(code.symbols ?? [])],
    });
  }
  return names;
}

export const units = {
  plurals: [
    [/$/, 's'],
    [/(s|x|ch|sh)$/, 'es'],
  ],
  names: merged(unitNames),
  currencies: withCodes(currencyNames),
  per: new Set(['per', 'a', 'an', 'each', 'every', '/']),
  ageWords: new Set(['old', 'olds']),
  magnitudes: new Set(['magnitude']),
  ageBefore: new Set(['aged', 'age', 'ages']),
  ageVerbs: new Set(['is', 'was', 'turned', 'turns', 'be']),
  agePersons: new Set(['who', 'he', 'she']),
  agedPeople: new Set(
    'child people man woman person kid adult boy girl player voter resident patient pensioner anyone everyone those'.split(
      ' ',
    ),
  ),
  somebody: new Set(
    `accountant activist actor actress adviser ambassador analyst architect artist attendant author baker banker barber
    bishop boss boy brother builder butcher captain carer carpenter chairman chairwoman chef
    chemist clerk coach colonel commander composer cook cousin cyclist dad daughter dentist designer diplomat director
    diver doctor docker driver economist editor electrician engineer executive farmer father firefighter fisherman
    founder gardener general girl goalkeeper governor grandfather grandmother guard guide hairdresser headmaster
    headmistress housekeeper hunter husband inspector instructor janitor journalist judge labourer lawyer lecturer
    librarian lieutenant mayor mechanic midwife miner minister mother mum mom musician neighbour neighbor nephew niece
    nun nurse officer owner painter paramedic parent passenger pastor pensioner pharmacist philosopher photographer
    physicist pianist pilot player plumber poet policeman policewoman porter postman president priest prince princess
    principal prisoner producer professor prosecutor psychologist queen king rabbi receptionist refugee reporter
    researcher retiree sailor salesman saleswoman scientist seamstress secretary sergeant sheriff shepherd shopkeeper
    singer sister skipper soldier son soprano striker student superintendent surgeon survivor suspect tailor teacher
    technician tenant tenor trader trainer translator tutor uncle aunt veteran vet victim volunteer waiter
    waitress welder widow widower wife winner witness worker writer youth teenager toddler`
      .trim()
      .split(/\s+/),
  ),
  perAny: new Set(['per', '/', 'every', 'each']),
  perNumber: new Set(['per', '/', 'every']),
  partSymbols: new Map([
    ['in', 'inch'],
    ['m', 'minute'],
    ['s', 'second'],
  ]),
  verbs: new Set(['won', 'turn', 'mark', 'bar', 'cup']),
  countries: new Set(['us', 'u.s.', 'uk', 'u.k.']),
  ratePeriods: new Set([
    'second',
    'minute',
    'hour',
    'day',
    'night',
    'week',
    'fortnight',
    'month',
    'year',
    'barrel',
    'ounce',
    'tonne',
    'ton',
    'gallon',
    'litre',
    'kilogram',
    'pound-mass',
    'mile',
    'kilometre',
    'bushel',
    'head',
    'share',
    'person',
    'dozen',
    'unit',
    'piece',
    'game',
    'pop',
  ]),
  weights: {
    units: new Map([['gbp', 'pound-mass']]),
    verbs: new Set('weigh weight'.split(' ')),
    after: new Set('heavier lighter overweight'.split(' ')),
    funds: new Set(
      'aid money funding fund damage debt saving investment spending cut tax support help compensation cash income benefit loan fine arrear revenue profit loss equipment work goods business property trade sale pay credit growth worth subsidy grant donation note ticket bonus fee prize price charge bill budget levy bounty reward coin voucher deal cap limit rise increase gap bid offer pension salary wage bet stake mortgage'.split(
        ' ',
      ),
    ),
  },
  minor: new Map<string, readonly [string, number]>([
    ['usd', ['cent', 100]],
    ['cad', ['cent', 100]],
    ['aud', ['cent', 100]],
    ['eur', ['cent', 100]],
    ['gbp', ['penny', 100]],
  ]),
} satisfies UnitLexicon;
