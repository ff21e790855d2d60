import { afterEach, expect, test } from 'vitest';
import { newProfile } from '../../browser/launch.ts';
import { readPage } from '../../browser/reading.ts';
import { type Desk, homes, inject, kill, openDesk, openEditor } from './desk.ts';

let desk: Desk;
afterEach(() => desk.close());

test('F1: after the worker was killed the next action works', async () => {
  desk = await openDesk(await newProfile());
  await desk.session.stopWorkers();
  const field = await openEditor(await desk.popup());
  await field.fill('Written while the worker was dead');
  await desk.session.stopWorkers();
  await readPage(desk.session, desk.page);
  expect(await homes(desk)).toMatchObject({ reports: 1 });
  expect(desk.session.problems).toEqual([]);
});

test('F2: a worker killed at any moment of a reading leaves one report, read whole', async () => {
  desk = await openDesk(await newProfile());
  for (const delay of [0, 10, 20, 40, 80, 120, 200]) {
    await inject(desk);
    await desk.page.waitForTimeout(delay);
    await desk.session.stopWorkers();
  }
  const state = await readPage(desk.session, desk.page);
  expect(state.status).toBe('read');
  expect(await homes(desk)).toEqual({ reports: 1, events: 0, journal: 0 });
});

test('F7, F8: text is there to the last character when the popup is closed in mid-word, one note, not three', async () => {
  desk = await openDesk(await newProfile());
  let expected = '';
  for (const [turn, delay] of [0, 40, 120, 300, 10, 80].entries()) {
    const popup = await desk.popup();
    const field = await openEditor(popup);
    expect(await field.inputValue()).toBe(expected);
    await field.press('End');
    await field.pressSequentially(`${turn} Annex `, { delay: 5 });
    expected += `${turn} Annex `;
    await popup.waitForTimeout(250 + delay);
    await popup.close({ runBeforeUnload: false });
    if (turn % 2 === 1) await desk.session.stopWorkers();
  }
  const popup = await desk.popup();
  expect(await (await openEditor(popup)).inputValue()).toBe(expected);
  await popup.getByRole('button', { name: 'Publish note' }).click();
  await expect.poll(async () => (await homes(desk)).events).toBeGreaterThan(0);
  const library = await desk.session.worker();
  const noteIds = await library.evaluate(async () => {
    const all = await chrome.storage.local.get(null);
    const events = Object.entries(all).filter(([key]) => key.startsWith('note:'));
    return new Set(events.map(([, event]) => (event as { noteId: string }).noteId)).size;
  });
  expect(noteIds).toBe(1);
});

test('F9: a note that was called saved survives the browser being killed', async () => {
  const profile = await newProfile();
  desk = await openDesk(profile);
  for (const text of ['First draft', 'First draft, with annex 3']) {
    const popup = await desk.popup();
    const field = await openEditor(popup);
    await field.fill(text);
    await popup.getByText(/draft saved/i).waitFor();
    await kill(desk);
    await desk.close();
    desk = await openDesk(profile);
  }
  const field = await openEditor(await desk.popup());
  expect(await field.inputValue()).toBe('First draft, with annex 3');
}, 120_000);

test('a note that is closed and opened again at once goes on from its own last words, time after time', async () => {
  desk = await openDesk(await newProfile());
  const popup = await desk.popup();
  const field = await openEditor(popup);
  for (let round = 0; round < 8; round += 1) {
    await field.fill('');
    await field.pressSequentially(`Round ${round}`);
    await popup.keyboard.press('Escape');
    await popup.keyboard.press('Enter');
    await field.waitFor();
    await field.press('End');
    await field.pressSequentially(', in full');
    await popup.getByRole('button', { name: 'Publish note' }).press('Enter');
    await popup.getByText(/^Published/).waitFor();
    // Two edits that didn't know each other would stand side by side, and one of them be shown.
    expect(await field.inputValue()).toBe(`Round ${round}, in full`);
  }
  await popup.close();
});
