import { databaseDisk } from '../ledger/idb/database-disk.ts';
import { openLedger } from '../ledger/idb/open-ledger.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { AnnotateAnswer, AnnotateJob } from '../model/annotate-job.ts';
import { makeWhole } from '../model/store-log.ts';
import { annotateHere, annotateInWorker } from '../platform/annotator.ts';
import { askToPersist, bytesUsed, isPersisted } from '../platform/disk.ts';
import { localDisk, localStore } from '../platform/local-store.ts';
import { exclusively, holdWhileAlive, isHeld } from '../platform/locks.ts';
import { databaseLog } from '../platform/session-log.ts';
import { dropSite, readAutomatically, requestSite } from '../platform/sites.ts';
import { boundCommands, isAnySurfaceOpen } from '../platform/surfaces.ts';
import { forgetTabs } from '../platform/tab-memory.ts';
import { readInert } from '../platform/trusted.ts';
import type { SitesParts } from './automatic-sites.ts';
import { createBegunImports } from './begun-imports.ts';
import { browserHands, browserPage } from './browser-page.ts';
import { createDraftService } from './create-draft-service.ts';
import { createFactService } from './create-fact-service.ts';
import { createHandService } from './create-hand-service.ts';
import { createLibraryService } from './create-library-service.ts';
import { createNoteService, type NoteParts } from './create-note-service.ts';
import { createPageService } from './create-page-service.ts';
import { createSettingsService } from './create-settings-service.ts';
import { createTransferService } from './create-transfer-service.ts';
import type { DraftService } from './draft-service.ts';
import type { FactService } from './fact-service.ts';
import type { HandService } from './hand-service.ts';
import { createJournal } from './journal.ts';
import type { LibraryService } from './library-service.ts';
import type { NoteService } from './note-service.ts';
import type { PageService } from './page-service.ts';
import type { SettingsService } from './settings-service.ts';
import { repairNotes } from './start-notes.ts';
import type { TransferService } from './transfer-service.ts';

/** All that a surface may need; it works on the ledger itself, also while the background is down. */
export interface Services {
  page: PageService;
  notes: NoteService;
  facts: FactService;
  hands: HandService;
  library: LibraryService;
  settings: SettingsService;
  transfer: TransferService;
  drafts: DraftService;
}

/** The time now. */
export const now = (): string => new Date().toISOString();

/** The sites that are read by themselves. */
export const browserSites: SitesParts = {
  store: localStore,
  readAutomatically,
  inTurn: (work) => exclusively('claimlight-sites', work),
};

/** The ledger in this browser. */
export const browserLedger = (): Ledger => openLedger({ log: databaseLog });

/** Has both homes of the notes begin another log, once a browser's start; what can't is tried again by each write. */
export async function makeHomesWhole(): Promise<void> {
  await Promise.allSettled([makeWhole(databaseDisk(databaseLog)), makeWhole(localDisk)]);
}

/** Comparing the notes' homes goes through all their names; what somebody opens and waits for would stand behind it. */
const OPENING_MS = 1000;

/** Resolves once a surface that was opened with this has had time to ask for what it shows. */
function openedFirst(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, OPENING_MS));
}

type Annotate = (job: AnnotateJob) => Promise<AnnotateAnswer>;

/** Its worker writes what it read, and can neither hear nor tell of failed writes. */
function onWholeLog(annotate: Annotate): Annotate {
  return async (job) => {
    await makeHomesWhole();
    const answer = await annotate(job);
    // An entry that comes back could not be written.
    if (answer.ok && answer.entry && !job.ephemeral) await databaseLog.mark('torn');
    return answer;
  };
}

/** Annotates in a worker of this page's own. */
const annotateInPage = onWholeLog(annotateHere);

/** Annotates for the background, which may hold no worker. */
export const annotateForBackground = onWholeLog(annotateInWorker);

/** The notes' two homes in this browser. */
export function browserNotes(ledger: Ledger): NoteParts {
  return {
    ledger,
    journal: createJournal(localStore),
    store: localStore,
    now,
    exclusively: (work) => exclusively('claimlight-notes', work),
  };
}

const lockOf = (writer: string): string => `claimlight-writer ${writer}`;

/** Whether the window that writes under this name is still there; one without a name may be any. */
export function isWriterAlive(writer: string): Promise<boolean> {
  return writer === '' ? isAnySurfaceOpen() : isHeld(lockOf(writer));
}

/** Services on the real browser, for one page of the extension; call it once in the page's `main`. */
export function createServices(): Services {
  const ledger = browserLedger();
  const notes = browserNotes(ledger);
  const writer = crypto.randomUUID();
  holdWhileAlive(lockOf(writer));
  // Whoever starts first puts the notes right; a ledger that can't be opened says so where it is used.
  makeHomesWhole()
    .then(openedFirst)
    .then(() => repairNotes(notes))
    .catch(() => undefined);
  return {
    page: createPageService({ ledger, platform: browserPage, now }),
    notes: createNoteService({ ...notes, askToPersist, isAlive: isWriterAlive }, writer),
    facts: createFactService({ ledger, store: localStore, now }),
    hands: createHandService(
      { ...notes, askToPersist, isAlive: isWriterAlive, platform: browserHands, annotate: annotateInPage },
      writer,
    ),
    library: createLibraryService({ ledger, disk: { bytesUsed, isPersisted } }),
    settings: createSettingsService({
      ...notes,
      platform: {
        requestSite,
        dropSite,
        readAutomatically,
        inTurn: browserSites.inTurn,
        boundCommands,
        forgetTabs,
        tabs: browserHands.tabs,
        stop: browserPage.stop,
      },
    }),
    drafts: createDraftService({ ledger, now, annotate: annotateInPage }),
    transfer: createTransferService({
      ...notes,
      annotate: annotateInPage,
      readHtml: readInert,
      begun: createBegunImports(localStore, writer, isWriterAlive),
    }),
  };
}
