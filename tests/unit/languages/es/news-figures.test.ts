import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../../../lib/model/quantity.ts';
import { claimsIn } from './read.ts';

const quantitiesIn = (text: string) => claimsIn(text).flatMap(({ quantities }) => quantities);

function first(text: string): Quantity {
  const [quantity] = quantitiesIn(text);
  if (!quantity) throw new Error(`no figure in "${text}"`);
  return quantity;
}

test.each<[string, number, string, string]>([
  ['Más de dos millones de trabajadores cobrarán la ayuda.', 2e6, 'count', 'trabajadores'],
  ['Cientos de personas salieron a la calle.', 200, 'count', 'personas'],
  ['Un millar de agricultores cortó la carretera.', 1000, 'count', 'agricultores'],
  ['El ministro reunió a una veintena de delegaciones.', 20, 'count', 'delegaciones'],
])('behind "de" stands what is counted: %s', (text, low, unit, counted) => {
  const { value, unit: found, measure } = first(text);
  expect([value.low, found.id, measure.text]).toEqual([low, unit, counted]);
});

test.each<[string, number, string]>([
  ['Ardieron 1,2 millones de hectáreas de bosque.', 1.2e6, 'hectare'],
  ['La deuda asciende a 4.500 millones de pesos.', 4.5e9, 'peso'],
  ['El plan costó 300 millones de pesos argentinos.', 3e8, 'ars'],
  ['Pemex debe 36 mil 872 millones de dólares.', 36_872e6, 'usd'],
  ['El banco recortó la tasa en 25 puntos base.', 25, 'basis-point'],
])('units as papers print them: %s', (text, value, unit) => {
  const quantity = first(text);
  expect([quantity.value.low, quantity.unit.id]).toEqual([value, unit]);
});

describe('bounds', () => {
  test.each<[string, string]>([
    ['Han revisado menos del 50 % de los casos.', 'fewer-than'],
    ['Votó más del 60 % del censo.', 'more-than'],
    ['El déficit sigue por encima del 5 %.', 'more-than'],
    ['Votó cerca del 60 % del censo.', 'nearly'],
    ['Dejó 126 muertos y más de 1.000 viviendas destruidas.', 'exact'],
  ])('%s', (text, bound) => {
    expect(first(text).bound).toBe(bound);
  });
});

test('verbs that no list holds are verbs by their endings', () => {
  expect(first('La red blanqueó 4 millones de euros.').measure.action).toBe('blanquear');
  expect(first('Los insurrectos ocasionaron daños por 10 millones de euros.').measure.text).toBe('daños');
});
