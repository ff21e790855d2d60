import type { Quantity } from '../../model/quantity.ts';
import type { Draft } from '../quantity/draft.ts';

/** A quantity with the draft it was made of, in reading order over the whole article. */
export interface Linked {
  draft: Draft;
  quantity: Quantity;
  /** Number of its sentence in the article. */
  sentence: number;
  /** Number of its clause in the sentence. */
  clause: number;
}

/** Links from a quantity to the one it is part of, or is relative to. */
export interface Links {
  wholes: Map<Quantity, Quantity>;
  bases: Map<Quantity, Quantity>;
}

/** Sentences further back than this don't lend their figures. */
const REACH = 3;

const isLevel = ({ quantity }: Linked): boolean =>
  quantity.kind === 'level' &&
  quantity.unit.dimension !== 'duration' &&
  quantity.unit.dimension !== 'age' &&
  quantity.relative === undefined;

/** "twice the 40 reported": the figure behind; else the nearest level before. */
function baseOf(all: Linked[], i: number): Linked | undefined {
  const own = all[i];
  const next = all[i + 1];
  if (!own) return undefined;
  if (next && next.sentence === own.sentence && next.draft.from - own.draft.to <= 2) return next;
  const head = own.quantity.measure.head;
  const before = all
    .slice(Math.max(0, i - 12), i)
    .filter((other) => isLevel(other) && own.sentence - other.sentence <= REACH);
  const sameSentence = before.findLast((other) => other.sentence === own.sentence);
  return (
    sameSentence ??
    (head === '' ? undefined : before.findLast((other) => other.quantity.measure.head === head))
  );
}

/** What bounds "more than double the number" from below bounds the number from above. */
const TURNED: Partial<Record<Quantity['bound'], Quantity['bound']>> = {
  'more-than': 'fewer-than',
  'fewer-than': 'more-than',
  'at-least': 'at-most',
  'at-most': 'at-least',
};

/** "40 thefts, twice as many as in April": the figure that is told of; of April's nothing else is known. */
function toldFigure(all: Linked[], i: number): Linked | undefined {
  const own = all[i];
  if (!own?.draft.tells || own.quantity.scope.period === undefined) return undefined;
  const wanted = own.draft.tells === 'sentence' ? own.sentence : own.sentence - 1;
  const before = all.slice(Math.max(0, i - 12), i).filter(({ sentence }) => sentence === wanted);
  const last = before.findLast(isLevel);
  return own.draft.tells === 'before' && before.filter(isLevel).length > 1 ? undefined : last;
}

/** Gives the figure of the other time its value: what is told, divided by the factor. */
function resolveTold({ quantity }: Linked, told: Quantity): void {
  const factor = quantity.relative?.amount;
  if (!quantity.relative || !factor || factor.low <= 0) return;
  const by = { low: 1 / factor.high, high: 1 / factor.low };
  quantity.relative = { ...quantity.relative, amount: by };
  resolveTimes({ quantity }, told);
  quantity.measure = told.measure;
  // Half of 41 deaths is no half death.
  if (told.unit.id === 'count')
    quantity.value = { low: Math.round(quantity.value.low), high: Math.round(quantity.value.high) };
  quantity.bound = TURNED[quantity.bound] ?? 'about';
}

/** Gives a relative figure its value from its base. */
function resolveTimes({ quantity }: Pick<Linked, 'quantity'>, base: Quantity): void {
  const factor = quantity.relative?.amount;
  if (!quantity.relative || !factor) return;
  quantity.value = { low: base.value.low * factor.low, high: base.value.high * factor.high };
  quantity.unit = base.unit;
  quantity.step = base.step;
  quantity.digits = base.digits;
  if (quantity.measure.head === '')
    quantity.measure = {
      ...base.measure,
      ...(quantity.measure.action ? { action: quantity.measure.action } : {}),
    };
}

/** "fell $2.4 million to $31.1 million, from $33.5 million": levels and change name the earlier level. */
function linkEarlier(all: Linked[], i: number, from: ReadonlySet<number>, links: Links): void {
  const own = all[i];
  if (!own || !from.has(i)) return;
  const moved = [i - 2, i - 1, i + 1]
    .map((at) => all[at])
    .filter(
      (other): other is Linked =>
        other !== undefined && other.sentence === own.sentence && other.clause === own.clause,
    )
    .filter(({ quantity }) => quantity.direction !== undefined && quantity.unit.id === own.quantity.unit.id);
  for (const { quantity } of moved) {
    if (quantity.relative) continue;
    quantity.relative = { operation: 'from', amount: own.quantity.value };
    links.bases.set(quantity, own.quantity);
  }
}

/** The count that a part is taken from: the nearest before it that it doesn't exceed. */
function wholeOf(all: Linked[], i: number): Linked | undefined {
  const own = all[i];
  if (!own) return undefined;
  return all
    .slice(Math.max(0, i - 8), i)
    .findLast(
      ({ quantity, sentence }) =>
        own.sentence - sentence <= 1 &&
        quantity.unit.id === own.quantity.unit.id &&
        quantity.kind === 'level' &&
        quantity.value.high >= own.quantity.value.low &&
        quantity.partWord === undefined,
    );
}

/** A part without a noun counts what its whole counts. */
function inheritMeasure(part: Quantity, whole: Quantity): void {
  if (part.measure.head !== '') return;
  const { head, modifiers, about, text } = whole.measure;
  part.measure = {
    ...part.measure,
    head,
    modifiers,
    about: [...new Set([...part.measure.about, ...about])],
    text,
  };
}

/**
 * Links the quantities of an article: relative ones to their base, parts to their whole.
 * @param earlier indices of quantities behind "from" in a movement
 */
export function resolveLinks(all: Linked[], earlier: ReadonlySet<number>): Links {
  const links: Links = { wholes: new Map(), bases: new Map() };
  all.forEach((own, i) => {
    const { quantity } = own;
    if (
      quantity.relative?.operation === 'times' &&
      quantity.unit.id === 'times' &&
      quantity.kind === 'level'
    ) {
      const told = toldFigure(all, i);
      const base = told ?? (own.draft.tells ? undefined : baseOf(all, i));
      if (told) resolveTold(own, told.quantity);
      else if (base) resolveTimes(own, base.quantity);
      if (base) links.bases.set(quantity, base.quantity);
    }
    linkEarlier(all, i, earlier, links);
    const next = own.draft.partOfNext ? all[i + 1] : undefined;
    if (next) links.wholes.set(quantity, next.quantity);
    else if (quantity.partWord !== undefined) {
      const whole = wholeOf(all, i);
      if (whole) {
        links.wholes.set(quantity, whole.quantity);
        inheritMeasure(quantity, whole.quantity);
      }
    }
  });
  return links;
}
