import { attributeOf, pick, tagOf } from '../dom.ts';
import { readDate } from './dates.ts';
import { known, type PageFacts } from './page-facts.ts';

/** Elsewhere on the page a time belongs to another story. */
const ELSEWHERE = 'nav, aside, footer, [class*="related" i], [class*="recommend" i], [class*="comment" i]';

/** What `time` elements and microdata say: the one that is marked as the publication's, else the only date there is. */
export function timeElementFacts(document: Document): PageFacts {
  const elements = pick(document, 'time[datetime], time[pubdate], [itemprop], [itemtype]').slice(0, MOST);
  const marked = (name: string) => elements.filter((element) => wordsIn(element, 'itemprop').includes(name));
  const times = elements.filter((element) => tagOf(element) === 'time');
  const pubdates = times.filter((element) => attributeOf(element, 'pubdate') !== null);
  const types = elements.map((element) => attributeOf(element, 'itemtype') ?? '');
  const article = types.some((type) => ARTICLE.test(type));
  return known({
    published: firstDate(marked('datePublished')) ?? firstDate(pubdates) ?? loneTime(times),
    modified: firstDate(marked('dateModified')),
    article: article || (types.some((type) => OTHER.test(type)) ? false : undefined),
  });
}

const MOST = 2000;
const ARTICLE = /Article|BlogPosting/i;
const OTHER = /\/(Product|Offer|LodgingBusiness|Hotel|LocalBusiness|Recipe|Event|JobPosting)$/;

const wordsIn = (element: Element, name: string) => (attributeOf(element, name) ?? '').split(/\s+/);

const isDated = (element: Element) => readDate(attributeOf(element, 'datetime')) !== undefined;

function firstDate(elements: readonly Element[]): string | undefined {
  for (const element of elements) {
    const date = dateOf(element);
    if (date !== undefined) return date;
  }
  return undefined;
}

function dateOf(element: Element): string | undefined {
  return readDate(attributeOf(element, 'datetime') ?? attributeOf(element, 'content'));
}

/** The first time beside the headline; where several days are given, none can be trusted. */
function loneTime(times: readonly Element[]): string | undefined {
  const dated = times.find((element) => isDated(element) && !element.closest(ELSEWHERE));
  return dated && dateOf(dated);
}
