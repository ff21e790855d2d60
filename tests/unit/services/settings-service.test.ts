import { beforeEach, expect, test } from 'vitest';
import { createNoteService } from '../../../lib/services/create-note-service.ts';
import { createSettingsService } from '../../../lib/services/create-settings-service.ts';
import { repairNotes } from '../../../lib/services/start-notes.ts';
import { entry } from '../ledger/sample.ts';
import { target, written } from '../notes/sample.ts';
import { noteParts, settingsPlatform } from './fakes.ts';

let parts: ReturnType<typeof noteParts>;

beforeEach(() => {
  parts = noteParts();
});

function opened() {
  return createSettingsService({ ...parts, platform: settingsPlatform() });
}

async function publish(): Promise<void> {
  const { report } = entry({ outlet: target.outlet });
  await parts.ledger.remember(entry({ outlet: target.outlet }));
  const notes = createNoteService(parts);
  const own = { ...target, reportId: report.id };
  await notes.saveUnsaved({ noteId: null, target: own, fields: written('Checked.'), parents: [] });
  await notes.publish(target.claimId);
}

/** More steps than any of the two works takes. */
const OFFSETS = Array.from({ length: 60 }, (_, steps) => steps);

test.each<[string, () => Promise<unknown>]>([
  ['Delete everything', () => opened().deleteEverything()],
  ['forgetting a site with its notes', () => opened().forgetSite(target.outlet, true)],
])('%s brings no note back, whenever another window compares the notes’ homes', async (_, forget) => {
  for (const steps of OFFSETS) {
    parts = noteParts();
    await publish();
    expect(await parts.journal.events()).toHaveLength(1);
    const forgetting = forget();
    for (let step = 0; step < steps; step++) await Promise.resolve();
    await Promise.all([forgetting, repairNotes(parts, 'whole')]);
    expect([steps, await parts.journal.events(), await parts.ledger.noteEvents('all')]).toEqual([
      steps,
      [],
      [],
    ]);
  }
});
