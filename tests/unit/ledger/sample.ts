import type { RevisionEntry } from '../../../lib/ledger/ledger.ts';
import type { Claim } from '../../../lib/model/claim.ts';
import type { HandFigure } from '../../../lib/model/hand-figure.ts';
import { claimId, toReport } from '../../../lib/model/identity.ts';
import type { LocalFact } from '../../../lib/model/local-fact.ts';
import { notSameId, watchId } from '../../../lib/model/local-fact.ts';
import type { NoteEvent, NoteTarget } from '../../../lib/model/note.ts';
import type { Report } from '../../../lib/model/report.ts';
import { firstEvent } from '../../../lib/notes/change.ts';

/** What a test says of an article; the rest is filled in. Everything here is invented. */
export interface Sample {
  path?: string;
  outlet?: string;
  title?: string;
  /** One claim a sentence. */
  sentences?: string[];
  /** Blocking keys of every claim. */
  keys?: string[];
  seenAt?: string;
}

/** A revision whose claims are its sentences. */
export function entry(sample: Sample = {}): RevisionEntry {
  const {
    path = 'floods',
    outlet = 'meridianwire.example',
    sentences = ['Floods took 40 bridges.'],
  } = sample;
  const report = toReport({
    url: `https://${outlet}/${path}`,
    outlet,
    title: sample.title ?? 'Floods in Aldara',
    published: '2026-02-01',
    language: 'en',
    blocks: sentences.map((text) => ({ role: 'text', text })),
  });
  return {
    report,
    claims: sentences.map((text, block) =>
      claim(report, text, block, sentences.slice(0, block).filter((other) => other === text).length),
    ),
    digest: { entities: ['aldara'], terms: ['bridge'], signature: [1, 2, 3] },
    keys: sentences.map(() => sample.keys ?? ['bridge|aldara']),
    seenAt: sample.seenAt ?? '2026-02-01T10:00:00.000Z',
  };
}

function claim(report: Report, text: string, block: number, ordinal: number): Claim {
  const span = { block, start: 0, end: text.length };
  return {
    id: claimId(report.id, text, ordinal),
    reportId: report.id,
    role: 'text',
    span,
    sentence: span,
    text,
    selector: { quote: { exact: text, prefix: '', suffix: '' }, position: { start: 0, end: text.length } },
    quantities: [],
    attributions: [],
    hedges: [],
  };
}

/** A note's target on the first claim of a revision. */
export function targetOf({ report, claims }: RevisionEntry, matchKey?: string): NoteTarget {
  const [first] = claims;
  if (!first) throw new Error('the sample has a claim');
  return {
    claimId: first.id,
    reportId: report.id,
    url: report.url,
    outlet: report.outlet,
    title: report.title,
    selector: first.selector,
    ...(matchKey ? { matchKey } : {}),
  };
}

function figureOf({ report, claims }: RevisionEntry) {
  return { claimId: claims[0]?.id ?? '', quantity: 0, revisionId: report.revisionId };
}

/** The reader's word that the first figures of two revisions are not one thing. */
export function keptApart(one: RevisionEntry, other: RevisionEntry): LocalFact {
  const [a, b] = [figureOf(one), figureOf(other)];
  return { kind: 'not-same', id: notSameId(a, b), at: '2026-02-01T12:00:00.000Z', figures: [a, b] };
}

/** The reader's wish to be told when the first figure of a revision changes. */
export function watched(one: RevisionEntry): LocalFact {
  const figure = figureOf(one);
  return { kind: 'watch', id: watchId(figure), at: '2026-02-01T12:00:00.000Z', figures: [figure] };
}

/** The first event of a note on the first claim of a revision. */
export function noteOn(on: RevisionEntry, text: string, matchKey?: string): NoteEvent {
  const fields = { rating: null, text, evidence: [], tags: [], status: 'draft' as const };
  return firstEvent(targetOf(on, matchKey), fields, { author: 'Ana', at: '2026-02-01T11:00:00.000Z' });
}

/** So many bridges, as a person counts them in the sample's first sentence. */
export function bridges(count: number): HandFigure {
  return {
    at: { start: 12, end: 14 },
    value: { low: count, high: count },
    bound: 'exact',
    unit: { id: 'count', dimension: 'count' },
    measure: { head: 'bridge', modifiers: [], about: [], text: 'bridges' },
    places: ['Aldara'],
    source: 'Ministry',
  };
}

/** The first event of a claim by hand on the first claim of a revision. */
export function handOn(on: RevisionEntry, count: number): NoteEvent {
  const fields = {
    rating: null,
    text: '',
    evidence: [],
    tags: [],
    status: 'published' as const,
    hand: bridges(count),
  };
  return firstEvent(targetOf(on), fields, { author: 'Ana', at: '2026-02-01T11:30:00.000Z' });
}
