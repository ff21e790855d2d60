import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../../../lib/model/quantity.ts';
import { claimsIn } from './read.ts';

const quantitiesIn = (text: string) => claimsIn(text).flatMap(({ quantities }) => quantities);

function only(text: string): Quantity {
  const [quantity, ...others] = quantitiesIn(text);
  if (!quantity || others.length > 0) throw new Error(`${others.length + 1} figures in "${text}"`);
  return quantity;
}

describe('numbers as Spanish writes them', () => {
  test.each<[string, number, string]>([
    ['Llegaron 1.234 personas.', 1234, 'count'],
    ['Llegaron 12 345 personas.', 12345, 'count'],
    ['Llegaron 1,234 personas.', 1234, 'count'],
    ['El índice subió a 7,4 puntos.', 7.4, 'point'],
    ['El índice subió a 7.4 puntos.', 7.4, 'point'],
    ['Costó 1.234.567,89 euros.', 1234567.89, 'eur'],
    ['Costó 2,3 millones de euros.', 2.3e6, 'eur'],
    ['Costó dos millones y medio de euros.', 2.5e6, 'eur'],
    ['Costó dos mil millones de euros.', 2e9, 'eur'],
    ['Costó 3.400 millones de euros.', 3.4e9, 'eur'],
    ['Llegaron treinta y una personas.', 31, 'count'],
    ['Llegaron ciento cuatro personas.', 104, 'count'],
    ['Llegaron doscientas cuarenta y dos personas.', 242, 'count'],
    ['Llegaron mil quinientas personas.', 1500, 'count'],
    ['Llegaron 3 mil 200 personas.', 3200, 'count'],
    ['Llegaron medio millón de personas.', 500_000, 'count'],
    ['Llegaron dos docenas de personas.', 24, 'count'],
    ['Cerraron dos tercios de las escuelas.', 2 / 3, 'fraction'],
    ['Tres de cada diez jóvenes trabajan.', 0.3, 'fraction'],
  ])('%s', (text, value, unit) => {
    const quantity = only(text);
    expect(quantity.value.low).toBeCloseTo(value, 6);
    expect(quantity.value.high).toBeCloseTo(value, 6);
    expect(quantity.unit.id).toBe(unit);
  });
});

describe('bounds', () => {
  test.each<[string, string]>([
    ['Hay más de 300 detenidos.', 'more-than'],
    ['Hay al menos 300 detenidos.', 'at-least'],
    ['Hay menos de 300 detenidos.', 'fewer-than'],
    ['Hay hasta 300 detenidos.', 'at-most'],
    ['Hay unos 300 detenidos.', 'about'],
    ['Hay casi 300 detenidos.', 'nearly'],
    ['Hay cerca de 300 detenidos.', 'nearly'],
    ['Hay 300 detenidos o más.', 'at-least'],
    ['Hay 300 detenidos.', 'exact'],
    ['Hay entre 300 y 400 detenidos.', 'between'],
    ['Hay entre el 30 y el 40 por ciento de los detenidos.', 'between'],
  ])('%s', (text, bound) => {
    expect(only(text).bound).toBe(bound);
  });
});

test('a rise, the level that it led to and the level before are told apart', () => {
  const [from, to] = quantitiesIn('El desempleo aumentó de 11,2 a 12,4 por ciento.');
  expect([from?.value.low, from?.unit.id, from?.kind]).toEqual([11.2, 'percent', 'share']);
  expect([to?.value.low, to?.unit.id, to?.direction]).toEqual([12.4, 'percent', 'up']);
  const change = only('La inflación cayó un 3,5 %.');
  expect([change.kind, change.direction, change.measure.head]).toEqual(['change', 'down', 'inflación']);
  expect(only('Pactaron un aumento de 5 %.').kind).toBe('change');
});

test.each<[string, string, string | undefined]>([
  ['Foro Penal verificó 104 excarcelaciones de presos políticos.', 'excarcelación', 'excarcelar'],
  ['Las autoridades liberaron a 626 personas.', 'persona', 'liberar'],
  ['El número de muertos se elevó a 131.', 'muerto', 'morir'],
  ['Otras 45 resultaron heridas en el incendio.', 'persona', 'herir'],
  ['Siguen detenidos 800 presos políticos.', 'preso', undefined],
])('%s counts %s', (text, head, action) => {
  const { measure } = only(text);
  expect(measure.head).toBe(head);
  if (action) expect(measure.action).toBe(action);
});

test('an adjective behind its noun modifies it', () => {
  expect(only('Hay 800 presos políticos.').measure).toMatchObject({ head: 'preso', modifiers: ['político'] });
});

test.each<[string, string]>([
  ['Murieron 12 personas en la provincia de Manabí.', 'provincia de Manabí'],
  ['En Caracas protestaron 300 personas.', 'Caracas'],
])('%s happened in %s', (text, place) => {
  expect(only(text).scope.places.map(({ name }) => name)).toEqual([place]);
});

test.each<[string, string, string | undefined, string | undefined]>([
  ['Liberaron a 12 presos ayer.', 'during', '2026-01-25', '2026-01-25'],
  ['Liberaron a 12 presos desde diciembre.', 'since', '2025-12-01', undefined],
  ['Liberaron a 12 presos desde el 8 de enero.', 'since', '2026-01-08', undefined],
  ['Liberaron a 12 presos el 8 de enero de 2025.', 'during', '2025-01-08', '2025-01-08'],
  ['Liberaron a 12 presos el mes pasado.', 'during', '2025-12-01', '2025-12-31'],
  ['Liberaron a 12 presos en 2024.', 'during', '2024-01-01', '2024-12-31'],
  ['Liberaron a 12 presos este domingo.', 'during', '2026-01-25', '2026-01-25'],
  ['Creció 2 % en el primer trimestre de 2025.', 'during', '2025-01-01', '2025-03-31'],
  ['Despidió a 12 obreros hace tres años.', 'during', '2023-01-01', '2023-12-31'],
])('%s', (text, kind, start, end) => {
  const period = quantitiesIn(text)[0]?.scope.period;
  expect([period?.kind, period?.start, period?.end]).toEqual([kind, start, end]);
});

test.each([
  'El artículo 350 de la Constitución de 1999 sigue vigente.',
  'El vuelo 447 despegó a las 14:30 horas.',
  'Llame al 0800-555-1234.',
  'Una de las víctimas era vecina del barrio.',
  'El Boeing 737 aterrizó sin problemas.',
  'Nació el 8 de enero de 1990 en Mérida.',
  'Cada uno hizo su parte.',
  'Ana Ruiz, de 34 años, trabaja en la fábrica.',
])('no claim: %s', (text) => {
  expect(quantitiesIn(text)).toEqual([]);
});
