import { registrableDomain } from '../../lib/article/metadata/public-suffix.ts';
import type { Annotations } from '../../lib/model/annotations.ts';
import type { Note, NoteTarget, UnsavedText } from '../../lib/model/note.ts';
import type { Problem } from '../../lib/model/problem.ts';
import type { FactService, WatchedFigure } from '../../lib/services/fact-service.ts';
import type { HandDraft, HandService, UnsavedHand } from '../../lib/services/hand-service.ts';
import type { NoteService } from '../../lib/services/note-service.ts';
import type { PageService, PageState, WritingPlace } from '../../lib/services/page-service.ts';
import type { Settings, SettingsService } from '../../lib/services/settings-service.ts';
import type { TabsProgress, TabsService } from '../../lib/services/tabs-service.ts';

/** Services in memory for the stories: what a browser and a ledger would answer. */
export const READ_AT = '2026-01-26T14:28:00';

export function stateOf(annotations: Annotations | null, more: Partial<PageState> = {}): PageState {
  return {
    tabId: 1,
    url: annotations?.report.url ?? 'https://harbourtimes.example/',
    title: annotations?.report.title ?? 'Harbour Times',
    status: annotations ? 'read' : 'idle',
    ephemeral: false,
    drawn: [],
    orphaned: [],
    frames: 'shown',
    readAt: READ_AT,
    ...more,
  };
}

interface FakePage {
  annotations?: Annotations | null;
  state?: Partial<PageState>;
  place?: WritingPlace | null;
  open?: string | null;
  /** Never answers: the reading goes on. */
  forever?: boolean;
  noTab?: boolean;
}

export function fakePage(fake: FakePage): PageService {
  const annotations = fake.annotations ?? null;
  const state = stateOf(annotations, fake.state);
  return {
    currentTab: async () => (fake.noTab ? null : 1),
    read: () => (fake.forever ? new Promise(() => {}) : Promise.resolve(state)),
    state: async () => (fake.forever ? null : state),
    onChange: () => () => {},
    annotations: async () => annotations,
    scrollTo: async () => true,
    stop: async () => {},
    openClaim: async () => fake.open ?? null,
    setOpenClaim: async () => {},
    writingPlace: async () => fake.place ?? null,
    setWritingPlace: async () => {},
    diagnosis: ({ code }) => `problem: ${code}`,
  };
}

export function fakeFacts(watched: WatchedFigure[] = []): FactService {
  const done = async () => ({ ok: true as const, value: null });
  return {
    keepApart: done,
    join: done,
    watch: done,
    unwatch: done,
    countNote: done,
    uncountNote: done,
    watched: async () => watched,
    onChange: () => () => {},
  };
}

/** What a disk that is too busy answers. */
export const waitForEver = (): Promise<never> => new Promise(() => {});

/** With a draft given, its words were picked in the page; with a form left, that comes back. */
export function fakeHands(draft?: HandDraft, failure?: Problem, left?: UnsavedHand): HandService {
  const done = async () => ({ ok: true as const, value: null });
  return {
    units: ['count', 'percent', 'eur', 'usd', 'kilometre'].map((id) => ({
      id,
      dimension:
        id === 'count' ? 'count' : id === 'percent' ? 'share' : id === 'kilometre' ? 'length' : 'currency',
    })),
    hasSelection: async () => draft !== undefined,
    pick: async () => draft !== undefined,
    picked: async () => draft?.target.selector.quote ?? null,
    forgetPicked: async () => {},
    draftFor: async () =>
      draft ? { ok: true, value: { kind: 'new', draft } } : { ok: false, problem: NO_NOTE },
    unsaved: async () => left ?? null,
    unsavedOf: async () => left ?? null,
    saveUnsaved: async () => ({ ok: true, value: { savedAt: READ_AT } }),
    discard: async () => {},
    save: async () => ({ ok: false, problem: failure ?? NO_NOTE }),
    remove: done,
    undo: done,
  };
}

/** With progress given, the reading goes on for ever. */
export function fakeTabs(progress?: TabsProgress): TabsService {
  return {
    readOpenTabs(told) {
      if (!progress) return Promise.resolve({ ok: true, value: { articles: 12, others: 3 } });
      told(progress);
      return new Promise(() => {});
    },
  };
}

export function fakeNotes(unsaved: Partial<UnsavedText>[] = [], failure?: Problem): NoteService {
  const noteFrom = (target: NoteTarget): Note => ({
    id: 'n',
    target,
    author: 'L. Ortega',
    createdAt: READ_AT,
    changedAt: READ_AT,
    heads: [],
    conflicts: [],
    deleted: false,
    rating: null,
    text: '',
    evidence: [],
    tags: [],
    status: 'published',
  });
  let last: NoteTarget | undefined;
  return {
    author: async () => 'L. Ortega',
    notesFor: async () => [],
    unsaved: async (claimId) =>
      (unsaved.find(({ key }) => key === claimId) as UnsavedText | undefined) ?? null,
    saveUnsaved: async ({ target }) => {
      last = target;
      return failure
        ? { ok: false, problem: failure }
        : { ok: true, value: { savedAt: '2026-01-26T14:32:00' } };
    },
    publish: async () => (last ? { ok: true, value: noteFrom(last) } : { ok: false, problem: NO_NOTE }),
    leave: async () => ({ ok: true, value: null }),
    remove: async () => ({ ok: true, value: null }),
    discard: async () => ({ ok: true, value: null }),
    undo: async () => ({ ok: true, value: null }),
    changeMany: async (changed) => ({ ok: true, value: { changed } }),
    undoMany: async () => ({ ok: true, value: null }),
    history: async (noteId) => [
      {
        id: 'e1',
        noteId,
        parents: [],
        author: 'L. Ortega',
        at: '2026-01-26T14:20:00',
        change: { text: 'Count still open.', tags: ['venezuela'] },
      },
      {
        id: 'e2',
        noteId,
        parents: ['e1'],
        author: 'L. Ortega',
        at: '2026-01-26T14:32:00',
        change: { rating: 'needs-context', evidence: ['https://foropenal.example/lista-25-enero'] },
      },
    ],
    notices: async () => [],
    dismissNotices: async () => {},
    onChange: () => () => {},
  };
}

const NO_NOTE: Problem = { code: 'unknown', values: {} };

export function fakeSettings(change: Partial<Settings> = {}): SettingsService {
  const settings: Settings = {
    level: 'findings',
    automaticSites: ['harbourtimes.example', 'the-provincial-gazette-and-advertiser.example'],
    remember: true,
    author: 'L. Ortega',
    language: '',
    ...change,
  };
  return {
    get: async () => settings,
    set: async () => ({ ok: true, value: undefined }),
    onChange: () => () => {},
    allowSite: async () => true,
    withdrawSite: async () => {},
    outletOf: registrableDomain,
    forgetSite: async () => ({ reports: 41, kept: 2 }),
    forgetUnread: async () => ({ reports: 312, kept: 9 }),
    forgetLastHour: async () => ({ reports: 3, kept: 0 }),
    deleteEverything: async () => {},
    commands: async () => [
      { name: '_execute_action', shortcut: 'Alt+Shift+H' },
      { name: 'open-panel', shortcut: 'Alt+Shift+L' },
      { name: 'next-claim', shortcut: 'Alt+Shift+N' },
      { name: 'copy-citation', shortcut: '' },
    ],
  };
}
