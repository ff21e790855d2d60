import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Session } from '../../browser/launch.ts';
import { answersOf, readPage } from '../../browser/reading.ts';
import { type Served, serve } from '../../browser/serve.ts';
import { highlighted } from '../reading/story.ts';
import { frameOf } from '../trust/newsroom.ts';

/** A reader of Spanish, from the first article to a colleague's browser. */
const EARLIER = 'diariodelsarn.example';
const LATER = 'lavozdellisk.example';
const CLAIM = 'La oficina del puerto dijo que 57 barcos se perdieron en Lisk el viernes';
const FINDING = 'Antes, ese mismo día: 41, según la oficina del puerto. Esta noticia dice 57.';
const NOTE = 'La capitanía aún no publicó la lista';
const MARKED = 'la escuela y el gimnasio';

function page(title: string, time: string, paragraphs: string[]): string {
  return `<!doctype html><html lang="es"><head><title>${title}</title><meta property="og:type" content="article">
    <meta property="article:published_time" content="2026-02-28T${time}:00Z"></head>
    <body><main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></main></body></html>`;
}

/** Invented, as are the outlets. */
const SITES = {
  [EARLIER]: {
    '/barcos': page('La tormenta hunde barcos en Lisk', '09:00', [
      'La oficina del puerto dijo que 41 barcos se perdieron en Lisk el viernes.',
      'Nadie resultó herido, y el faro siguió encendido toda la noche mientras el viento giraba hacia el oeste.',
      'Los vecinos volvieron a sus casas por la mañana, cuando bajó la marea.',
    ]),
  },
  [LATER]: {
    '/barcos': page('Lisk cuenta los barcos perdidos', '18:00', [
      `${CLAIM}.`,
      'Los vecinos pasaron la noche en la escuela y el gimnasio, y volvieron a sus casas por la mañana.',
      'El alcalde dijo que reparar el muelle costará 2,4 millones de euros y que las obras durarán hasta el otoño.',
    ]),
  },
};

let served: Served;
let session: Session;
let article: Page;
let backup: Buffer;
let menuTitles: () => Promise<(string | undefined)[]>;

async function speakSpanish(of: Session): Promise<void> {
  const library = await of.surface('library');
  await library.getByRole('link', { name: 'Settings' }).press('Enter');
  await library.getByRole('radio', { name: 'Español' }).check();
  await library.getByRole('status').getByText('Saved', { exact: true }).waitFor();
  await library.close();
}

/** Has the worker note the titles that it gives to the page's menus; the browser tells them to nobody. */
async function watchMenus(of: Session): Promise<() => Promise<(string | undefined)[]>> {
  const worker = await of.worker();
  await worker.evaluate(() => {
    const { contextMenus } = chrome;
    const update = contextMenus.update.bind(contextMenus);
    const titles: (string | undefined)[] = [];
    Object.assign(globalThis, { titles });
    contextMenus.update = ((id: string, properties: { title?: string }) => {
      titles.push(properties.title);
      return update(id, properties);
    }) as typeof contextMenus.update;
  });
  return () => worker.evaluate(() => (globalThis as unknown as { titles: string[] }).titles);
}

async function read(of: Session, host: string): Promise<Page> {
  const opened = await of.open(`http://${host}/barcos`);
  await readPage(of, opened);
  return opened;
}

/** Saves an export by its name, after its dry run. */
async function exported(library: Page, name: string): Promise<Buffer> {
  await library.getByRole('button', { name: `Exportar… ${name}` }).press('Enter');
  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Guardar el archivo' }).press('Enter');
  return readFileSync(await (await download).path());
}

beforeAll(async () => {
  served = await serve(SITES);
  session = await launch({ served });
  menuTitles = await watchMenus(session);
  await speakSpanish(session);
  await (await read(session, EARLIER)).close();
  article = await read(session, LATER);
}, 240_000);

afterAll(async () => {
  await session.close();
  await served.close();
});

