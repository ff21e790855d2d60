import { expect, test } from 'vitest';
import { citation } from '../../../../components/cite/citation.ts';
import { render } from '../../../../lib/i18n/render.ts';
import { LONG } from '../../../screenshots/fixtures/long.ts';
import { RELEASES } from '../../../screenshots/fixtures/releases.ts';

const words = (key: string, values = {}) => render(key, values, 'en');

function cite(annotations: typeof RELEASES, id: string) {
  const claim = annotations.claims.find((each) => each.claim.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return citation(claim, annotations.report, words, 'en');
}

test('a citation says figure, exact words, who, where, when, link and fingerprint', () => {
  expect(cite(RELEASES, 'releases').text.split('\n')).toEqual([
    '104: “The group wrote that it had confirmed 104 releases by nightfall”',
    'Said by Foro Penal',
    'harbourtimes.example, More than a hundred prisoners out in one day, rights group says, 26 Jan 2026',
    'https://harbourtimes.example/world/releases#:~:text=The%20group%20wrote%20that%20it%20had%20confirmed%20104%20releases%20by%20nightfall',
    'Text read: 4f9c1d2e7a60b358',
  ]);
});

test('B15: words from a page never become markup', () => {
  const { html, markdown } = cite(LONG, 'long2');
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;');
  expect(markdown).toContain('\\<script\\>');
});
