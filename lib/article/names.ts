/**
 * What the makers of pages call parts that are no part of a story, as whole words of class, id or role. Class names
 * are English nearly everywhere, whatever the page's language; the few others are the ones that real pages use.
 */
const FOREIGN =
  `ad ads advert adverts advertisement advertising adbox adslot affiliate also ampad authorbox authorprofile banner
  bio biography boxout breadcrumb breadcrumbs byline capping carousel category comment comments commentlist
  complementary consent contentinfo cookie cookies copyright correlati cta dialog disclaimer disqus donate donation
  footer footers fundraising gdpr inread jobs leaderboard liveticker livetv login masthead membership menu modal
  mostpopular mostread nav navbar navigation newsletter newsletters offcanvas onetrust outbrain overlay pagination
  playlist podcast podcasts poll popular popup price prices pricing product products promo promobox promos
  promoted promotion rail readmore readnext recirc recirculation recommend recommendation recommendations recommended
  register relacionada relacionadas relacionados related relatedarticles relatedlinks relatedposts reply search share
  sharebar sharing sidebar signin signup skip slider social socials sponsor sponsored sponsors subscribe
  subscription subscriptions survey taboola tagcloud tags taxonomy teaser teasers ticker toolbar tooltip topics
  trending upsell weather`.split(/\s+/);

const FOREIGN_PAIRS =
  `article-list author-bio author-card author-info continue-reading featured-content hub-card inline-signup
  keep-reading latest-news latest-stories media-kit more-coverage more-from more-in more-like more-news more-on
  more-stories most-popular most-read most-viewed next-article next-post next-story ot-sdk other-news other-stories
  playlist-item post-nav prev-next read-also read-more read-next see-also sign-up site-header site-footer
  stay-connected story-card top-stories trc-related up-next video-card video-item voice-toggle you-may`.split(
    /\s+/,
  );

const CAPTION = [
  'caption',
  'figcaption',
  'captions',
  'legend',
  'legende',
  'credit',
  'pie',
  'bildunterschrift',
];
const STANDFIRST =
  `standfirst dek deck subtitle subheadline subhead subheading summary lede abstract intro excerpt bajada entradilla
  sumario chapo chapeau description teaserlead vorspann kicker-text sub-headline sub-title article-desc`.split(
    /\s+/,
  );

const CORRECTION =
  'correction corrections corrigendum clarification correccion rectificacion aclaracion errata editors-note'.split(
    ' ',
  );

const foreign = new Set([...FOREIGN, ...FOREIGN_PAIRS]);
const captions = new Set(CAPTION);
const standfirsts = new Set(STANDFIRST);
const corrections = new Set(CORRECTION);

/** What a node's names say of it. */
export interface Named {
  /** The words among them that speak of navigation, advertisement, related stories, newsletter boxes … */
  foreign: readonly string[];
  caption: boolean;
  standfirst: boolean;
  correction: boolean;
}

const NAMELESS: Named = { foreign: [], caption: false, standfirst: false, correction: false };
/** The same names stand on many parts of a page. */
const MOST_KNOWN = 2000;
const known = new Map<string, Named>([['', NAMELESS]]);

export function named(names: string): Named {
  const before = known.get(names);
  if (before) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const made = readNames(names);
  known.set(names, made);
  return made;
}

/** By whole words, and by pairs of neighbouring words ("read-more"). */
function readNames(names: string): Named {
  const words = wordsOf(names);
  const isForeign = words.filter((word) => foreign.has(word));
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  return {
    foreign: isCalledHidden(names) ? [...isForeign, 'hidden'] : isForeign,
    caption: has(captions),
    standfirst: has(standfirsts),
    correction: has(corrections),
  };
}

function wordsOf(names: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const [part] of names.matchAll(/[a-z]+|\s+/g)) {
    const blank = part.trim() === '';
    if (!blank) words.push(part);
    if (!blank && before) words.push(`${before}-${part}`);
    before = blank ? '' : part;
  }
  return words;
}

/** A style sheet that didn't arrive can't hide what is called hidden; "hidden md:block" is shown on wide screens. */
function isCalledHidden(names: string): boolean {
  return /(^|\s)hidden(\s|$)/.test(names) && !/:(block|flex|grid|inline)/.test(names);
}
