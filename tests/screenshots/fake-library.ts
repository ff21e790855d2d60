import type { DraftService } from '../../lib/services/draft-service.ts';
import type { LibraryService, ReportRow } from '../../lib/services/library-service.ts';
import type { TransferProgress, TransferService } from '../../lib/services/transfer-service.ts';
import { CHECKED } from './fixtures/checked.ts';
import { LONG } from './fixtures/long.ts';
import { RELEASES } from './fixtures/releases.ts';

/** A small library: the fixtures' reports, and enough others to fill a page. */
const ALL = [RELEASES, CHECKED, LONG];

const TITLES = [
  ['northgatepost.example', 'Ferry line cut to two boats after nine days of storms'],
  ['meridianwire.example', 'Central bank holds rate at 4.25 percent, sees inflation near 3 by autumn'],
  [
    'diariodellitoral.example',
    'Familias y organizaciones esperan la confirmación de nuevas salidas en tres estados',
  ],
  ['harbourtimes.example', 'Treaty halves the catch of small fleets, or does it'],
] as const;

const FIRST_READ = Date.parse('2026-01-26T14:28:00');
const HOUR = 3_600_000;

function filler(index: number): ReportRow {
  const [outlet, title] = TITLES[index % TITLES.length] ?? TITLES[0];
  return {
    report: { ...RELEASES.report, outlet, title, revisionId: `filler${index}`, id: `filler${index}` },
    seenAt: new Date(FIRST_READ - (index + 3) * 3 * HOUR).toISOString(),
    revisions: index % 5 === 0 ? 2 : 1,
    claims: 4 + ((index * 7) % 18),
    notes: index % 4 === 0 ? 1 : 0,
  };
}

function rowsOfReports(): ReportRow[] {
  const known = ALL.map(({ report, claims }, index) => ({
    report: { ...report, revisionId: index === 0 ? 'current' : report.revisionId },
    seenAt: new Date(FIRST_READ - index * HOUR).toISOString(),
    revisions: 1,
    claims: claims.length,
    notes: claims.reduce((sum, { notes }) => sum + notes.length, 0),
  }));
  return [...known, ...Array.from({ length: 60 }, (_, index) => filler(index))];
}

interface FakeLibrary {
  isEmpty?: boolean;
  failure?: string;
  /** Texts that stand beside each note's own. */
  conflicts?: string[];
}

export function fakeLibrary({ isEmpty = false, failure, conflicts }: FakeLibrary): LibraryService {
  const answer = async <T>(value: T): Promise<T> => {
    if (failure) throw Object.assign(new Error(failure), { problem: { code: failure, values: {} } });
    return value;
  };
  const notes = ALL.flatMap(({ claims }) => claims.flatMap((claim) => claim.notes.map(({ note }) => note)));
  const claims = ALL.flatMap(({ report, claims: all }) =>
    all.map(({ claim }) => ({
      claim,
      report: { ...report, revisionId: report === RELEASES.report ? 'current' : report.revisionId },
      quotation: claim.text,
    })),
  );
  const mostTold = claims.toSorted((a) => (a.claim.id === 'authorities' ? -1 : 1));
  return {
    reports: () => answer({ rows: isEmpty ? [] : rowsOfReports() }),
    claims: () => answer({ rows: isEmpty ? [] : mostTold }),
    latestNotes: (limit) => {
      const latest = isEmpty
        ? []
        : notes.map((note) => ({ ...note, conflicts: conflicts ?? note.conflicts }));
      return answer(latest.slice(0, limit));
    },
    notes: () =>
      answer(isEmpty ? [] : notes.map((note) => ({ ...note, conflicts: conflicts ?? note.conflicts }))),
    annotations: (id) =>
      answer(ALL.find(({ report }) => report.revisionId === id) ?? (id === 'current' ? RELEASES : null)),
    totals: () =>
      answer(
        isEmpty
          ? { reports: 0, claims: 0, notes: 0, bytes: 0, persisted: null }
          : { reports: 2418, claims: 31_206, notes: 148, bytes: 61_240_000, persisted: true },
      ),
  };
}

/** With progress given, work goes on for ever; `cut` is a file whose import was cut short. */
export function fakeTransfer(
  progress?: TransferProgress | { done: number; total: number },
  cut?: string,
): TransferService {
  const summary = { reports: 214, revisions: 231, notes: 12, facts: 3, known: 40, problems: [] };
  return {
    formats: [
      { name: 'backup', extension: 'ndjson', mediaType: 'application/x-ndjson' },
      { name: 'claims-csv', extension: 'csv', mediaType: 'text/csv' },
      { name: 'findings-csv', extension: 'csv', mediaType: 'text/csv' },
      { name: 'web-annotation', extension: 'jsonld', mediaType: 'application/ld+json' },
      { name: 'claim-review', extension: 'jsonld', mediaType: 'application/ld+json' },
    ],
    exportAs: (_format, { progress: told }) => {
      const left = [
        { reason: 'draft', count: 3 },
        { reason: 'no-rating', count: 1 },
      ] as const;
      if (!progress) return Promise.resolve({ ok: true, value: { written: 144, left: [...left] } });
      told({ phase: 'reading', ...progress });
      return new Promise(() => {});
    },
    mayHoldArticles: () => true,
    importArticles: async () => ({
      ok: true,
      value: {
        fresh: 31,
        known: 4,
        refused: [
          { file: 'week-4.ndjson', problem: { code: 'import-json', values: { line: 12 } } },
          { file: 'gallery.html', problem: { code: 'import-no-address', values: {} } },
        ],
      },
    }),
    importFile: async () => ({ ok: true, value: summary }),
    cutShort: async () => (cut ? { code: 'import-cut', values: { file: cut } } : null),
    forgetCutShort: async () => undefined,
  };
}

/** Every draft is the story of the releases. */
export function fakeDrafts(): DraftService {
  const spoken = RELEASES.claims.map(({ claim }) => claim);
  const last = Math.max(...spoken.map(({ span }) => span.block));
  const blocks = Array.from({ length: last + 1 }, (_, index) => {
    const claim = spoken.find(({ span }) => span.block === index);
    return { role: 'text' as const, text: claim ? claim.text.padStart(claim.span.end) : '' };
  });
  return { check: async () => ({ ok: true, value: { annotations: RELEASES, blocks } }) };
}
