import type { AsOf, Measure, Modality, Quantity } from '../../model/quantity.ts';
import type { Scope } from '../../model/scope.ts';
import type { BlockSpan } from '../../model/span.ts';
import type { Draft } from './draft.ts';
import type { Passage } from './passage.ts';

/** What the refiners found around a figure. */
export interface Setting {
  measure: Measure;
  scope: Scope;
  asOf: AsOf;
  modality: Modality;
  running?: boolean;
  partWord?: string;
}

/** The text span of atoms `[from, to)`. */
export function spanOf({ atoms, block }: Passage, from: number, to: number): BlockSpan {
  return { block: block.index, start: atoms[from]?.start ?? 0, end: atoms[to - 1]?.end ?? 0 };
}

/** A draft and its setting as the design's Quantity; links between quantities are added when all are known. */
export function toQuantity(passage: Passage, draft: Draft, setting: Setting): Quantity {
  const { low, high, bound, step, digits, unit, kind, parser } = draft;
  return {
    span: spanOf(passage, draft.from, draft.to),
    figure: spanOf(passage, draft.number.from, draft.number.to),
    value: { low, high },
    bound,
    step,
    digits,
    unit,
    measure: setting.measure,
    scope: setting.scope,
    asOf: setting.asOf,
    kind,
    ...(draft.direction ? { direction: draft.direction } : {}),
    modality: setting.modality,
    ...(draft.relative ? { relative: draft.relative } : {}),
    ...(setting.partWord ? { partWord: setting.partWord } : {}),
    ...(setting.running ? { running: true } : {}),
    parser,
  };
}
