import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { LedgerError } from '../../../lib/ledger/ledger-error.ts';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import type { KeyValueStore } from '../../../lib/model/key-value-store.ts';
import type { NoteParts } from '../../../lib/services/create-note-service.ts';
import type { SettingsPlatform } from '../../../lib/services/create-settings-service.ts';
import { createJournal } from '../../../lib/services/journal.ts';

type FakeStore = KeyValueStore & { values: Map<string, unknown>; fails: boolean | 'quota' };

/** A store in memory that can be told to fail. */
export function fakeStore(): FakeStore {
  const values = new Map<string, unknown>();
  const listeners = new Set<(keys: string[]) => void>();
  const store: FakeStore = {
    values,
    fails: false,
    async get(keys: string[] | null) {
      const wanted = [...values].filter(([key]) => !keys || keys.includes(key));
      return structuredClone(Object.fromEntries(wanted));
    },
    keys: async () => [...values.keys()],
    async set(added: Record<string, unknown>) {
      if (store.fails) throw new Error(store.fails === 'quota' ? 'QUOTA_BYTES quota exceeded' : 'provoked');
      for (const [key, value] of Object.entries(added)) values.set(key, structuredClone(value));
      for (const listener of listeners) listener(Object.keys(added));
    },
    async remove(keys: string[]) {
      if (store.fails) throw new Error(store.fails === 'quota' ? 'QUOTA_BYTES quota exceeded' : 'provoked');
      for (const key of keys) values.delete(key);
      for (const listener of listeners) listener(keys);
    },
    onChange(listener: (keys: string[]) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return store;
}

const WRITES = ['appendNoteEvents', 'saveUnsaved', 'dropUnsaved', 'remember'] as const;

/** A ledger in memory whose writes, or all of whose uses, can be told to fail. */
export function failingLedger(): Ledger & { fails: 'never' | 'writes' | 'always' } {
  const ledger = createMemoryLedger();
  const failing: Ledger & { fails: 'never' | 'writes' | 'always' } = new Proxy(
    Object.assign(Object.create(ledger), { fails: 'never' }),
    {
      get(target, name) {
        if (name === 'fails') return target.fails;
        const member = Reflect.get(ledger, name);
        if (typeof member !== 'function') return member;
        const isHit =
          target.fails === 'always' ||
          (target.fails === 'writes' && (WRITES as readonly unknown[]).includes(name));
        if (isHit) return async () => Promise.reject(new LedgerError({ code: 'disk-full', values: {} }));
        return member.bind(ledger);
      },
    },
  );
  return failing;
}

/** All that a note service needs, with a clock that counts seconds. */
export function noteParts(): NoteParts & {
  ledger: ReturnType<typeof failingLedger>;
  store: ReturnType<typeof fakeStore>;
} {
  const store = fakeStore();
  const ledger = failingLedger();
  let seconds = 0;
  let busy: Promise<unknown> = Promise.resolve();
  return {
    ledger,
    store,
    journal: createJournal(store),
    now: () => new Date(Date.UTC(2026, 1, 1, 10, 0, ++seconds)).toISOString(),
    exclusively(work) {
      const next = busy.then(work, work);
      busy = next.catch(() => undefined);
      return next;
    },
  };
}

/** A browser for the settings, which grants every site and has no page open. */
export function settingsPlatform(): SettingsPlatform {
  return {
    requestSite: async () => true,
    dropSite: async () => undefined,
    readAutomatically: async () => undefined,
    inTurn: (work) => work(),
    boundCommands: async () => [],
    tabs: async () => [],
    stop: async () => undefined,
    forgetTabs: async () => undefined,
  };
}
