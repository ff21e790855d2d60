import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../../components/cite/escape.ts';
import { dossierHtml } from '../../../../components/dossier/dossier-html.ts';
import { dossierMarkdown } from '../../../../components/dossier/dossier-markdown.ts';
import { claimDossier, pageDossier } from '../../../../components/dossier/make-dossier.ts';
import { render } from '../../../../lib/i18n/render.ts';
import type { Annotations } from '../../../../lib/model/annotations.ts';
import type { Claim } from '../../../../lib/model/claim.ts';
import {
  annotated,
  type ClaimSketch,
  claimOf,
  findingOf,
  noteOf,
  reportOf,
} from '../../../screenshots/fixtures/build.ts';

const words = (key: string, values: Record<string, string | number> = {}) => render(key, values, 'en');

const HERE = reportOf('northgatepost.example', 'releases', 'Releases go on', '2026-01-26');
const THERE = reportOf('meridianwire.example', 'count', 'A count', '2026-01-25');
const CURRENT: ClaimSketch = {
  id: 'current',
  text: 'Foro Claro said [104 people] were released.',
  value: 104,
  counts: 'people released',
  place: 'Valdoria',
  source: 'Foro Claro',
};
const PRIOR: ClaimSketch = { ...CURRENT, id: 'prior', text: 'Foro Claro counts [80] releases.', value: 80 };
const HOSTILE =
  '</blockquote><script>alert(1)</script><img src=x onerror=alert(1)> # [a](javascript:b) `c` | d';

function annotations(text = CURRENT.text, note = 'See the list.'): Annotations {
  const claim: Claim = claimOf({ ...CURRENT, text }, HERE, 0);
  const prior = claimOf(PRIOR, THERE, 0);
  const finding = findingOf(
    'updated',
    claim,
    { claim: prior, report: THERE, sketch: PRIOR },
    { direction: 'older' },
  );
  const written = noteOf('n', claim, HERE, 'Ana Ferro', {
    rating: 'holds',
    text: note,
    tags: ['releases'],
    evidence: ['https://archive.example/list?a=1&b=2'],
  });
  const silent = claimOf({ id: 'silent', text: 'Nothing more.' }, HERE, 1);
  return {
    report: HERE,
    claims: [
      annotated(claim, 'updated', [finding], [{ note: written, own: true }]),
      annotated(silent, 'unmatched'),
    ],
    changes: [],
    problems: [],
  };
}

function both(page: Annotations): string[] {
  const [first] = page.claims;
  if (!first) throw new Error('the sample has a claim');
  const dossiers = [claimDossier(first, page, words, 'en'), pageDossier(page, words, 'en')];
  return dossiers.flatMap((dossier) => [dossierHtml(dossier), dossierMarkdown(dossier)]);
}

test('each form holds figure, words, who, outlet, date, link, fingerprint, both quotations, note and evidence', () => {
  for (const file of both(annotations())) {
    const plain = file.replaceAll('\\', '').replaceAll('&amp;', '&');
    for (const part of [
      '104 people',
      'Foro Claro said 104 people were released.',
      'Foro Claro counts 80 releases.',
      'northgatepost.example',
      'meridianwire.example',
      '26 Jan 2026',
      '#:~:text=Foro%20Claro%20said%20104%20people%20were%20released.',
      HERE.revisionId,
      'See the list.',
      'Ana Ferro',
      'https://archive.example/list?a=1&b=2',
      words('rating.holds'),
    ])
      expect(plain).toContain(part);
  }
});

test('the timeline is a table of both statements, earliest first', () => {
  const [html = '', markdown = ''] = both(annotations());
  const { document } = parseHTML(html);
  const figures = [...document.querySelectorAll('tbody tr')].map((row) => row.children[2]?.textContent);
  expect(figures).toEqual(['80', '104']);
  expect(markdown.split('\n').filter((line: string) => line.startsWith('| '))).toHaveLength(4);
});

test('a page’s dossier counts the claims about which there is nothing to say', () => {
  const [, , html = ''] = both(annotations());
  expect(html).toContain(words('dossier.silent', { count: 1 }));
});

test('B15: hostile words stay words, in HTML that nothing can run in', () => {
  for (const html of both(annotations(`Foro Claro said [104] ${HOSTILE}`, HOSTILE)).filter(
    (_, i) => i % 2 === 0,
  )) {
    const { document } = parseHTML(html);
    expect(document.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https?:/);
    expect(document.querySelector('blockquote')?.textContent).toContain('<script>alert(1)</script>');
  }
});

test('B15: in Markdown, hostile words begin no tag, link, code, heading or table cell', () => {
  const [, markdown = ''] = both(annotations(undefined, `${HOSTILE}\n# not a heading\n- not a list`));
  expect(markdown).not.toMatch(/(^|[^\\])<script|(^|[^\\])\[a\]|(^|[^\\])`c/m);
  expect(markdown).not.toMatch(/^# not a heading|^- not a list/m);
});

test.each([
  ['40. That is how many there were.', '40\\. That is how many there were.'],
  ['In 40. they say so.', 'In 40. they say so.'],
  ['Ships &copy; boats', 'Ships \\&copy; boats'],
  ['from $5m to $6m', 'from \\$5m to \\$6m'],
])('in Markdown, no number, sign or amount becomes another: %s', (text, written) => {
  expect(escapeMarkdown(text)).toBe(written);
});
