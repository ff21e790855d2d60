import { count, either, object, oneOf, type Shape } from '../../model/shape.ts';
import { id } from './parts.ts';

const figure = object({ claimId: id, quantity: count, revisionId: id });

/** Exactly so many figures. */
function figures(many: number): Shape {
  return (value, field) => {
    if (!Array.isArray(value) || value.length !== many) return field;
    return (
      value.map((one, index) => figure(one, `${field}[${index}]`)).find((found) => found !== null) ?? null
    );
  };
}

/** The body of a `fact` document. */
export const fact = either(
  object({ kind: oneOf('watch'), figures: figures(1) }),
  object({ kind: oneOf('not-same'), figures: figures(2) }),
  object({ kind: oneOf('note-here'), figures: figures(1), noteId: id }),
);
