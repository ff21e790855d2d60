import { Library } from '../../../components/library/Library.tsx';
import type { SettingsService } from '../../../lib/services/settings-service.ts';
import { fakeDrafts, fakeLibrary, fakeTransfer } from '../fake-library.ts';
import { fakeFacts, fakeNotes, fakeSettings, READ_AT } from '../fakes.ts';
import { RELEASES } from '../fixtures/releases.ts';
import type { Story } from '../story.ts';

const WATCHED = RELEASES.claims
  .filter(({ claim }) => claim.id === 'authorities' || claim.id === 'releases')
  .map(({ claim }) => ({
    claim,
    quantity: 0,
    report: { ...RELEASES.report, revisionId: 'current' },
    at: READ_AT,
  }));

const size = { width: 1280, height: 732 };

/** Settings that the browser's storage no longer takes. */
const fullSettings: SettingsService = {
  ...fakeSettings(),
  set: async () => ({ ok: false, problem: { code: 'quota-full', values: {} } }),
};

const stopped = async () => Promise.reject({ problem: { code: 'ledger-blocked', values: {} } });

/** Settings whose ledger another window holds. */
const blockedSettings: SettingsService = {
  ...fakeSettings(),
  allowSite: stopped,
  withdrawSite: stopped,
  forgetSite: stopped,
  forgetUnread: (_, dryRun) => (dryRun ? fakeSettings().forgetUnread(365, true) : stopped()),
  forgetLastHour: stopped,
  deleteEverything: stopped,
};

/** The library is opened at a hash, as a link would. */
function library(
  hash: string,
  fake: Parameters<typeof fakeLibrary>[0] = {},
  transfer = fakeTransfer(),
  settings = fakeSettings(),
) {
  const services = {
    library: fakeLibrary(fake),
    notes: fakeNotes(),
    facts: fakeFacts(WATCHED),
    settings,
    transfer,
    drafts: fakeDrafts(),
  };
  return () => {
    history.replaceState(null, '', hash);
    return <Library {...services} onBrowserKeys={() => {}} />;
  };
}

export const libraryStories: Record<string, Story> = {
  'library-reports': { ...size, show: library('#reports') },
  'library-report': { ...size, show: library('#reports/current') },
  'library-claims': { ...size, show: library('#claims'), click: '.list-row >> nth=0' },
  'library-notes': { ...size, show: library('#notes'), click: '.list-row >> nth=0' },
  'library-watched': { ...size, show: library('#watched'), click: '.list-row >> nth=0' },
  'library-notes-bulk': { ...size, show: library('#notes'), click: '.bulk-line .link >> nth=-1' },
  'library-two-texts': {
    ...size,
    show: library('#notes', { conflicts: ['The list has 104 names, two of them twice.'] }),
    click: '.list-row >> nth=0',
  },
  'library-note-history': {
    ...size,
    height: 900,
    show: library('#notes'),
    click: ['.list-row >> nth=0', 'said=note.history'],
  },
  'library-empty': { ...size, height: 400, show: library('#reports', { isEmpty: true }) },
  'library-no-notes': { ...size, height: 400, show: library('#notes', { isEmpty: true }) },
  'library-failed': { ...size, height: 400, show: library('#reports', { failure: 'ledger-newer' }) },
  'library-transfer': { ...size, height: 500, show: library('#transfer') },
  'library-export-check': {
    ...size,
    height: 700,
    show: library('#transfer'),
    click: '.export-line .button >> nth=4',
  },
  'library-exporting': {
    ...size,
    height: 500,
    show: library('#transfer', {}, fakeTransfer({ done: 12_418, total: 31_206 })),
    click: '.export-line .button >> nth=0',
  },
  'library-import-cut': {
    ...size,
    height: 600,
    show: library('#transfer', {}, fakeTransfer(undefined, 'backup-2026-11-20.ndjson')),
  },
  'library-import-check': {
    ...size,
    height: 1200,
    show: library('#transfer'),
    file: { selector: 'input[multiple]', name: 'week-4.ndjson' },
  },
  'library-dossier': { ...size, height: 1400, show: library('#dossier/current') },
  'library-draft': { ...size, show: library('#draft') },
  'library-draft-checked': {
    ...size,
    height: 1200,
    show: library('#draft'),
    fill: { selector: '.draft-words', text: 'A draft.' },
    click: '.draft-form .primary',
  },
  settings: { ...size, height: 1080, show: library('#settings') },
  'settings-saved': {
    ...size,
    height: 600,
    show: library('#settings'),
    click: '.setting input[type=radio] >> nth=0',
  },
  'settings-not-saved': {
    ...size,
    height: 600,
    show: library('#settings', {}, undefined, fullSettings),
    click: '.setting input[type=radio] >> nth=0',
  },
  'settings-blocked': {
    ...size,
    height: 900,
    show: library('#settings', {}, undefined, blockedSettings),
    click: 'said=settings.forget-hour',
  },
  'settings-forget': {
    ...size,
    height: 900,
    show: library('#settings'),
    click: ['.setting .bar-link >> nth=1', '.dialog input'],
  },
  'settings-delete': { ...size, height: 900, show: library('#settings'), click: 'said=settings.delete-all' },
};
