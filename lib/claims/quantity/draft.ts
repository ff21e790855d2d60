import type { Bound, QuantityKind, Relative } from '../../model/quantity.ts';
import type { QuantityUnit } from '../../model/unit.ts';

/** A quantity in the making; atoms are indices into its passage, ranges half-open. */
export interface Draft {
  parser: string;
  /** With bound and unit words. */
  from: number;
  to: number;
  /** The number alone, with its scale. */
  number: { from: number; to: number };
  low: number;
  high: number;
  step: number;
  digits: number;
  form: 'digits' | 'words' | 'fraction' | 'vague';
  bound: Bound;
  unit: QuantityUnit;
  kind: QuantityKind;
  direction?: 'up' | 'down';
  relative?: Relative;
  /**
   * A relative figure that is told of a figure before it ("40, twice the number in April": of this sentence;
   * "That is twice …": of the one before), so that the base is the unknown.
   */
  tells?: 'sentence' | 'before';
  /** True for "1,500 of its 22,000 employees". */
  partOfNext?: boolean;
  /** Set on an earlier level ("from 816 000 t"): which way it moved. */
  earlier?: 'up' | 'down';
  /** Where reading goes on, when more was read than belongs to the span ("deaths per 100,000 people"). */
  through?: number;
  /** Atoms of the noun phrase that the figure counts or describes, when it stands right behind. */
  noun?: { from: number; to: number };
}

/** What a parser found at one place; `to` is where reading goes on. */
export interface Parsed {
  drafts: Draft[];
  to: number;
}

/** Behind the figure and its noun, where that follows it; a noun may stand elsewhere when it was inherited. */
export const endOf = ({ to, noun }: Pick<Draft, 'to' | 'noun'>): number =>
  noun && noun.from >= to ? noun.to : to;
