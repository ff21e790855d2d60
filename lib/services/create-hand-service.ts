import { LedgerError } from '../ledger/ledger-error.ts';
import type { ClaimSpans } from '../messaging/contract.ts';
import type { AnnotateAnswer, AnnotateJob } from '../model/annotate-job.ts';
import type { Claim } from '../model/claim.ts';
import type { Note, NoteEvent } from '../model/note.ts';
import type { Result } from '../model/problem.ts';
import type { Measure, Quantity } from '../model/quantity.ts';
import type { RevisionEntry } from '../model/revision-entry.ts';
import type { TextQuoteSelector } from '../model/selector.ts';
import { deletionEvent, editEvent, firstEvent } from '../notes/change.ts';
import { EMPTY_FIELDS, foldHands, foldNote } from '../notes/fold.ts';
import { figureOf, type HandFields } from '../notes/hand-fields.ts';
import { layHands } from '../notes/lay-hands.ts';
import { undoEvent } from '../notes/undo.ts';
import { UNITS } from '../units/index.ts';
import { claimSpans } from './claim-spans.ts';
import { tellFacts } from './create-fact-service.ts';
import type { NoteParts } from './create-note-service.ts';
import { entryOfTab, type PagePlatform } from './create-page-service.ts';
import { draftOfWords } from './draft-of-words.ts';
import { dropHandDraft, type HandWriter, handDraftAt, handDraftOf, keepHandDraft } from './hand-drafts.ts';
import {
  type HandDraft,
  type HandService,
  NOT_THERE,
  type Picked,
  type UnsavedHand,
} from './hand-service.ts';
import { appendToBoth, eventsOfBoth } from './note-homes.ts';
import type { PageState } from './page-service.ts';
import { readSettings } from './settings-store.ts';

/** The browser, as far as claims by hand need it. */
export interface HandPlatform extends Pick<PagePlatform, 'recall' | 'keep'> {
  /** The article's words that are selected in the page, null where none are. */
  selection(tabId: number): Promise<TextQuoteSelector | null>;
  /** Has the page side draw these claims of its text. */
  redraw(tabId: number, claims: ClaimSpans[]): Promise<void>;
  /** Every tab of which something is known. */
  tabs(): Promise<{ tabId: number; value: PageState }[]>;
}

export interface HandParts extends NoteParts {
  platform: HandPlatform;
  /** Reads a few words with the language model. */
  annotate(job: AnnotateJob): Promise<AnnotateAnswer>;
}

/**
 * Claims that a person marks or puts right.
 * @param writer the name of the window that writes, as others may be open on the same figure
 */
export function createHandService(parts: HandParts, writer = ''): HandService {
  const { platform, exclusively, store, now } = parts;
  const own: HandWriter = { store, writer, isAlive: parts.isAlive ?? (async () => false) };
  /** The form that was shown last, with which what it was typed on is done, too. */
  let shown: UnsavedHand | null = null;
  const show = (form: UnsavedHand | null) => {
    shown = form ?? shown;
    return form;
  };
  return {
    units: [...UNITS.values()],
    hasSelection: async (tabId) => (await platform.selection(tabId)) !== null,
    pick: (tabId) => pickWords(platform, tabId),
    picked: (tabId) => platform.recall<TextQuoteSelector>('picked', tabId),
    forgetPicked: (tabId) => platform.keep('picked', tabId, null),
    draftFor: (tabId, quote) => draftFor(parts, tabId, quote),
    unsaved: async (draft) => show(await handDraftAt(own, draft)),
    unsavedOf: async (reportId) => show(await handDraftOf(own, reportId)),
    async saveUnsaved(draft, fields) {
      const savedAt = now();
      const kept = await keepHandDraft(own, { draft, fields, savedAt });
      if (!kept.ok) return kept;
      if (shown) await dropHandDraft(own, draft, { from: shown, keepsOwn: true }).catch(() => undefined);
      shown = null;
      return { ok: true, value: { savedAt } };
    },
    discard: (draft) => dropHandDraft(own, draft, { from: shown }),
    async save(draft, fields, locale) {
      const saved = await exclusively(() => save(parts, draft, fields, locale));
      // Saved is saved: what is left of the form only comes back once more.
      if (saved.ok) await dropHandDraft(own, draft, { from: shown }).catch(() => undefined);
      return saved;
    },
    remove: (handId, reportId) =>
      exclusively(() =>
        change(parts, handId, reportId, (events, writing) => {
          const note = foldNote(events);
          return note && deletionEvent(note, writing);
        }),
      ),
    undo: (handId, reportId) => exclusively(() => change(parts, handId, reportId, undoEvent)),
  };
}

/** Remembers the selected words of a tab's page, or those that the browser's own menu names. */
export async function pickWords(platform: HandPlatform, tabId: number, named = ''): Promise<boolean> {
  const plain = named.trim() ? { exact: named.trim(), prefix: '', suffix: '' } : null;
  const quote = (await platform.selection(tabId)) ?? plain;
  if (quote) await platform.keep('picked', tabId, quote);
  return quote !== null;
}

