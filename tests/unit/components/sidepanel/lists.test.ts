import { expect, test } from 'vitest';
import { byImportance } from '../../../../components/claims/by-importance.ts';
import { evidenceOf } from '../../../../components/claims/evidence-of.ts';
import { filterClaims, markCounts } from '../../../../components/sidepanel/claim-filter.ts';
import { sectionsOf } from '../../../../components/sidepanel/sections.ts';
import { RELEASES } from '../../../screenshots/fixtures/releases.ts';

const ids = (claims: { claim: { id: string } }[]) => claims.map(({ claim }) => claim.id);

test('the popup lists conflicts first, bare attributions last', () => {
  expect(ids(byImportance(RELEASES.claims))).toEqual([
    'authorities',
    'half',
    'releases',
    'earlier',
    'head',
    'over',
    'caption',
    'hundreds',
    'open',
    'verifying',
  ]);
});

test('the filter counts the marks that occur, most urgent first', () => {
  expect(markCounts(RELEASES.claims)).toEqual([
    { mark: 'conflicting', count: 2 },
    { mark: 'updated', count: 1 },
    { mark: 'since-then', count: 1 },
    { mark: 'corroborated', count: 2 },
    { mark: 'repeated', count: 1 },
    { mark: 'unmatched', count: 3 },
  ]);
  expect(ids(filterClaims(RELEASES.claims, 'notes'))).toEqual(['releases', 'authorities']);
});

test('the panel keeps reading order under its headings; claims whose words are gone come last', () => {
  const sections = sectionsOf(RELEASES.claims, new Set(['over']));
  expect(sections.map(({ heading }) => heading)).toEqual(['headline', 'text', 'caption', 'orphaned']);
  expect(ids(sections.at(-1)?.claims ?? [])).toEqual(['over']);
});

test('evidence shows each other figure once, and other scopes not at all', () => {
  const releases = RELEASES.claims.find(({ claim }) => claim.id === 'releases');
  if (!releases) throw new Error('no claim');
  const twice = { ...releases, findings: [...releases.findings, ...releases.findings] };
  expect(evidenceOf(twice).map(({ prior }) => prior.claimId)).toEqual(['p80', 'p104']);
});

test('what changes a watched figure comes first, in popup and panel', () => {
  const claims = RELEASES.claims.map((each) =>
    each.claim.id === 'caption' ? { ...each, watched: 'changed' as const } : each,
  );
  expect(ids(byImportance(claims))[0]).toBe('caption');
  const [first, ...others] = sectionsOf(claims, new Set());
  expect(first?.heading).toBe('watched');
  expect(ids(first?.claims ?? [])).toEqual(['caption']);
  expect(others.map(({ heading }) => heading)).toEqual(['headline', 'text']);
});
