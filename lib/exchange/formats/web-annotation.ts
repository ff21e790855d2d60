import { hashOf } from '../../model/identity.ts';
import type { EvidenceCopy } from '../../model/note.ts';
import { jsonText } from '../json-text.ts';
import { leftOutAlways, type NotedClaim, type NotesWriting } from '../noted-claim.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Every published note on a web page can be an annotation. */
export const cannotAnnotate = leftOutAlways;

/**
 * Published notes as a W3C AnnotationCollection (https://www.w3.org/TR/annotation-model/): the words by
 * TextQuoteSelector, and their place in the text that was read by TextPositionSelector. Positions count over the
 * article's own blocks, not the whole page, so that a client must hold them against the quotation, as they all do.
 */
export function* writeWebAnnotations(notes: NotedClaim[], writing: NotesWriting): Generator<string> {
  const id = `urn:claimlight:collection:${hashOf(
    'web-annotation',
    notes.map(({ note }) => note.heads),
  )}`;
  const page = `${id}:1`;
  const head = { '@context': CONTEXT, id, type: 'AnnotationCollection', total: notes.length };
  yield `${jsonText({ ...head, label: 'Claimlight', last: page }).slice(0, -1)},`;
  yield `"first":${jsonText({ id: page, type: 'AnnotationPage', partOf: id, startIndex: 0 }).slice(0, -1)},"items":[`;
  for (const [index, noted] of notes.entries())
    yield `${index > 0 ? ',' : ''}\n${jsonText(annotation(noted, writing))}`;
  yield '\n]}}\n';
}

function annotation({ note }: NotedClaim, { ratingWord }: NotesWriting) {
  const { rating, text, tags, evidence, copies = [], author, target } = note;
  return {
    id: `urn:claimlight:note:${note.id}`,
    type: 'Annotation',
    motivation: rating ? ['assessing', 'commenting'] : 'commenting',
    ...(author ? { creator: { type: 'Person', name: author } } : {}),
    created: note.createdAt,
    modified: note.changedAt,
    body: [
      ...(text ? [{ ...textual(text, 'commenting'), format: 'text/plain' }] : []),
      ...(rating ? [textual(ratingWord(rating), 'classifying')] : []),
      ...tags.map((tag) => textual(tag, 'tagging')),
      ...evidence.map((source) => ({
        type: 'SpecificResource',
        source,
        purpose: 'linking',
        ...archived(copies.filter(({ of }) => of === source)),
      })),
    ],
    target: {
      type: 'SpecificResource',
      source: target.url,
      selector: [
        { type: 'TextQuoteSelector', ...quoteOf(target.selector.quote) },
        {
          type: 'TextPositionSelector',
          start: target.selector.position.start,
          end: target.selector.position.end,
        },
      ],
    },
  };
}

/** Where an archive keeps it, as the standard's TimeState says it. */
function archived([copy]: EvidenceCopy[]) {
  return copy ? { state: { type: 'TimeState', cached: copy.at } } : {};
}

function textual(value: string, purpose: string) {
  return { type: 'TextualBody', value, purpose };
}

function quoteOf({ exact, prefix, suffix }: { exact: string; prefix: string; suffix: string }) {
  return { exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}
