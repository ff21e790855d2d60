import { Readability } from '@mozilla/readability';
import { clean } from './metadata/page-facts.ts';
import { COPY_ID } from './page-copy.ts';

/** What is longer, or holds a figure, is more than a name. */
const LONGEST_BYLINE = 100;

/** What the general-purpose parser makes of the page. */
export interface ReadableNodes {
  /** Ids of the page's elements that it takes for the article's. */
  kept: ReadonlySet<number>;
  byline?: string;
}

/** Runs Readability on the copy, which is used up by it. */
export function readableNodes(copy: Document): ReadableNodes {
  const options = { disableJSONLD: true, keepClasses: true, serializer: (node: Node) => node };
  const answer = new Readability<Node>(copy, options).parse();
  const kept = new Set<number>();
  const content = answer?.content as Element | null | undefined;
  for (const element of content?.querySelectorAll(`[${COPY_ID}]`) ?? []) {
    kept.add(Number(element.getAttribute(COPY_ID)));
  }
  const byline = clean(answer?.byline, LONGEST_BYLINE);
  return byline && !/\d/.test(byline) ? { kept, byline } : { kept };
}
