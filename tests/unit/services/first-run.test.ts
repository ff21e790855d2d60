import { expect, test } from 'vitest';
import { welcomeOnce } from '../../../lib/services/first-run.ts';
import { fakeStore } from './fakes.ts';

test('the first-run page opens once, and again only where it could not be opened', async () => {
  const store = fakeStore();
  let opened = 0;
  const open = async () => {
    opened += 1;
    if (opened === 1) throw new Error('no window');
  };
  await expect(welcomeOnce(store, open)).rejects.toThrow('no window');
  await welcomeOnce(store, open);
  await welcomeOnce(store, open);
  expect(opened).toBe(2);
});
