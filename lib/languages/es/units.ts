import { UNITS } from '../../units/index.ts';
import type { CurrencyNames, UnitLexicon } from '../shape/units.ts';
import { currencyNames, unitNames } from './unit-names.ts';

/** Every ISO code is a name of its currency, in capitals, before or behind the amount. */
function withCodes(rows: readonly (readonly [string, CurrencyNames])[]): Map<string, CurrencyNames> {
  const names = new Map(rows);
  for (const { id, dimension } of UNITS.values()) {
    if (dimension !== 'currency' || id.length !== 3) continue;
    const known = names.get(id);
    const code = id.toUpperCase();
    names.set(id, {
      ...known,
      before: [...(known?.before ?? []), code],
      symbols: [...(known?.symbols ?? []), code],
    });
  }
  return names;
}

const words = (list: string): Set<string> => new Set(list.split(' '));

export const units = {
  plurals: [
    [/[aeiouáéíóúà-ü]$/, 's'],
    [/[^aeiouáéíóú]$/, 'es'],
  ],
  names: new Map(unitNames),
  currencies: withCodes(currencyNames),
  per: words('por al a cada /'),
  ageWords: words('edad'),
  magnitudes: words('magnitud'),
  ageBefore: words('edad años'),
  ageVerbs: words('tiene tenía'),
  agePersons: words('que quien él ella'),
  ageOf: words('de'),
  agedPeople: words('niño niña persona hombre mujer menor mayor joven adulto adolescente'),
  tenths: { words: words('décima décimas'), of: words('punto puntos') },
  somebody: words(
    'abogado abogada agente alcalde alcaldesa anciano anciana acusado acusada activista actor actriz artista bebé bombero camionero cantante ciclista conductor conductora chico chica chófer detenido detenida deportista director directora empleado empleada empresario empresaria enfermero enfermera estudiante exministro exministra expresidente expresidenta futbolista herido herida hijo hija jubilado jubilada líder madre médico médica ministro ministra motorista muchacho muchacha músico obrero padre paciente pasajero pasajera peatón periodista piloto policía político política presidente presidenta preso presa profesor profesora sacerdote senador senadora soldado sospechoso sospechosa superviviente sobreviviente taxista testigo trabajador trabajadora turista varón vecino vecina víctima viuda',
  ),
  perAny: words('cada /'),
  perNumber: words('por cada /'),
  verbs: new Set<string>(),
  countries: new Set<string>(),
  ratePeriods: words(
    'second minute hour day night week fortnight month year barrel ounce tonne ton litre kilogram kilometre segundo minuto hora día noche semana quincena mes año trimestre barril onza tonelada litro kilo kilogramo kilómetro acción persona habitante cabeza unidad alumno alumna estudiante paciente trabajador trabajadora empleado vivienda hogar familia mujer hijo niño vehículo coche viaje pasajero billete entrada plaza kilogramo metro hectárea caja botella docena paquete voto visita turno partido contrato acción título metro kilovatio megavatio',
  ),
  minor: new Map<string, readonly [string, number]>([
    ['usd', ['cent', 100]],
    ['eur', ['cent', 100]],
  ]),
} satisfies UnitLexicon;
