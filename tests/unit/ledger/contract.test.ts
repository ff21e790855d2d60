import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { openLedger } from '../../../lib/ledger/idb/open-ledger.ts';
import type { Ledger, RevisionEntry } from '../../../lib/ledger/ledger.ts';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import type { NoteEvent } from '../../../lib/model/note.ts';
import { deletionEvent, editEvent, firstEvent } from '../../../lib/notes/change.ts';
import { EMPTY_FIELDS, foldNote } from '../../../lib/notes/fold.ts';
import { entry, handOn, keptApart, noteOn, targetOf, watched } from './sample.ts';

let databases = 0;

const makers: [string, () => Ledger][] = [
  ['memory', createMemoryLedger],
  ['IndexedDB', () => openLedger({ name: `contract-${databases++}` })],
];

function deletionOf(event: NoteEvent): NoteEvent[] {
  const note = foldNote([event]);
  return note ? [deletionEvent(note, { author: 'Ana', at: 'x' })] : [];
}

describe.each(makers)('a ledger in %s', (_, make) => {
  let ledger: Ledger;
  beforeEach(() => {
    ledger = make();
  });

  const floods = entry();
  const elsewhere = entry({ outlet: 'northgate.example', seenAt: '2026-02-01T12:00:00.000Z' });
  const later = entry({ sentences: ['Floods took 52 bridges.'], seenAt: '2026-02-02T10:00:00.000Z' });

  test('gives a revision back as it was, and nothing for an unknown one', async () => {
    await ledger.remember(floods);
    expect(await ledger.revision(floods.report.revisionId)).toEqual(floods);
    expect(await ledger.revision('unknown')).toBeNull();
  });

  test('reading the same text twice adds nothing, and changes nothing but when it was last seen', async () => {
    expect(await ledger.remember(floods)).toBe('new');
    expect(await ledger.remember({ ...floods, seenAt: '2026-03-01T00:00:00.000Z' })).toBe('known');
    expect(await ledger.revisionsOf(floods.report.id)).toEqual([
      { ...floods, lastSeen: '2026-03-01T00:00:00.000Z' },
    ]);
    expect((await ledger.replica.info()).documents).toBe(1);
    const { candidates } = await ledger.candidates(['bridge|aldara'], 'none');
    expect(candidates).toHaveLength(1);
  });

  test('keeps every revision of a report, first seen first', async () => {
    await ledger.remember(later);
    expect(await ledger.remember(floods)).toBe('revision');
    const seen = (await ledger.revisionsOf(floods.report.id)).map(({ seenAt }) => seenAt);
    expect(seen).toEqual([floods.seenAt, later.seenAt]);
    const { rows } = await ledger.reports({ limit: 9 });
    expect(await ledger.counts()).toEqual({ reports: 1, claims: 2, notes: 0 });
    expect(rows).toEqual([
      expect.objectContaining({ revisions: 2, seenAt: later.seenAt, claims: 1, notes: 0 }),
    ]);
  });

  test('finds candidates by any key, once each, with all that a comparison needs', async () => {
    const both = entry({ outlet: 'northgate.example', keys: ['bridge|aldara', 'flood'] });
    await ledger.remember(both);
    await ledger.remember(entry({ path: 'other', keys: ['strike'] }));
    const { candidates, capped } = await ledger.candidates(['flood', 'bridge|aldara', 'flood'], 'none');
    expect(capped).toBe(false);
    const { blocks: _blocks, ...report } = both.report;
    expect(candidates).toEqual([
      {
        report,
        digest: both.digest,
        claim: both.claims[0],
        quotation: 'Floods took 40 bridges.',
        seenAt: both.seenAt,
      },
    ]);
  });

  test('never gives the revision being read as its own candidate', async () => {
    await ledger.remember(floods);
    const { candidates } = await ledger.candidates(['bridge|aldara'], floods.report.revisionId);
    expect(candidates).toEqual([]);
  });

  test('reads the newest of a flooded key, those that share a rare key first, and says that it is capped', async () => {
    const sentences = Array.from({ length: 700 }, (_, i) => `Village ${i} lost a bridge.`);
    const flood = entry({ sentences });
    flood.keys[300] = ['bridge|aldara', 'rare'];
    await ledger.remember(flood);
    const { candidates, capped } = await ledger.candidates(['bridge|aldara', 'rare'], 'none');
    expect(capped).toBe(true);
    expect(candidates.length).toBeLessThan(700);
    expect(candidates[0]?.quotation).toBe('Village 300 lost a bridge.');
    expect(candidates[1]?.quotation).toBe('Village 699 lost a bridge.');
  });

  test('lists reports newest first, a page at a time, each once', async () => {
    for (let day = 1; day <= 5; day++)
      await ledger.remember(entry({ path: `day-${day}`, seenAt: `2026-02-0${day}T10:00:00.000Z` }));
    const first = await ledger.reports({ limit: 2 });
    const second = await ledger.reports({ limit: 2, ...(first.next ? { after: first.next } : {}) });
    const third = await ledger.reports({ limit: 2, ...(second.next ? { after: second.next } : {}) });
    const paths = [first, second, third].flatMap(({ rows }) => rows.map(({ report }) => report.url.at(-1)));
    expect(paths).toEqual(['5', '4', '3', '2', '1']);
    expect(third.next).toBeUndefined();
  });

  test('finds reports by the beginnings of words of title and outlet, whatever the accents', async () => {
    await ledger.remember(entry({ path: 'a', title: 'Élections in Borea' }));
    await ledger.remember(entry({ path: 'b', outlet: 'northgate.example', title: 'Strike' }));
    const titles = async (query: string) =>
      (await ledger.reports({ query, limit: 9 })).rows.map(({ report }) => report.title);
    expect(await titles('elect bor')).toEqual(['Élections in Borea']);
    expect(await titles('northgate')).toEqual(['Strike']);
    expect(await titles('nothing of it')).toEqual([]);
    const ofOutlet = await ledger.reports({ outlet: 'northgate.example', limit: 9 });
    expect(ofOutlet.rows.map(({ report }) => report.title)).toEqual(['Strike']);
  });

  test('finds claims by words of their sentence, a page at a time', async () => {
    await ledger.remember(
      entry({ sentences: ['Floods took 40 bridges.', 'A strike closed 3 ports.', 'Bridges: 7.'] }),
    );
    const first = await ledger.searchClaims({ query: 'bridges', limit: 1 });
    const second = await ledger.searchClaims({
      query: 'bridges',
      limit: 1,
      ...(first.next ? { after: first.next } : {}),
    });
    const quotations = [...first.rows, ...second.rows].map(({ quotation }) => quotation);
    // The last one kept first.
    expect(quotations).toEqual(['Bridges: 7.', 'Floods took 40 bridges.']);
    expect(second.next).toBeUndefined();
  });

  test('finds claims by words of sentence, outlet and title together, single letters and accents included', async () => {
    await ledger.remember(entry({ path: 'a', title: 'Élections in Borea', sentences: ['Turnout was 61%.'] }));
    await ledger.remember(entry({ path: 'b', outlet: 'northgate.example', sentences: ['It rained 61 mm.'] }));
    const found = async (query: string) =>
      (await ledger.searchClaims({ query, limit: 9 })).rows.map(({ quotation }) => quotation);
    expect(await found('elect 61')).toEqual(['Turnout was 61%.']);
    expect(await found('northgate rain')).toEqual(['It rained 61 mm.']);
    expect(await found('t 61 e')).toEqual(['Turnout was 61%.']);
    expect(await found('61')).toEqual(['It rained 61 mm.', 'Turnout was 61%.']);
    expect(await found('rain turnout')).toEqual([]);
  });

  test('a search finds many claims page by page, each once, newest first', async () => {
    const sentences = Array.from({ length: 450 }, (_, i) => `Village ${i} lost a bridge.`);
    await ledger.remember(entry({ sentences }));
    const seen: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await ledger.searchClaims({
        query: 'vill bridge',
        limit: 100,
        ...(after ? { after } : {}),
      });
      seen.push(...page.rows.map(({ quotation }) => quotation));
      after = page.next;
      if (!after) break;
    }
    expect(seen).toEqual(sentences.toReversed());
  });

  test('a forgotten article is found by none of its words', async () => {
    await ledger.remember(floods);
    await ledger.remember(elsewhere);
    await ledger.forget({ outlet: 'meridianwire.example', withNotes: false });
    const { rows } = await ledger.searchClaims({ query: 'floods', limit: 9 });
    expect(rows.map(({ report }) => report.outlet)).toEqual(['northgate.example']);
    expect((await ledger.searchClaims({ query: 'meridianwire', limit: 9 })).rows).toEqual([]);
    expect((await ledger.reports({ query: 'meridianwire', limit: 9 })).rows).toEqual([]);
  });

  test('the notes that were changed last come first, without claims by hand and deleted ones', async () => {
    const at = (day: number) => ({ author: 'Ana', at: `2026-03-0${day}T10:00:00.000Z` });
    const note = (text: string, day: number) =>
      firstEvent(targetOf(entry()), { ...EMPTY_FIELDS, text }, at(day));
    const [first, second, third, gone] = [
      note('First', 1),
      note('Second', 2),
      note('Third', 3),
      note('Gone', 5),
    ];
    const edit = editEvent([first], { ...EMPTY_FIELDS, text: 'First, again' }, [first.id], at(4));
    const deleted = foldNote([gone]);
    if (!edit || !deleted) throw new Error('both change something');
    await ledger.appendNoteEvents([edit, second, third, gone, handOn(entry(), 41)]);
    await ledger.appendNoteEvents([first, deletionEvent(deleted, at(6))]);
    const latest = async (limit: number) => (await ledger.latestNotes(limit)).map(({ id }) => id).toSorted();
    expect(await latest(0)).toEqual([]);
    expect(await latest(1)).toEqual([edit.id, first.id].toSorted());
    expect(await latest(2)).toEqual([edit.id, first.id, third.id].toSorted());
    expect(await latest(9)).toEqual([edit.id, first.id, third.id, second.id].toSorted());
  });

  test('keeps note events, once each, and finds them by claim, by match key and by note', async () => {
    const note = noteOn(floods, 'Annex 3', 'match');
    const other = noteOn(elsewhere, 'Other');
    const edit = editEvent(
      [note],
      { rating: null, text: 'Annex 4', evidence: [], tags: [], status: 'draft' },
      [note.id],
      {
        author: 'Ana',
        at: '2026-02-01T12:00:00.000Z',
      },
    );
    await ledger.appendNoteEvents([note, other, ...(edit ? [edit] : []), note]);
    const all = await ledger.noteEvents('all');
    expect((await ledger.noteEventIds()).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    const ids = async (filter: Parameters<Ledger['noteEvents']>[0]) =>
      (await ledger.noteEvents(filter)).map(({ id }) => id).toSorted();
    const own = [note.id, edit?.id].toSorted();
    expect(await ids({ claimIds: [targetOf(floods).claimId] })).toEqual(own);
    expect(await ids({ matchKeys: ['match'] })).toEqual(own);
    expect(await ids({ noteId: other.noteId })).toEqual([other.id]);
    expect(await ids('all')).toEqual([...own, other.id].toSorted());
    expect(await ids({ claimIds: ['none'] })).toEqual([]);
    const others = Array.from({ length: 50 }, (_, index) => `other ${index}`);
    expect(await ids({ claimIds: others, matchKeys: [...others, 'match'] })).toEqual(own);
    expect(await ids({ claimIds: [...others, targetOf(floods).claimId], matchKeys: others })).toEqual(own);
    expect(await ids({ claimIds: others, matchKeys: others })).toEqual([]);
  });

  test('keeps one unsaved text a claim, the newest, until it is dropped', async () => {
    const unsaved = (text: string) => ({
      key: targetOf(floods).claimId,
      noteId: null,
      target: targetOf(floods),
      fields: { rating: null, text, evidence: [], tags: [], status: 'draft' as const },
      parents: [],
      savedAt: '2026-02-01T10:00:00.000Z',
    });
    await ledger.saveUnsaved(unsaved('A'));
    await ledger.saveUnsaved(unsaved('An'));
    expect(await ledger.unsaved(targetOf(floods).claimId)).toEqual([unsaved('An')]);
    expect(await ledger.unsaved()).toHaveLength(1);
    await ledger.dropUnsaved(targetOf(floods).claimId);
    expect(await ledger.unsaved()).toEqual([]);
  });

  test('forgets a site with its claims and keys, and keeps what carries notes', async () => {
    const noted = entry({ path: 'noted' });
    for (const one of [floods, noted, elsewhere]) await ledger.remember(one);
    await ledger.appendNoteEvents([noteOn(noted, 'Mine')]);
    expect(await ledger.forget({ outlet: 'meridianwire.example', withNotes: false })).toEqual({
      reports: 1,
      kept: 1,
    });
    expect(await ledger.revision(floods.report.revisionId)).toBeNull();
    expect(await ledger.revision(noted.report.revisionId)).toEqual(noted);
    const { candidates } = await ledger.candidates(['bridge|aldara'], 'none');
    expect(candidates.map(({ report }) => report.id).toSorted()).toEqual(
      [noted.report.id, elsewhere.report.id].toSorted(),
    );
    expect(await ledger.counts()).toEqual({ reports: 2, claims: 2, notes: 1 });
    expect((await ledger.replica.info()).documents).toBe(3);
  });

  test('a report whose note is deleted, or only being typed, is told apart', async () => {
    const note = noteOn(floods, 'Mine');
    await ledger.remember(floods);
    await ledger.remember(elsewhere);
    await ledger.appendNoteEvents([note, ...deletionOf(note)]);
    await ledger.saveUnsaved({
      key: targetOf(elsewhere).claimId,
      noteId: null,
      target: targetOf(elsewhere),
      fields: { rating: null, text: 'Typing', evidence: [], tags: [], status: 'draft' },
      parents: [],
      savedAt: '2026-02-01T10:00:00.000Z',
    });
    expect(await ledger.forget({ everything: true, withNotes: false })).toEqual({ reports: 1, kept: 1 });
    expect(await ledger.revision(elsewhere.report.revisionId)).toEqual(elsewhere);
  });

  test('keeps what the reader said of figures, once, in either order, until it is taken back', async () => {
    const apart = keptApart(floods, elsewhere);
    await ledger.keepFacts([apart, watched(floods)]);
    await ledger.keepFacts([{ ...keptApart(elsewhere, floods), at: '2026-03-01T00:00:00.000Z' }]);
    const kept = await ledger.facts();
    expect(kept.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual([apart, watched(floods)]);
    await ledger.dropFacts([apart.id]);
    expect(await ledger.facts()).toEqual([watched(floods)]);
  });

  test('a forgotten report takes what was said of its figures along, and nothing else', async () => {
    await ledger.remember(floods);
    await ledger.remember(elsewhere);
    await ledger.keepFacts([keptApart(floods, elsewhere), watched(floods), watched(elsewhere)]);
    await ledger.forget({ outlet: 'northgate.example', withNotes: false });
    expect(await ledger.facts()).toEqual([watched(floods)]);
    await ledger.forget({ everything: true, withNotes: true });
    expect(await ledger.facts()).toEqual([]);
  });

  test('forgets what was read since a time, and leaves older revisions', async () => {
    await ledger.remember(floods);
    await ledger.remember(later);
    expect(await ledger.forget({ seenSince: '2026-02-02T00:00:00.000Z', withNotes: false })).toEqual({
      reports: 1,
      kept: 0,
    });
    expect(await ledger.revisionsOf(floods.report.id)).toEqual([floods]);
    expect((await ledger.reports({ limit: 9 })).rows).toEqual([
      expect.objectContaining({ revisions: 1, seenAt: floods.seenAt }),
    ]);
  });

  test('counts what was not read since a time, then forgets it; what has notes or was read again stays', async () => {
    const old = entry({ path: 'old', seenAt: '2026-01-01T10:00:00.000Z' });
    const noted = entry({ path: 'noted', seenAt: '2026-01-01T10:00:00.000Z' });
    for (const each of [old, noted, floods, later]) await ledger.remember(each);
    await ledger.appendNoteEvents([noteOn(noted, 'Mine')]);
    const filter = { unseenSince: '2026-02-02T00:00:00.000Z', withNotes: false };
    expect(await ledger.forget({ ...filter, dryRun: true })).toEqual({ reports: 1, kept: 1 });
    expect(await ledger.revision(old.report.revisionId)).toEqual(old);
    expect(await ledger.forget(filter)).toEqual({ reports: 1, kept: 1 });
    expect(await ledger.revision(old.report.revisionId)).toBeNull();
    expect(await ledger.revision(noted.report.revisionId)).toEqual(noted);
    expect(await ledger.revisionsOf(floods.report.id)).toHaveLength(2);
  });

  test('a dry run of deleting everything deletes nothing', async () => {
    await ledger.remember(floods);
    expect(await ledger.forget({ everything: true, withNotes: true, dryRun: true })).toMatchObject({
      reports: 1,
    });
    expect(await ledger.revision(floods.report.revisionId)).toEqual(floods);
  });

  test('of a text seen twice the earlier time is kept, whichever came first', async () => {
    await ledger.remember(floods);
    await ledger.remember({ ...floods, seenAt: '2026-01-05T10:00:00.000Z' });
    await ledger.remember({ ...floods, seenAt: '2026-03-05T10:00:00.000Z' });
    expect((await ledger.revision(floods.report.revisionId))?.seenAt).toBe('2026-01-05T10:00:00.000Z');
    const [document] = (await ledger.replica.changes(0, 1)).documents;
    expect(document?.seenAt).toBe('2026-01-05T10:00:00.000Z');
    expect(JSON.stringify(document)).not.toContain('2026-03-05');
  });

  test('a page that went back to an earlier text stands in the list as it was last read', async () => {
    await ledger.remember(floods);
    await ledger.remember(later);
    await ledger.remember({ ...floods, seenAt: '2026-03-05T10:00:00.000Z' });
    await ledger.remember({ ...floods, seenAt: '2026-03-04T10:00:00.000Z' });
    const [row] = (await ledger.reports({ limit: 9 })).rows;
    expect(row).toMatchObject({ seenAt: '2026-03-05T10:00:00.000Z', revisions: 2 });
    expect(row?.report.revisionId).toBe(floods.report.revisionId);
  });

  test('an article read again is not taken for one not read for long', async () => {
    await ledger.remember(floods);
    await ledger.remember({ ...floods, seenAt: '2026-03-05T10:00:00.000Z' });
    const filter = { withNotes: false, dryRun: true };
    expect(await ledger.forget({ ...filter, unseenSince: '2026-03-01T00:00:00.000Z' })).toMatchObject({
      reports: 0,
    });
    expect(await ledger.forget({ ...filter, unseenSince: '2026-04-01T00:00:00.000Z' })).toMatchObject({
      reports: 1,
    });
  });

  test('what a backup holds is not taken for read again', async () => {
    await ledger.remember(floods);
    const [document] = (await ledger.replica.changes(0, 1)).documents;
    if (document) await ledger.replica.put([{ ...document, seenAt: '2026-03-05T10:00:00.000Z' }]);
    expect(await ledger.revision(floods.report.revisionId)).toEqual(floods);
  });

  test('forgetting since a time forgets that an older article was read again then, and keeps the article', async () => {
    await ledger.remember(floods);
    await ledger.remember({ ...floods, seenAt: '2026-03-05T10:00:00.000Z' });
    await ledger.forget({ seenSince: '2026-03-05T09:30:00.000Z', withNotes: false, dryRun: true });
    expect((await ledger.reports({ limit: 9 })).rows[0]?.seenAt).toBe('2026-03-05T10:00:00.000Z');
    await ledger.forget({ seenSince: '2026-03-05T09:30:00.000Z', withNotes: false });
    expect(await ledger.revision(floods.report.revisionId)).toEqual(floods);
    expect((await ledger.reports({ limit: 9 })).rows).toEqual([
      expect.objectContaining({ revisions: 1, seenAt: floods.seenAt }),
    ]);
  });

  test('deletes everything, notes and unsaved texts too', async () => {
    await ledger.remember(floods);
    await ledger.appendNoteEvents([noteOn(floods, 'Mine')]);
    await ledger.forget({ everything: true, withNotes: true });
    expect(await ledger.noteEvents('all')).toEqual([]);
    expect(await ledger.noteEventIds()).toEqual([]);
    expect(await ledger.reports({ limit: 9 })).toEqual({ rows: [] });
    expect((await ledger.replica.info()).documents).toBe(0);
    expect(await ledger.remember(floods)).toBe('new');
  });

  test('another ledger that is given all documents holds the same', async () => {
    await ledger.remember(floods);
    await ledger.remember(elsewhere);
    await ledger.appendNoteEvents([noteOn(floods, 'Mine')]);
    const { documents, last } = await ledger.replica.changes(0, 2);
    const rest = await ledger.replica.changes(last, 9);
    const copy = createMemoryLedger();
    await copy.replica.put([...documents, ...rest.documents]);
    expect(await copy.revision(floods.report.revisionId)).toEqual(floods);
    expect(await copy.noteEvents('all')).toEqual(await ledger.noteEvents('all'));
    expect(await copy.replica.missing([floods.report.revisionId, 'new'])).toEqual(['new']);
  });

  test('refuses documents whose id does not follow from their body, all of them', async () => {
    await ledger.remember(floods);
    const { documents } = await ledger.replica.changes(0, 9);
    const copy = make();
    const [good] = documents;
    if (!good) throw new Error('there is a document');
    const forged = { ...good, id: '0'.repeat(64) };
    await expect(copy.replica.put([good, forged])).rejects.toMatchObject({
      problem: { code: 'document-id' },
    });
    expect((await copy.replica.info()).documents).toBe(0);
  });

  test('keeps how far each peer got', async () => {
    expect(await ledger.replica.checkpoint('colleague')).toBe(0);
    await ledger.replica.checkpoint('colleague', 7);
    expect(await ledger.replica.checkpoint('colleague')).toBe(7);
  });

  test('gives the claims by hand that stand, and no note', async () => {
    await ledger.remember(floods);
    const [hand, gone] = [handOn(floods, 41), handOn(elsewhere, 42)];
    await ledger.appendNoteEvents([noteOn(floods, 'Annex 3'), hand, gone, ...deletionOf(gone)]);
    expect(await ledger.noteEvents({ hands: true })).toEqual([hand]);
  });

  test('counts the notes that stand, in whatever order their events came', async () => {
    for (const one of [floods, elsewhere]) await ledger.remember(one);
    const [gone, back] = [noteOn(floods, 'Gone'), noteOn(elsewhere, 'Back')];
    await ledger.appendNoteEvents([...deletionOf(gone), handOn(floods, 41)]);
    await ledger.appendNoteEvents([back, ...deletionOf(back)]);
    const counted = async () => {
      const { rows } = await ledger.reports({ limit: 9 });
      const on = ({ report }: RevisionEntry) => rows.find((row) => row.report.id === report.id)?.notes;
      return [(await ledger.counts()).notes, on(floods), on(elsewhere)];
    };
    expect(await counted()).toEqual([0, 1, 0]);
    await ledger.appendNoteEvents([gone]);
    expect(await counted()).toEqual([0, 1, 0]);
    // An edit that didn't know of the deletion.
    const fields = { ...EMPTY_FIELDS, text: 'Back again' };
    const edit = editEvent([back], fields, [back.id], { author: 'Ana', at: 'y' });
    await ledger.appendNoteEvents(edit ? [edit] : []);
    expect(await counted()).toEqual([1, 1, 1]);
    await ledger.forget({ everything: true, withNotes: true });
    expect(await ledger.counts()).toEqual({ reports: 0, claims: 0, notes: 0 });
  });

  test('never forgets a report that a person put right, unless told to with notes', async () => {
    await ledger.remember(floods);
    await ledger.appendNoteEvents([handOn(floods, 41)]);
    const outlet = floods.report.outlet;
    expect(await ledger.forget({ outlet, withNotes: false })).toEqual({ reports: 0, kept: 1 });
    expect(await ledger.noteEvents({ hands: true })).toHaveLength(1);
    expect(await ledger.forget({ outlet, withNotes: true })).toEqual({ reports: 1, kept: 0 });
    expect(await ledger.noteEvents({ hands: true })).toEqual([]);
  });

  test('what the reader says of figures is among the documents until it is taken back', async () => {
    await ledger.remember(floods);
    const fact = watched(floods);
    await ledger.keepFacts([fact, { ...fact, at: '2026-01-01T00:00:00.000Z' }]);
    expect((await ledger.facts()).map(({ at }) => at)).toEqual(['2026-01-01T00:00:00.000Z']);
    const { documents } = await ledger.replica.changes(0, 9);
    expect(documents.map(({ kind }) => kind)).toEqual(['revision', 'fact']);
    expect(await ledger.replica.missing([fact.id])).toEqual([]);
    await ledger.dropFacts([fact.id]);
    expect((await ledger.replica.info()).documents).toBe(1);
  });
});
