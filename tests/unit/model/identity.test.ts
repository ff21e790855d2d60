import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toReport } from '../../../lib/model/identity.ts';

const report = (text: string) =>
  toReport({
    url: 'https://meridianwire.example/floods',
    outlet: 'meridianwire.example',
    title: 'Floods',
    language: 'en',
    blocks: [{ role: 'text', text }],
  });

test('B32: one text in two Unicode forms is one revision, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(report(text.normalize('NFD')).revisionId).toBe(report(text.normalize('NFC')).revisionId);
    }),
  );
});

test.each([
  ['a letter of another script', 'Ana Ruiz', '\u0410na Ruiz'],
  ['a soft hyphen', 'bridges', 'brid\u00ADges'],
  ['a no-break space', '40 bridges', '40\u00A0bridges'],
  ['another figure', '40 bridges', '41 bridges'],
])('B32: texts that differ by %s are two revisions of one report', (_, one, other) => {
  expect(report(one).id).toBe(report(other).id);
  expect(report(one).revisionId).not.toBe(report(other).revisionId);
});

test('B32: where one block ends and the next begins is a part of the text', () => {
  const blocks = (...texts: string[]) =>
    toReport({ ...report(''), blocks: texts.map((text) => ({ role: 'text', text })) }).revisionId;
  expect(blocks('ab', 'c')).not.toBe(blocks('a', 'bc'));
  expect(blocks('a","text":"b')).not.toBe(blocks('a', 'b'));
});
