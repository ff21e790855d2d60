import { expect, test } from 'vitest';
import { extractClaims } from '../../../../lib/claims/extract-claims.ts';
import { analyse } from '../../../../lib/languages/es/analyse.ts';
import { spanish } from '../../../../lib/languages/es/spanish.ts';
import { toReport } from '../../../../lib/model/identity.ts';
import { claimsIn } from './read.ts';

/** Source and content of every statement. */
function toldIn(text: string): [string, string][] {
  return claimsIn(text).flatMap(({ attributions }) =>
    attributions.map(({ source, content }): [string, string] => [
      source ? text.slice(source.span.start, source.span.end) : '',
      content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    ]),
  );
}

test.each<[string, string, string]>([
  [
    'El botín supera el millón de euros, según informó este martes la Guardia Civil en un comunicado.',
    'la Guardia Civil',
    'El botín supera el millón de euros',
  ],
  [
    'Según confirmó a EFE Marta Olmos, directora del centro, quedan 12 camas.',
    'Marta Olmos, directora del centro',
    'quedan 12 camas',
  ],
  [
    'Doce presos han muerto, según informaron a este diario fuentes penitenciarias.',
    'fuentes penitenciarias',
    'Doce presos han muerto',
  ],
  [
    'Según consta en el sumario, la red blanqueó 4 millones de euros.',
    'el sumario',
    'la red blanqueó 4 millones de euros',
  ],
  ['Quedan 40 camas, según el centro de salud.', 'el centro de salud', 'Quedan 40 camas'],
])('behind «según» a verb is no part of the source: %s', (text, source, content) => {
  expect(toldIn(text)).toEqual([[source, content]]);
});

test.each<[string, string, string]>([
  [
    '«Rescatamos a 28 personas», explicó a los periodistas el portavoz del puerto, Andrés Pineda.',
    'el portavoz del puerto, Andrés Pineda',
    '«Rescatamos a 28 personas»',
  ],
  [
    '«Es un día histórico», ha dicho la vicepresidenta, Yolanda Pastor, que cerró el acto.',
    'la vicepresidenta, Yolanda Pastor, que cerró el acto',
    '«Es un día histórico»',
  ],
  [
    'Uno de cada cuatro niños es pobre, alertó la agencia, que pidió más ayuda.',
    'la agencia',
    'Uno de cada cuatro niños es pobre',
  ],
  [
    '«Nos faltan médicos», declaró la doctora en una entrevista en la radio pública.',
    'la doctora',
    '«Nos faltan médicos»',
  ],
  [
    'El fiscal general, Tomás Mendoza, sostuvo que hay 12 detenidos.',
    'El fiscal general, Tomás Mendoza',
    'que hay 12 detenidos',
  ],
  [
    '«Hubo 38 muertos», informó el ministerio en su balance diario, cifra a la que hay que sumar otros 20.',
    'el ministerio',
    '«Hubo 38 muertos»',
  ],
])('a subject behind its verb is whole and no more: %s', (text, source, content) => {
  expect(toldIn(text)).toContainEqual([source, content]);
});

test.each([
  'Los daños registrados en la zona suman 4 millones de euros.',
  'Se registraron 14 incendios en la región.',
  'Cabe destacar que en febrero hubo 12 denuncias.',
  'Entre los fallecidos se encuentra un periodista de 40 años.',
  'El centro publicó un libro titulado «Cien días de lluvia» en mayo.',
  'El juicio por el caso denominado «Puerto II» entró en su fase final.',
  'La organización verificó 104 excarcelaciones.',
])('nobody is made to say: %s', (text) => {
  expect(toldIn(text)).toEqual([]);
});

test('who adds something behind an adverb is the speaker before', () => {
  const text = 'El ministro destacó que el paro bajó. Asimismo, indicó que hay 30.000 empleos más.';
  expect(toldIn(text)).toContainEqual(['El ministro', 'que hay 30.000 empleos más']);
});

test('verbs with a word of their own say something', () => {
  expect(toldIn('La ministra dejó claro que no habrá despidos.')).toEqual([
    ['La ministra', 'que no habrá despidos'],
  ]);
  expect(toldIn('El alcalde tildó de «disparate» el plan.')).toEqual([['El alcalde', '«disparate» el plan']]);
});

test('a paragraph that opens with a verb of saying goes on with the speaker before', () => {
  const report = toReport({
    url: 'https://diario.example/nota',
    outlet: 'diario.example',
    title: 'Una nota',
    language: 'es',
    blocks: [
      { role: 'text', text: 'La fiscal Marta Olmos informó que hay 12 detenidos.' },
      { role: 'text', text: 'Confirmó además que la redada dejó 3 heridos.' },
      { role: 'text', text: 'La jornada fue larga y fría.' },
      { role: 'text', text: 'Indicó que mañana habrá otra.' },
    ],
  });
  const told = extractClaims(report, spanish, analyse).flatMap(({ attributions }) =>
    attributions.map(({ source, content }) => [source?.text, source?.span.block, content[0]?.block]),
  );
  expect(told).toEqual([
    ['La fiscal Marta Olmos', 0, 0],
    ['La fiscal Marta Olmos', 0, 1],
  ]);
});

test.each<[string, string, string]>([
  [
    'El plan costará —según el consejero— 40 millones de euros y estará listo en 2028.',
    'el consejero',
    'El plan costará … 40 millones de euros y estará listo en 2028',
  ],
  [
    'Según explicó Rodríguez a este periódico, la mitad de los pacientes espera más de 90 días.',
    'Rodríguez',
    'la mitad de los pacientes espera más de 90 días',
  ],
  [
    'Olmos aseguró en su cuenta de X: «Hemos incautado 1.400 toneladas».',
    'Olmos',
    '«Hemos incautado 1.400 toneladas»',
  ],
  ['El banco espera que la inflación baje al 3 %.', 'El banco', 'que la inflación baje al 3 %'],
])('one statement, and all of it: %s', (text, source, content) => {
  expect(toldIn(text)).toEqual([[source, content]]);
});

test('a dateline takes no statement away from who stands behind the verb', () => {
  const text = 'CARACAS (AP) — Al menos 24 personas murieron en el derrumbe, informó la policía.';
  expect(toldIn(text).map(([source]) => source)).toEqual(['la policía']);
});
