import type { Ledger } from '../ledger/ledger.ts';
import { LedgerError } from '../ledger/ledger-error.ts';
import type { Finding } from '../model/finding.ts';
import type { Clock, KeyValueStore } from '../model/key-value-store.ts';
import { type LocalFact, noteHereId, notSameId, watchId } from '../model/local-fact.ts';
import type { Result } from '../model/problem.ts';
import { foldHands } from '../notes/fold.ts';
import { layHands } from '../notes/lay-hands.ts';
import type { FactService, WatchedFigure } from './fact-service.ts';

export interface FactParts {
  ledger: Pick<Ledger, 'facts' | 'keepFacts' | 'dropFacts' | 'revision' | 'noteEvents'>;
  store: KeyValueStore;
  now: Clock;
}

/** Changes with every act: databases call nobody back, this store does. */
const FACTS_CHANGED = 'facts:changed';

/** Calls back when the reader said something of a figure, or took it back, in whichever page. */
export function onFacts(store: KeyValueStore, listener: () => void): () => void {
  return store.onChange((keys) => {
    if (keys.includes(FACTS_CHANGED)) listener();
  });
}

/** Tells every page of ours that what the reader says of figures is another. */
export function tellFacts({ store, now }: Pick<FactParts, 'store' | 'now'>): Promise<void> {
  return store.set({ [FACTS_CHANGED]: now() });
}

/** The reader's own word on figures, in the ledger. */
export function createFactService(parts: FactParts): FactService {
  const { ledger, store, now } = parts;
  const say = (work: Promise<void>) => attempt(work, () => tellFacts(parts));
  return {
    keepApart: (findings, revisionId) =>
      say(ledger.keepFacts(findings.map((finding) => apart(finding, revisionId, now())))),
    join: (findings) =>
      say(ledger.dropFacts(findings.map(({ current, prior }) => notSameId(current, prior)))),
    watch: (figure) =>
      say(ledger.keepFacts([{ kind: 'watch', id: watchId(figure), at: now(), figures: [figure] }])),
    unwatch: ({ id, quantities }) =>
      say(ledger.dropFacts(quantities.map((_, quantity) => watchId({ claimId: id, quantity })))),
    countNote(noteId, figure) {
      const id = noteHereId(noteId, figure.claimId);
      return say(ledger.keepFacts([{ kind: 'note-here', id, at: now(), figures: [figure], noteId }]));
    },
    uncountNote: (noteId, claimId) => say(ledger.dropFacts([noteHereId(noteId, claimId)])),
    watched: () => watched(parts),
    onChange: (listener) => onFacts(store, listener),
  };
}

function apart({ current, prior }: Finding, revisionId: string, at: string): LocalFact {
  const here = { claimId: current.claimId, quantity: current.quantity, revisionId };
  const there = {
    claimId: prior.claimId,
    quantity: prior.quantity,
    revisionId: prior.report.revisionId,
  };
  return { kind: 'not-same', id: notSameId(here, there), at, figures: [here, there] };
}

async function watched({ ledger }: FactParts): Promise<WatchedFigure[]> {
  const watches = (await ledger.facts()).filter(({ kind }) => kind === 'watch');
  const hands = foldHands(await ledger.noteEvents({ hands: true }));
  const rows = await Promise.all(
    watches.map(async ({ at, figures: [{ claimId, quantity, revisionId }] }): Promise<WatchedFigure[]> => {
      const entry = await ledger.revision(revisionId);
      const claim = entry && layHands(entry, hands).claims.find(({ id }) => id === claimId);
      if (!entry || !claim) return [];
      const { blocks: _blocks, partial: _partial, ...report } = entry.report;
      return [{ claim, quantity, report, at }];
    }),
  );
  return rows.flat().toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

async function attempt(work: Promise<void>, tell: () => Promise<void>): Promise<Result<null>> {
  try {
    await work;
    await tell();
    return { ok: true, value: null };
  } catch (error) {
    if (error instanceof LedgerError) return { ok: false, problem: error.problem };
    return {
      ok: false,
      problem: { code: 'unexpected', values: { name: error instanceof Error ? error.name : '' } },
    };
  }
}
