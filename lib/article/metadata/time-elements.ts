import { attributeOf, pick } from '../dom.ts';
import { readDate } from './dates.ts';
import { known, type PageFacts } from './page-facts.ts';

/** Elsewhere on the page a time belongs to another story. */
const ELSEWHERE = 'nav, aside, footer, [class*="related" i], [class*="recommend" i], [class*="comment" i]';

/** What `time` elements and microdata say: the one that is marked as the publication's, else the only date there is. */
export function timeElementFacts(document: Document): PageFacts {
  const marked = (name: string) =>
    pick(document, `[itemprop~="${name}"]`)
      .map(dateOf)
      .find((date) => date !== undefined);
  const pubdate = pick(document, 'time[pubdate]')
    .map(dateOf)
    .find((date) => date !== undefined);
  const article = pick(document, '[itemtype*="Article" i], [itemtype*="BlogPosting" i]').length > 0;
  return known({
    published: marked('datePublished') ?? pubdate ?? loneTime(document),
    modified: marked('dateModified'),
    article: article || (otherKind(document) ? false : undefined),
  });
}

const OTHER = [
  'Product',
  'Offer',
  'LodgingBusiness',
  'Hotel',
  'LocalBusiness',
  'Recipe',
  'Event',
  'JobPosting',
];

function otherKind(document: Document): boolean {
  return pick(document, OTHER.map((type) => `[itemtype$="/${type}"]`).join(',')).length > 0;
}

function dateOf(element: Element): string | undefined {
  return readDate(attributeOf(element, 'datetime') ?? attributeOf(element, 'content'));
}

/** The first time beside the headline; where several days are given, none can be trusted. */
function loneTime(document: Document): string | undefined {
  for (const element of pick(document, 'time[datetime]').slice(0, 200)) {
    const date = dateOf(element);
    if (date !== undefined && !element.closest(ELSEWHERE)) return date;
  }
  return undefined;
}
