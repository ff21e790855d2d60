import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../../lib/i18n/catalogue.ts';
import { PROBLEM_CODES } from '../../lib/model/problem.ts';
import { ROOT } from './cruise.ts';
import {
  browserKeysIn,
  browserMessagesOf,
  messageFaults,
  messagesOf,
  messageUse,
  unusedKeys,
} from './messages.ts';
import { withPlanted } from './plant.ts';

const english = messagesOf(ROOT, 'en');
const use = messageUse(ROOT);

test('every message that the code asks for is there', () => {
  const missing = [...use.asked]
    .filter(([key]) => !(key in english))
    .map(([key, place]) => `${place} ${key}`);
  expect(missing).toEqual([]);
  expect(use.asked.size).toBeGreaterThan(50);
});

test('every message is asked for by somebody', () => {
  expect(unusedKeys(Object.keys(english), use)).toEqual([]);
});

test.each(PROBLEM_CODES)('the problem %s says what happened, what is safe and what to do', (code) => {
  for (const part of ['what', 'safe', 'do']) expect(english).toHaveProperty([`problem.${code}.${part}`]);
});

test.each(PROBLEM_CODES)('the problem %s is raised by the code, and provoked by a test', (code) => {
  const quoted = new RegExp(`['"\`(|]${code}['"\`)|]`);
  const isNamed = (patterns: string[], left: RegExp) =>
    patterns
      .flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
      .filter((file) => !left.test(file))
      .some((file) => quoted.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(isNamed(['lib/**/*.ts', 'entrypoints/**/*.ts'], /model\/problem\.ts$/)).toBe(true);
  expect(isNamed(['tests/unit/**/*.ts', 'tests/e2e/**/*.ts'], /^$/)).toBe(true);
});

test('no sentence for people stands in the code', () => {
  expect(use.hardCoded).toEqual([]);
});

const languages = readdirSync(join(ROOT, 'lib/i18n/messages')).sort();

test('every language with messages is in the catalogue', () => {
  expect(Object.keys(CATALOGUE).sort()).toEqual(languages);
});

test.each(languages)(
  '%s says all that English says, with the same values and every plural form',
  (language) => {
    const messages = messagesOf(ROOT, language);
    expect(messageFaults(messages, english, language)).toEqual([]);
    expect(Object.keys(messages)).toEqual(Object.keys(english));
  },
);

test('the browser speaks of the extension in every language of the surfaces', () => {
  expect(readdirSync(join(ROOT, 'public/_locales')).sort()).toEqual(languages);
});

test.each(languages)('%s gives the browser all that the manifest asks for, and no more', (language) => {
  const messages = browserMessagesOf(ROOT, language);
  expect(messageFaults(messages, browserMessagesOf(ROOT, 'en'), language)).toEqual([]);
  expect(Object.keys(messages).sort()).toEqual(
    browserKeysIn(readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')),
  );
  // Stores cut what is longer.
  expect(messages.description?.length).toBeLessThanOrEqual(132);
});

test('planted faults of a language are found', () => {
  const base = { gone: 'a', value: '{a} {b}', forms: { one: '{count} x', other: '{count} xs' } };
  const other = { extra: 'a', value: '{a} {c}', forms: { one: '{count} y' } };
  expect(messageFaults(other, base, 'es')).toEqual([
    'extra is not in English',
    'gone is missing',
    'value has other values',
    'forms lacks other',
  ]);
  expect(messageFaults({ ...base, forms: 'y' }, base, 'es')).toEqual([
    'forms has other values',
    'forms has one form',
  ]);
});

test('planted faults are found: a missing key, an unused one, words in the code', async () => {
  const files = {
    'components/A.tsx': [
      'export const A = ({ part }) => <p title="Read me">{words(\'not.there\')}',
      `{words(\`used.\${part}.text\`)} Hello</p>;`,
    ].join(''),
    'lib/i18n/messages/en/a.json': '{ "used.one.text": "x", "unused.key": "y" }',
  };
  const found = await withPlanted('messages', files, (root) => {
    const planted = messageUse(root);
    const messages = messagesOf(root, 'en');
    return {
      missing: [...planted.asked.keys()].filter((key) => !(key in messages)),
      unused: unusedKeys(Object.keys(messages), planted),
      hardCoded: planted.hardCoded,
    };
  });
  expect(found).toEqual({
    missing: ['not.there'],
    unused: ['unused.key'],
    hardCoded: ['components/A.tsx:1 Read me', 'components/A.tsx:1 Hello'],
  });
});
