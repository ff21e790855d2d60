import { expect, test } from 'vitest';
import { DEFAULTS, onSettings, readSettings, writeSettings } from '../../../lib/services/settings-store.ts';
import { fakeStore } from './fakes.ts';

test('two windows that change two settings at once keep both', async () => {
  const store = fakeStore();
  await Promise.all([writeSettings(store, { level: 'all' }), writeSettings(store, { author: 'L. Ortega' })]);
  expect(await readSettings(store)).toEqual({ ...DEFAULTS, level: 'all', author: 'L. Ortega' });
});

test('settings kept as one value, as before, are still known, and each gives way to a newer one', async () => {
  const store = fakeStore();
  await store.set({ settings: { level: 'conflicts', author: 'L. Ortega', remember: false } });
  await writeSettings(store, { level: 'all' });
  expect(await readSettings(store)).toEqual({
    ...DEFAULTS,
    level: 'all',
    author: 'L. Ortega',
    remember: false,
  });
});

test('a damaged setting has its default, and spares the others', async () => {
  const store = fakeStore();
  await writeSettings(store, { author: 'L. Ortega', automaticSites: ['harbourtimes.example'] });
  await store.set({ settings: 'torn', 'setting:level': 7, 'setting:automaticSites': [3, 'gazette.example'] });
  expect(await readSettings(store)).toEqual({
    ...DEFAULTS,
    author: 'L. Ortega',
    automaticSites: ['gazette.example'],
  });
});

test('who listens hears of a setting, and of nothing else', async () => {
  const store = fakeStore();
  const heard: unknown[] = [];
  const stop = onSettings(store, (now) => heard.push(now));
  await store.set({ 'note:1': {} });
  await writeSettings(store, { language: 'es' });
  await expect.poll(() => heard).toEqual([{ ...DEFAULTS, language: 'es' }]);
  stop();
  await writeSettings(store, { language: '' });
  await readSettings(store);
  expect(heard).toHaveLength(1);
});