/** The tab's article with the claims that count in it now. */
async function articleOf(
  parts: HandParts,
  tabId: number,
): Promise<(RevisionEntry & { asRead: Claim[] }) | null> {
  const entry = await entryOfTab(parts, tabId);
  if (!entry) return null;
  const hands = foldHands(await parts.ledger.noteEvents({ hands: true }));
  return { ...entry, claims: layHands(entry, hands).claims, asRead: entry.claims };
}

async function draftFor(parts: HandParts, tabId: number, quote: TextQuoteSelector): Promise<Result<Picked>> {
  try {
    const entry = await articleOf(parts, tabId);
    if (!entry) return { ok: false, problem: { code: 'not-read', values: {} } };
    const found = await draftOfWords(entry, quote, (words) => readWords(parts, words, entry.report.language));
    return found ? { ok: true, value: found } : { ok: false, problem: NOT_THERE };
  } catch (error) {
    if (error instanceof LedgerError) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** The figures that are read off a few words; none where the language model can't be had. */
async function readWords({ annotate, now }: HandParts, text: string, language: string): Promise<Quantity[]> {
  const article = { url: '', outlet: '', title: '', language, blocks: [{ role: 'text' as const, text }] };
  const answer = await annotate({ article, seenAt: now(), ephemeral: true });
  return answer.ok ? (answer.entry?.claims ?? []).flatMap(({ quantities }) => quantities) : [];
}

async function save(
  parts: HandParts,
  draft: HandDraft,
  fields: HandFields,
  locale: string,
): Promise<Result<Note>> {
  const measure = await measureOf(parts, draft, fields.counted);
  const { at, was, period, target, edits } = draft;
  const unit = unitOf(draft, fields.unitId);
  const hand = figureOf(fields, { at, unit, measure, was, period }, locale);
  const wanted = { ...EMPTY_FIELDS, status: 'published' as const, hand };
  const writing = { author: (await readSettings(parts.store)).author, at: parts.now() };
  const events = edits ? await eventsOfBoth(parts, { noteId: edits.id }) : [];
  const event = edits
    ? editEvent(events, wanted, edits.parents, writing)
    : firstEvent(target, wanted, writing);
  const kept = await keep(parts, event ? [event] : [], target.reportId);
  const note = foldNote(event ? [...events, event] : events);
  if (!kept.ok) return kept;
  return note ? { ok: true, value: note } : { ok: false, problem: { code: 'note-gone', values: {} } };
}

async function change(
  parts: HandParts,
  noteId: string,
  reportId: string,
  make: (events: NoteEvent[], writing: { author: string; at: string }) => NoteEvent | null,
): Promise<Result<null>> {
  const writing = { author: (await readSettings(parts.store)).author, at: parts.now() };
  const event = make(await eventsOfBoth(parts, { noteId }), writing);
  return event ? keep(parts, [event], reportId) : { ok: false, problem: { code: 'note-gone', values: {} } };
}

/** Writes to both homes, and only then tells: surfaces hear it, and pages of this report draw anew. */
async function keep(parts: HandParts, events: NoteEvent[], reportId: string): Promise<Result<null>> {
  const kept = await appendToBoth(parts, events);
  if (!kept.ok) return kept;
  parts.askToPersist?.().catch(() => undefined);
  // It is kept: whoever isn't told sees it at the next look.
  await tellFacts(parts).catch(() => undefined);
  for (const { tabId, value } of await parts.platform.tabs())
    if (value.reportId === reportId) await redraw(parts, tabId);
  return kept;
}

async function redraw(parts: HandParts, tabId: number): Promise<void> {
  const article = await articleOf(parts, tabId);
  if (article) await parts.platform.redraw(tabId, claimSpans(article.claims, article.asRead));
}

/** A rate keeps its denominator as long as its unit stays. */
function unitOf({ basis }: HandDraft, id: string): Quantity['unit'] {
  if (basis && basis.unit.id === id) return basis.unit;
  return { id, dimension: UNITS.get(id)?.dimension ?? 'other' };
}

/** What is counted, read by the article's language; the words' last one heads them where that can't be had. */
async function measureOf(
  parts: HandParts,
  { basis, shown, language }: HandDraft,
  typed: string,
): Promise<Measure> {
  const counted = typed.trim().replace(/\s+/g, ' ');
  if (basis && shown?.counted === counted) return withoutSpan(basis.measure, counted);
  const [quantity] = counted ? await readWords(parts, `41 ${counted}.`, language) : [];
  if (quantity?.measure.head) return withoutSpan(quantity.measure, counted);
  const words = counted.toLowerCase().split(' ');
  return { head: words.at(-1) ?? '', modifiers: words.slice(0, -1), about: [], text: counted };
}

/** Its words stand in no text of ours. */
function withoutSpan({ span: _span, ...measure }: Measure, text: string): Measure {
  return { ...measure, text };
}
