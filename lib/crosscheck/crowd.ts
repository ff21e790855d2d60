import type { Figure } from './figure.ts';

/** The figures of one report that are compared with those of another, seen together: what many have tells little. */
export interface Crowd {
  /** How many figures have a concept among the words that weigh. */
  concepts: ReadonlyMap<string, number>;
  /** How many have one unit and kind. */
  units: ReadonlyMap<string, number>;
  /** Figures that count one word's thing, in reading order. */
  slots: ReadonlyMap<string, readonly Figure[]>;
  /** The first figure in the text, by dimension. */
  leads: ReadonlySet<Figure>;
}

/** Words that weigh less than this stand too far from a figure to tell it from others. */
export const TELLING = 0.5;

/** Unit and kind of a figure as one word. */
export const unitOf = ({ quantity }: Figure): string =>
  `${quantity.unit.id}/${quantity.unit.per?.id ?? ''}/${quantity.kind}`;

function count(words: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function inReadingOrder(figures: Iterable<Figure>): Figure[] {
  return [...figures].toSorted(
    ({ quantity: { figure: a } }, { quantity: { figure: b } }) => a.block - b.block || a.start - b.start,
  );
}

/** What the figures of one report have in common; the order in which they are given does not matter. */
export function crowdOf(figures: ReadonlySet<Figure>): Crowd {
  const leads = new Map<string, Figure>();
  const slots = new Map<string, Figure[]>();
  for (const figure of inReadingOrder(figures)) {
    slots.set(figure.slot, [...(slots.get(figure.slot) ?? []), figure]);
    const { dimension } = figure.quantity.unit;
    if (!leads.has(dimension)) leads.set(dimension, figure);
  }
  const telling = function* () {
    for (const { weights } of figures) {
      for (const [concept, weight] of weights) if (weight >= TELLING) yield concept;
    }
  };
  return {
    concepts: count(telling()),
    units: count([...figures].map(unitOf)),
    slots,
    leads: new Set(leads.values()),
  };
}
