/** What gathers many short texts into one thing to look at. */
const GATHERING = 'table, ul, ol, dl';

/** A table that holds these lays out a page and gathers nothing. */
const PAGE_PARTS = 'h1, h2, article, section, table';

/**
 * The table or list that an element stands in: its claims are marked at its edge, and where they are many, as one.
 * @param known what was found for a table or list before
 */
export function gatheringOf(element: Element, known: Map<Element, boolean>): Element | null {
  const around = element.closest(GATHERING);
  if (!around) return null;
  const isOne = known.get(around) ?? around.querySelector(PAGE_PARTS) === null;
  known.set(around, isOne);
  return isOne ? around : null;
}
