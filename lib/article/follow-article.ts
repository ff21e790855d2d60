import type { Article, Block, Reading } from '../model/report.ts';

/** The article that a document shows, and the address at which the document stood when it was read first. */
interface Shown {
  loaded: string;
  article: Article;
}

/**
 * Follows a document whose address changes without a load. Two things then can't be taken as they stand: the text may
 * be the former article's still, and so may what the head says. Both would give one article's words to another.
 * @param first the address that the document was loaded from
 * @returns each reading as it may be kept; `loaded` is the address at which it was made
 */
export function followArticle(first: string): (reading: Reading, loaded: string) => Reading {
  const heads = new Heads(first);
  let shown: Shown | null = null;
  return (reading, loaded) => {
    if (reading.kind !== 'article') return reading;
    const article = goesOn(shown, reading.article, loaded) ?? heads.checked(reading.article, bare(loaded));
    shown = { loaded: shown?.article.url === article.url ? shown.loaded : bare(loaded), article };
    return { kind: 'article', article };
  };
}

/** The former article where most of its text still stands, though the address is another: as it was, but for the text. */
function goesOn(shown: Shown | null, now: Article, loaded: string): Article | null {
  if (!shown || shown.loaded === bare(loaded) || !isMostlyOf(now.blocks, shown.article.blocks)) return null;
  const { partial: _partial, ...former } = shown.article;
  return { ...former, blocks: now.blocks, ...(now.partial ? { partial: true } : {}) };
}

/** Whether more than half of both texts is paragraphs that they have in common. */
function isMostlyOf(blocks: readonly Block[], former: readonly Block[]): boolean {
  const texts = new Set(former.map(({ text }) => text));
  const shared = lengthOf(blocks.filter(({ text }) => texts.has(text)));
  return shared * 2 > Math.max(lengthOf(blocks), lengthOf(former));
}

const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** What heads told, and on which path first: told again on another, it is of the article before. */
class Heads {
  private readonly toldOn = new Map<string, string>();
  private readonly first: string;

  constructor(first: string) {
    this.first = pathOf(first);
  }

  checked(article: Article, loaded: string): Article {
    const here = pathOf(loaded);
    const stale = tellingsOf(article, loaded).filter((telling) => this.placeOf(telling, here) !== here);
    return stale.length > 0 ? withoutHead(article, loaded) : article;
  }

  private placeOf(telling: string, here: string): string {
    // Where a document was loaded from, its head was right, though nobody read it there.
    const place = this.toldOn.get(telling) ?? (pathOf(telling) === this.first ? this.first : here);
    this.toldOn.set(telling, place);
    return place;
  }
}

/** What no two articles' heads have in common: another address than the loaded one, a title with its time. */
function tellingsOf({ url, title, published }: Article, loaded: string): string[] {
  return [...(url === loaded ? [] : [url]), ...(published ? [JSON.stringify([title, published])] : [])];
}

/** The article by its own words alone. */
function withoutHead(article: Article, loaded: string): Article {
  const { published: _published, modified: _modified, byline: _byline, ...rest } = article;
  const headline = article.blocks.find(({ role }) => role === 'headline');
  return { ...rest, url: loaded, title: headline?.text ?? article.title };
}

const bare = (address: string) => address.replace(/#.*$/s, '');

/** Pages write what they like behind the question mark of one article's address. */
const pathOf = (address: string) => address.replace(/[?#].*$/s, '');
