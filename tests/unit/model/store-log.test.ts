import { expect, test } from 'vitest';
import {
  type LoggedStore,
  makeWhole,
  ownLog,
  type StoreLog,
  writeWhole,
} from '../../../lib/model/store-log.ts';

/** A store that keeps what happened to it; every write fails while its disk is full, or while it is at its limit. */
function fakeDisk(log: StoreLog) {
  const happened: string[] = [];
  const disk = { full: false, atLimit: false };
  const happen = async (what: string) => {
    happened.push(disk.full || disk.atLimit ? `${what} failed` : what);
    if (disk.full) throw new Error('full');
    if (disk.atLimit) throw new Error('limit');
  };
  const store: LoggedStore = {
    log,
    beginAfresh: (state) => happen(`begun afresh (${state})`),
    tears: (error) => error instanceof Error && error.message === 'full',
  };
  return {
    happened,
    disk,
    write: (what: string) => writeWhole(store, () => happen(what)),
    makeWhole: () => makeWhole(store),
  };
}

test('nothing is written behind a failed write before another log has begun', async () => {
  const { happened, disk, write } = fakeDisk(ownLog());
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
  const { happened, disk, write } = fakeDisk(ownLog());
  disk.atLimit = true;
  await expect(write('one')).rejects.toThrow('limit');
  disk.atLimit = false;
  await write('two');
  expect(happened).toEqual(['one failed', 'two']);
});

test('a store at its own limit is still asked to take what makes room in it', async () => {
  const { happened, disk, write } = fakeDisk(ownLog('unknown'));
  disk.atLimit = true;
  await expect(write('one')).rejects.toThrow('limit');
  expect(happened).toEqual(['begun afresh (unknown) failed', 'one failed']);
});

test('another log that could not be begun is itself half a record', async () => {
  const { happened, disk, makeWhole: make } = fakeDisk(ownLog('unknown'));
  disk.full = true;
  await expect(make()).rejects.toThrow('full');
  disk.full = false;
  await make();
  expect(happened).toEqual(['begun afresh (unknown) failed', 'begun afresh (torn)']);
});

test('where the log is known to be whole a write is begun in the same turn, for its window may close', () => {
  const { happened, write } = fakeDisk(ownLog());
  void write('one');
  expect(happened).toEqual(['one']);
});

test('several that ask at once begin one log', async () => {
  const { happened, write, makeWhole: make } = fakeDisk(ownLog('unknown'));
  await Promise.all([make(), write('one'), make(), write('two')]);
  expect(happened).toEqual(['begun afresh (unknown)', 'one', 'two']);
});
