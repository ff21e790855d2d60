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

test.each<[string, number, string, string]>([
  ['La tasa de paro cayó hasta el 10,3 % en invierno.', 10.3, 'exact', 'share'],
  ['Los balances elevan la cifra hasta las 221 personas.', 221, 'exact', 'level'],
  ['El plan ofrece hasta 5 millones de euros.', 5e6, 'at-most', 'level'],
  ['Los precios subirán hasta un 40 %.', 40, 'at-most', 'change'],
])('"hasta" is where a movement ends, and else a limit: %s', (text, value, bound, kind) => {
  const quantity = first(text);
  expect([quantity.value.low, quantity.bound, quantity.kind]).toEqual([value, bound, kind]);
});

test('what is earned is no rise, what a share gains is', () => {
  expect(first('Los trabajadores ganarán 1.184 euros al mes.').kind).toBe('level');
  expect(first('La bolsa ganó un 2,1 %.').kind).toBe('change');
});

test('tenths of a point are told from other tenths', () => {
  const [rate, tenths] = quantitiesIn('La inflación se situó en el 2,9 %, seis décimas menos que en enero.');
  expect(rate?.value.low).toBe(2.9);
  expect([tenths?.value.low, tenths?.unit.id, tenths?.direction]).toEqual([0.6, 'percentage-point', 'down']);
  expect(first('Una décima parte de los pisos sigue vacía.').unit.id).toBe('fraction');
});

test.each<[string, number, string]>([
  ['El juez lo condenó a seis años y medio de prisión.', 6.5, 'year'],
  ['La reunión duró dos horas y media.', 2.5, 'hour'],
  ['El preso pasó un año y medio en la cárcel.', 1.5, 'year'],
  ['Compraron medio kilo de arroz.', 0.5, 'kilogram'],
])('%s', (text, value, unit) => {
  const quantity = first(text);
  expect([quantity.value.low, quantity.unit.id]).toEqual([value, unit]);
});

test.each([
  'El conflicto en Oriente Medio sigue.',
  'Los medios publicaron la noticia.',
  'Buscan un punto medio con el alcalde.',
  'El menor cayó desde un cuarto piso.',
  'La audiencia comenzará a las 10 de la mañana.',
  'El ruido terminará a las 22.30 horas.',
  'El misil cayó sobre las 10.50 hora local.',
  'El día 15 fue muy bonito.',
  'La fábrica cerró en los años 90.',
  'Los vecinos cortaron la A-4 en ambos sentidos.',
])('no claim: %s', (text) => {
  expect(quantitiesIn(text)).toEqual([]);
});

test('an hour is not what is counted right behind "a las"', () => {
  expect(first('La policía liberó a las 10 personas detenidas.').value.low).toBe(10);
  expect(first('El paro subió a las 300.000 personas.').value.low).toBe(300_000);
});

test.each([
  'El agente, de 45 años, trabajaba en el puerto y hay 3 heridos.',
  'Detuvieron a un conductor de 45 años y hay 3 heridos.',
  'El menor tenía 12 años y hay 3 heridos.',
  'La estafa afectó a una anciana de 82 y hay 3 heridos.',
])('an age: %s', (text) => {
  expect(first(text).unit.id).toBe('year-of-age');
});

test('ages are told from spans of time', () => {
  const [people, ...ages] = quantitiesIn('Buscan a dos jóvenes de 19 y 21 años.');
  expect(people?.unit.id).toBe('count');
  expect(ages.map(({ value, unit }) => [value.low, unit.id])).toEqual([
    [19, 'year-of-age'],
    [21, 'year-of-age'],
  ]);
  expect(first('El juez le impuso una condena de 8 años.').unit.id).toBe('year');
  expect(first('El contrato tenía 12 años de duración.').unit.id).toBe('year');
});

test('who is followed by "de acuerdo con" agrees on nothing', () => {
  expect(first('De acuerdo con la encuesta, la pobreza es del 38,2 %.').modality).toBe('result');
  expect(first('El acuerdo es por 12 millones de euros.').modality).toBe('agreement');
});

test.each<[string, string]>([
  ['La inflación fue de 2,2 % mensual.', 'inflación'],
  ['Las exportaciones crecieron 5,4 % interanual.', 'exportaciones'],
  ['Fuentes del caso señalan que el botín supera los 300.000 euros.', 'botín'],
])('what is measured: %s', (text, counted) => {
  expect(first(text).measure.text).toBe(counted);
});

test.each<[string, string, string | undefined]>([
  ['El partido va 1,2 puntos por delante del rival.', 'point', undefined],
  ['Pagó una multa de 3 millones de euros por malversación.', 'eur', undefined],
  ['El viaje cuesta 40 euros por pasajero.', 'eur', 'pasajero'],
])('"por" makes a rate only of what is paid or counted by: %s', (text, unit, per) => {
  const quantity = first(text);
  expect([quantity.unit.id, quantity.unit.per?.id]).toEqual([unit, per]);
});

test.each<[string, string]>([
  ['Los homicidios bajaron al pasar de 15.000 a 11.130.', 'homicidios'],
  ['Los sindicatos cifran el seguimiento de la huelga en el 80 %.', 'seguimiento'],
])('what is counted: %s', (text, counted) => {
  expect(first(text).measure.text).toBe(counted);
});

test('nought as a mark on a scale is no figure, a quarter of a point is one', () => {
  expect(quantitiesIn('Hubo 3,5 grados bajo cero.').map(({ value }) => value.low)).toEqual([3.5]);
  const { value, unit } = first('El banco bajó los tipos un cuarto de punto.');
  expect([value.low, unit.id]).toEqual([0.25, 'point']);
});
