import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasMessage } from '../../../lib/i18n/render.ts';
import { PROBLEM_CODES } from '../../../lib/model/problem.ts';

test('every problem has its three sentences', () => {
  const missing = PROBLEM_CODES.flatMap((code) =>
    ['what', 'safe', 'do'].map((part) => `problem.${code}.${part}`).filter((key) => !hasMessage(key, 'en')),
  );
  expect(missing).toEqual([]);
});

const sources = globSync('components/**/*.{ts,tsx}').map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));

test('every message that a surface names is there', () => {
  const named = sources.flatMap(({ text }) =>
    [...text.matchAll(/words\(\s*'([a-z][\w.-]*)'/g)].map(([, key]) => key ?? ''),
  );
  expect(named.length).toBeGreaterThan(80);
  expect(named.filter((key) => !hasMessage(key, 'en'))).toEqual([]);
});

test('no surface says a word that stands in no message file', () => {
  const spoken = sources
    .filter(({ file }) => file.endsWith('.tsx'))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)*)\s*<\//g)].map(([, words]) => `${file}: ${words}`),
    );
  // The name is the same in every language.
  expect(spoken.filter((each) => !each.endsWith(': Claimlight'))).toEqual([]);
});
