import type { NoteEventBody } from '../../model/document.ts';
import { either, list, nullable, number, object, oneOf, optional, type Shape } from '../../model/shape.ts';
import { isEvidenceAddress } from '../../notes/evidence.ts';
import { handFigure } from './hand-figure.ts';
import { address, id, MANY, selector, text, time, word } from './parts.ts';

const evidence: Shape = (value, field) =>
  text(value, field) ?? (isEvidenceAddress(value as string) ? null : field);

const target = object({
  claimId: id,
  reportId: id,
  url: address,
  outlet: text,
  title: text,
  published: optional(time),
  selector,
  figure: optional(object({ text, low: number(), high: number(), unitId: word })),
  matchKey: optional(id),
});

const edit = object({
  rating: optional(nullable(word)),
  text: optional(text),
  evidence: optional(list(evidence, MANY)),
  copies: optional(list(object({ of: evidence, at: evidence }), MANY)),
  tags: optional(list(word, MANY)),
  status: optional(oneOf('draft', 'published')),
  hand: optional(handFigure),
});

const deletion = object({ deleted: (value, field) => (value === true ? null : field) });

/** The body of a `note-event` document. */
export const noteEvent = object({
  noteId: id,
  parents: list(id, MANY),
  author: word,
  at: time,
  target: optional(target),
  change: either(edit, deletion),
} satisfies Record<keyof NoteEventBody, Shape>);