test('the page’s menus speak Spanish as soon as it is chosen', async () => {
  await expect
    .poll(menuTitles)
    .toEqual(expect.arrayContaining(['Leer con Claimlight', 'Añadir como afirmación']));
});

test('the article’s claims are highlighted, and the popup says in Spanish what was said before', async () => {
  expect((await highlighted(article)).join('\n')).toContain('57 barcos');
  const popup = await session.surface('popup', article);
  await popup.getByText(FINDING).waitFor();
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe('es');
  await popup.close();
});

test('what was found, copied, kept and published is read aloud', async () => {
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await session.surface('popup', article);
  const said = (words: string | RegExp) =>
    popup.getByRole('status').getByText(words).waitFor({ state: 'attached' });
  await said(/^\d afirmaciones, 1 con hallazgos, 0 conflictos$/);
  await popup.bringToFront();
  await popup.getByRole('list', { name: 'Afirmaciones' }).getByText('57').first().waitFor();
  await popup.keyboard.press('j');
  await popup.keyboard.press('c');
  await said('Cita copiada');
  await popup.keyboard.press('Enter');
  await popup.getByRole('textbox', { name: 'Anotación', exact: true }).fill(NOTE);
  await said(/^Borrador guardado/);
  await popup.getByRole('button', { name: 'Publicar anotación' }).press('Enter');
  await said(/^Publicada/);
  await popup.close();
});

test('words become a claim by hand, and leave with the note', async () => {
  await article.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent.includes(wanted));
    const node = paragraph?.firstChild as Text;
    const at = node.data.indexOf(wanted);
    getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
  }, MARKED);
  const panel = await session.surface('sidepanel', article);
  await panel.getByRole('button', { name: 'Añadir el texto seleccionado como afirmación' }).press('Enter');
  const form = panel.getByRole('form', { name: 'Afirmación a mano' });
  await form.getByRole('textbox', { name: 'Cifra', exact: true }).fill('2');
  await form.getByRole('textbox', { name: 'Qué se cuenta' }).fill('refugios abiertos');
  await panel.keyboard.press('Enter');
  await panel.getByRole('status').getByText('Guardado', { exact: true }).waitFor();
  await panel.close();
  const library = await session.surface('library');
  await library.getByRole('link', { name: 'Importar o exportar' }).press('Enter');
  expect(String(await exported(library, 'Anotaciones como Web Annotations'))).toContain(NOTE);
  backup = await exported(library, 'Todo');
  await library.close();
});

test('a colleague who imports all of it finds note and claim by hand on the page', async () => {
  const other = await launch({ served });
  await speakSpanish(other);
  const library = await other.surface('library');
  await library.getByRole('link', { name: 'Importar o exportar' }).press('Enter');
  await library
    .getByLabel('Elegir archivo…')
    .last()
    .setInputFiles({ name: 'todo.ndjson', mimeType: 'text/plain', buffer: backup });
  await library.getByRole('button', { name: 'Importar', exact: true }).press('Enter');
  await library.getByText('Añadido de todo.ndjson:').waitFor({ timeout: 60_000 });
  await library.close();
  const opened = await read(other, LATER);
  const answers = await answersOf(opened);
  const made = answers.find(({ claim }) => claim.text === MARKED)?.claim;
  expect(made).toMatchObject({ byHand: [{ kind: 'added' }], quantities: [{ value: { low: 2, high: 2 } }] });
  // Its ground stands in our own frame, where the page can't read it.
  await expect.poll(() => frameOf(opened, 'layer')?.locator('.layer-ground').count()).toBe(1);
  const panel = await other.surface('sidepanel', opened);
  const row = panel.locator('.claim', { hasText: MARKED });
  await row.getByText('añadida a mano').waitFor();
  const noted = panel.locator('.claim', { hasText: '57 barcos' });
  await noted.getByRole('button').first().press('Enter');
  await noted.getByRole('button', { name: 'Editar anotación' }).press('Enter');
  await expect
    .poll(() => noted.getByRole('textbox', { name: 'Anotación', exact: true }).inputValue())
    .toBe(NOTE);
  await other.close();
}, 240_000);
