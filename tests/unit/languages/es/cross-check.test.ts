import { expect, test } from 'vitest';
import { annotate } from '../../../../lib/annotate.ts';
import { analyse } from '../../../../lib/languages/es/analyse.ts';
import { spanish } from '../../../../lib/languages/es/spanish.ts';
import { createMemoryLedger } from '../../../../lib/ledger/memory.ts';

interface Note {
  outlet: string;
  published: string;
  title: string;
  text: string[];
}

/** The relations that the last of these notes gets, with the figures that they set side by side. */
async function relations(notes: Note[]): Promise<[string, number, number][]> {
  const ledger = createMemoryLedger();
  const read = ({ outlet, published, title, text }: Note) =>
    annotate(
      {
        url: `https://${outlet}/${published}`,
        outlet,
        title,
        published,
        language: 'es',
        blocks: text.map((paragraph) => ({ role: 'text' as const, text: paragraph })),
      },
      { language: spanish, analyse, ledger, seenAt: published, remember: true },
    );
  const answers = [];
  for (const note of notes) answers.push(await read(note));
  const last = answers.at(-1);
  return (last?.claims ?? []).flatMap(({ claim, findings }) =>
    findings.map(({ relation, current, prior }): [string, number, number] => [
      relation,
      claim.quantities[current.quantity]?.value.low ?? Number.NaN,
      prior.claim.quantities[prior.quantity]?.value.low ?? Number.NaN,
    ]),
  );
}

const morning: Note = {
  outlet: 'diariodelvalle.example',
  published: '2026-01-25T09:00:00Z',
  title: 'Excarcelan a 80 presos políticos en Venezuela',
  text: [
    'CARACAS — Foro Penal verificó 80 excarcelaciones de presos políticos en Venezuela este domingo.',
    'La ONG dijo que la cifra no es definitiva.',
  ],
};

const evening: Note = {
  outlet: 'ecodelpuerto.example',
  published: '2026-01-25T21:00:00Z',
  title: 'Foro Penal eleva a 104 las excarcelaciones',
  text: [
    'CARACAS — Foro Penal verificó 104 excarcelaciones de presos políticos en Venezuela este domingo, informó la organización.',
  ],
};

test('a count that the same party raised in the evening is updated', async () => {
  expect(await relations([morning, evening])).toContainEqual(['updated', 104, 80]);
});

test('"más de 100" is compatible with 104', async () => {
  const copy: Note = {
    outlet: 'lagaceta.example',
    published: '2026-01-26T08:00:00Z',
    title: 'Más de 100 presos políticos excarcelados en Venezuela',
    text: [
      'CARACAS — Foro Penal verificó más de 100 excarcelaciones de presos políticos en Venezuela el domingo.',
    ],
  };
  const found = await relations([evening, copy]);
  expect(found).toContainEqual(['compatible', 100, 104]);
  expect(found.filter(([relation]) => relation === 'conflicting')).toEqual([]);
});

test('a fire in another town has nothing to do with it', async () => {
  const fire: Note = {
    outlet: 'lagaceta.example',
    published: '2026-01-26T08:00:00Z',
    title: 'Un incendio deja 80 viviendas destruidas en Salta',
    text: ['SALTA — El fuego destruyó 80 viviendas en Salta, según los bomberos.'],
  };
  expect(await relations([morning, fire])).toEqual([]);
});
