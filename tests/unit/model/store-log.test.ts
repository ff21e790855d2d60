import { expect, test } from 'vitest';
import { type LogState, makeWhole, ownLog, type StoreLog, writeWhole } from '../../../lib/model/store-log.ts';

/** A store that keeps what happened to it; every write fails while its disk is full. */
function store(log: StoreLog) {
  const happened: string[] = [];
  const disk = { full: false };
  const happen = async (what: string) => {
    happened.push(disk.full ? `${what} failed` : what);
    if (disk.full) throw new Error('full');
  };
  const afresh = (state: LogState) => happen(`begun afresh (${state})`);
  return {
    happened,
    disk,
    write: (what: string) =>
      writeWhole(
        log,
        afresh,
        () => happen(what),
        () => true,
      ),
    makeWhole: () => makeWhole(log, afresh),
  };
}

/** As at a browser's start: nobody knows. */
function unknownLog(): StoreLog {
  let state: LogState = 'unknown';
  return {
    get isWhole() {
      return state === 'whole';
    },
    ask: async () => state,
    async mark(now) {
      state = now;
    },
  };
}

test('nothing is written behind a failed write before another log has begun', async () => {
  const { happened, disk, write } = store(ownLog());
  await write('one');
  disk.full = true;
  await expect(write('two')).rejects.toThrow('full');
  await expect(write('three')).rejects.toThrow('full');
  disk.full = false;
  await write('four');
  await write('five');
  expect(happened).toEqual([
    'one',
    'two failed',
    'begun afresh (torn) failed',
    'begun afresh (torn)',
    'four',
    'five',
  ]);
});

test('a failure that leaves no half a record begins no other log', async () => {
  const log = ownLog();
  const afresh = () => Promise.reject(new Error('begun afresh'));
  const write = (work: () => Promise<void>) => writeWhole(log, afresh, work, () => false);
  await expect(write(() => Promise.reject(new Error('not so')))).rejects.toThrow('not so');
  await write(async () => undefined);
});

test('where the log is known to be whole a write is begun in the same turn, for its window may close', () => {
  const { happened, write } = store(ownLog());
  void write('one');
  expect(happened).toEqual(['one']);
});

test('several that ask at once begin one log', async () => {
  const { happened, write, makeWhole: make } = store(unknownLog());
  await Promise.all([make(), write('one'), make(), write('two')]);
  expect(happened).toEqual(['begun afresh (unknown)', 'one', 'two']);
});
