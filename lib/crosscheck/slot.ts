import type { MeasureConcepts } from './measure-concepts.ts';
import { isAbout, type Topic } from './topics.ts';

/** A known concept this close to a figure is what it counts where its measure names nothing. */
const BESIDE = 3;

/**
 * The one word for what a figure counts: its noun where it has one of its own, else what was done ("six died"),
 * else the nearest known concept; but where the text says that it isn't there ("room for 150", "counted twice"), that.
 * Empty where the text leaves it open.
 */
export function slotOf(
  measure: MeasureConcepts,
  topics: readonly Topic[],
  isKnown: (word: string) => boolean,
  overriding: ReadonlySet<string>,
): string {
  const over = topics.find(
    (topic) =>
      overriding.has(topic.concept) && topic.far <= BESIDE && !(isAbout(topic) && measure.head !== ''),
  );
  if (over) return over.concept;
  if (measure.head !== '') return measure.head;
  const rate = [...measure.modifiers].find(isKnown);
  if (rate !== undefined) return rate;
  if (measure.action !== '' && isKnown(measure.action)) return measure.action;
  const [nearest] = topics;
  return nearest && nearest.far <= BESIDE ? nearest.concept : '';
}
