import type { Page } from 'playwright-core';
import { switchToDeveloperMode } from '../browser/reload.ts';
import { openEditor } from '../e2e/faults/desk.ts';
import type { Office } from './office.ts';

/**
 * What the note must hold, by what its writers were told: every text that was called saved, and of one that was not
 * it is unknown whether it is there. Several after windows that didn't know each other.
 */
export interface Promised {
  texts: string[];
  /** Typed and never called saved: it may be there in the place of the others. */
  maybe: string | null;
}

/** A text that was called saved and is not there. */
export class Lost extends Error {}

/** The note's editor in the library, whose other texts stand above it. */
export async function openNote(office: Office): Promise<Page> {
  const session = await office.session();
  const library = await session.surface('library');
  await library.goto(`${library.url().replace(/#.*/, '')}#notes`);
  await library.locator('.note-row button').first().click();
  await library.getByRole('textbox', { name: 'Note', exact: true }).waitFor();
  return library;
}

/** The note in the popup on its article, which is read for it. */
async function openPopup(office: Office): Promise<Page> {
  const page = await office.readArticle();
  const popup = await (await office.session()).surface('popup', page);
  await openEditor(popup);
  return popup;
}

export function fieldOf(page: Page) {
  return page.getByRole('textbox', { name: 'Note', exact: true });
}

/** Types at the end, and waits for what is said of it; true where it is called saved. */
export async function type(page: Page, added: string): Promise<boolean> {
  const field = fieldOf(page);
  await field.press('End');
  await field.pressSequentially(added);
  // While it speaks of an earlier key, it says that it is busy.
  const line = page
    .locator('.saved-line:not([aria-busy=true])')
    .filter({ hasText: /draft saved|not saved/i });
  await line.waitFor();
  return /draft saved/i.test((await line.textContent()) ?? '');
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish note' }).click();
  await page
    .locator('.saved-line')
    .filter({ hasText: /^published|not saved/i })
    .waitFor();
}

/**
 * One edit of the note, in the library or in the popup, and whatever a writer does then.
 * @param open a library that stands open on the note
 */
export async function edit(
  office: Office,
  random: () => number,
  promised: Promised,
  open: Page | null,
): Promise<Promised> {
  const page = random() < 0.15 ? await openPopup(office) : (open ?? (await openNote(office)));
  const before = await fieldOf(page).inputValue();
  await compareText(page, promised);
  const added = ` ${Math.floor(random() * 1e6)}`;
  const isSaved = await type(page, added);
  if (random() < 0.3) await publish(page);
  if (random() < 0.6) await page.close();
  if (random() < 0.2) await (await office.session()).stopWorkers();
  return isSaved ? { texts: [before + added], maybe: null } : { texts: [before], maybe: before + added };
}

/** A library that opens while drafts are still being made of what was left shows them as soon as they are. */
const SHOWN_MS = 3000;

async function compareText(page: Page, promised: Promised): Promise<void> {
  const giveUp = Date.now() + SHOWN_MS;
  for (;;) {
    const shown = [
      await fieldOf(page).inputValue(),
      ...(await page.locator('.note-view .note-paragraph').allTextContents()),
    ];
    const missing = missingIn(shown, promised);
    if (missing === undefined) return;
    if (Date.now() > giveUp) throw new Lost(`expected "${missing}", found "${shown.join('" and "')}"`);
    await page.waitForTimeout(100);
  }
}

function missingIn(shown: string[], { texts, maybe }: Promised): string | undefined {
  // Of what was not called saved, some keys may be there.
  const isThere = (text: string) =>
    shown.some((one) => one === text || (one.startsWith(text) && maybe?.startsWith(one)));
  return texts.find((text) => !isThere(text));
}

/** Opens the note and looks whether all is there that was called saved; gives the page, which stays open. */
export async function compare(office: Office, promised: Promised): Promise<Page> {
  const page = await openNote(office);
  await compareText(page, promised);
  return page;
}

/** The first day of an office: one published note. */
export async function firstNote(office: Office): Promise<void> {
  await switchToDeveloperMode((await office.session()).context);
  const popup = await openPopup(office);
  await fieldOf(popup).fill(FIRST);
  await publish(popup);
}

/** What the note holds at first. */
export const FIRST = 'Annex';
