import type { NoteEventBody } from '../../model/document.ts';
import {
  either,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  type Shape,
  string,
} from '../../model/shape.ts';
import { isEvidenceAddress } from '../../notes/evidence.ts';
import { handFigure } from './hand-figure.ts';
import { address, id, selector, text, time, word } from './parts.ts';

const evidence: Shape = (value, field) =>
  typeof value === 'string' && value.length <= 10_000 && isEvidenceAddress(value) ? null : field;

const target = object({
  claimId: id,
  reportId: id,
  url: address,
  outlet: string(255),
  title: string(2_000),
  published: optional(time),
  selector,
  figure: optional(object({ text, low: number(), high: number(), unitId: word })),
  matchKey: optional(id),
});

const edit = object({
  rating: optional(nullable(word)),
  text: optional(string(1_000_000)),
  evidence: optional(list(evidence, 1_000)),
  copies: optional(list(object({ of: evidence, at: evidence }), 1_000)),
  tags: optional(list(word, 1_000)),
  status: optional(oneOf('draft', 'published')),
  hand: optional(handFigure),
});

const deletion = object({ deleted: (value, field) => (value === true ? null : field) });

/** The body of a `note-event` document. */
export const noteEvent = object({
  noteId: id,
  parents: list(id, 1_000),
  author: word,
  at: time,
  target: optional(target),
  change: either(edit, deletion),
} satisfies Record<keyof NoteEventBody, Shape>);
