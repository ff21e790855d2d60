import { expect, test } from 'vitest';
import { claimsIn } from './read.ts';

interface Told {
  source: string;
  content: string;
  stance: string;
}

function toldIn(text: string): Told[] {
  const seen = new Map(
    claimsIn(text)
      .flatMap(({ attributions }) => attributions)
      .map((attribution) => [JSON.stringify(attribution.cue.spans), attribution]),
  );
  return [...seen.values()].map(({ source, content, stance }) => ({
    source: source ? text.slice(source.span.start, source.span.end) : '',
    content: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    stance,
  }));
}

test.each<[string, Told]>([
  [
    'El ministro Diosdado Prieto dijo que 626 personas han sido liberadas.',
    {
      source: 'El ministro Diosdado Prieto',
      content: 'que 626 personas han sido liberadas',
      stance: 'asserts',
    },
  ],
  [
    'Según Foro Penal, más de 800 presos siguen detenidos.',
    { source: 'Foro Penal', content: 'más de 800 presos siguen detenidos', stance: 'asserts' },
  ],
  [
    'El número de muertos se elevó a 131, informó el Ministerio de Salud.',
    { source: 'el Ministerio de Salud', content: 'El número de muertos se elevó a 131', stance: 'asserts' },
  ],
  [
    'El fiscal negó que haya más de 300 detenidos.',
    { source: 'El fiscal', content: 'que haya más de 300 detenidos', stance: 'denies' },
  ],
  [
    '«Hay 40 camas ocupadas», dijo la directora del hospital.',
    { source: 'la directora del hospital', content: '«Hay 40 camas ocupadas»', stance: 'asserts' },
  ],
  [
    'La ONU calcula que 7,7 millones de personas han salido del país.',
    { source: 'La ONU', content: 'que 7,7 millones de personas han salido del país', stance: 'estimates' },
  ],
])('%s', (text, told) => {
  expect(toldIn(text)).toEqual([told]);
});

test.each(['Dos tercios de los encuestados rechazan la reforma.', 'La policía detuvo a 23 manifestantes.'])(
  'nobody is made to say: %s',
  (text) => {
    expect(toldIn(text)).toEqual([]);
  },
);

test.each<[string, string]>([
  ['La cifra de 104 no es definitiva.', 'preliminary'],
  ['Presuntamente murieron 12 personas.', 'reported'],
  ['El dato de 12 muertos no ha sido confirmado.', 'unverified'],
  ['La cifra de 12 muertos podría aumentar.', 'possible'],
])('%s', (text, kind) => {
  expect(claimsIn(text).flatMap(({ hedges }) => hedges.map((hedge) => hedge.kind))).toContain(kind);
});

test.each([
  ['«Hay 40 heridos», dijo la alcaldesa Ana Ruiz. «Otros 12 siguen aquí», agregó.', '«Otros 12 siguen aquí»'],
  [
    'Ayer la alcaldesa Ana Ruiz dijo que 40 murieron. Agregó que otras 12 siguen aquí.',
    'que otras 12 siguen aquí',
  ],
])('a verb without a subject goes on from the speaker before: %s', (text, content) => {
  expect(toldIn(text)).toContainEqual({ source: 'la alcaldesa Ana Ruiz', content, stance: 'asserts' });
});

test.each(['Agregó que 12 siguen aquí.', 'Dicen que 12 siguen aquí.'])(
  'without a speaker before it, or in the plural, it names nobody: %s',
  (text) => {
    expect(toldIn(text)).toEqual([]);
  },
);
