import type { Source, Stance } from '../../model/attribution.ts';
import type { Claim } from '../../model/claim.ts';
import { jsonText } from '../json-text.ts';
import { leftOutAlways, type NotedClaim, type NoteLeftOut, type NotesWriting } from '../noted-claim.ts';

/** What a ClaimReview must have and this note lacks: a rating, or a name that answers for it. */
export function cannotReview(noted: NotedClaim): NoteLeftOut | null {
  const always = leftOutAlways(noted);
  if (always) return always;
  if (!noted.note.rating) return 'no-rating';
  return noted.note.author.trim() ? null : 'no-author';
}

/**
 * Published, rated notes as schema.org ClaimReviews (https://schema.org/ClaimReview) in one JSON-LD graph. A
 * rating is its word alone: it stands on no scale from true to false.
 */
export function* writeClaimReviews(notes: NotedClaim[], writing: NotesWriting): Generator<string> {
  yield '{"@context":"https://schema.org","@graph":[';
  for (const [index, noted] of notes.entries())
    yield `${index > 0 ? ',' : ''}\n${jsonText(review(noted, writing))}`;
  yield '\n]}\n';
}

function review({ note, claim }: NotedClaim, { ratingWord, publishedAt }: NotesWriting) {
  const { id, target, author, rating, text, evidence, copies = [], tags } = note;
  const citation = [...evidence, ...copies.map(({ at }) => at)];
  return {
    '@type': 'ClaimReview',
    '@id': `urn:claimlight:note:${id}`,
    ...(publishedAt ? { url: withFragment(publishedAt, id) } : {}),
    claimReviewed: target.selector.quote.exact,
    author: { '@type': 'Person', name: author },
    dateCreated: note.createdAt,
    datePublished: note.changedAt,
    itemReviewed: {
      '@type': 'Claim',
      text: target.selector.quote.exact,
      appearance: {
        '@type': 'NewsArticle',
        url: target.url,
        headline: target.title,
        publisher: { '@type': 'Organization', name: target.outlet },
        ...(target.published ? { datePublished: target.published } : {}),
      },
      ...claimant(claim),
    },
    reviewRating: { '@type': 'Rating', alternateName: ratingWord(rating ?? '') },
    ...(text ? { reviewBody: text } : {}),
    ...(citation.length > 0 ? { citation } : {}),
    ...(tags.length > 0 ? { keywords: tags } : {}),
  };
}

/** Whoever denies or doubts a claim, or asks about it, is not the one who makes it. */
const CLAIMING: readonly Stance[] = ['asserts', 'estimates', 'expects', 'promises'];

/** Who says it, where the article names somebody: the innermost source that has a name. */
function claimant(claim: Claim | null) {
  const said = claim?.attributions ?? [];
  if (!said.every(({ stance }) => CLAIMING.includes(stance))) return {};
  const named = said.findLast(({ source }) => source?.name && source.kind !== 'unnamed');
  return named?.source ? { author: party(named.source) } : {};
}

function party({ kind, name, affiliation }: Source) {
  if (kind !== 'person') return { '@type': 'Organization', name };
  return {
    '@type': 'Person',
    name,
    ...(affiliation ? { affiliation: { '@type': 'Organization', name: affiliation } } : {}),
  };
}

function withFragment(address: string, noteId: string): string {
  const url = new URL(address);
  url.hash = `note-${noteId.slice(0, 16)}`;
  return url.href;
}
