import type { Article, Block, BlockRole, Reading } from '../model/report.ts';
import { type Chosen, chooseBlocks } from './choose-blocks.ts';
import { findCaptions, findStandfirst, isCaption } from './frame.ts';
import { languageOf } from './guess-language.ts';
import { findHeadline, sameTitle } from './headline.ts';
import { atOnce } from './in-turns.ts';
import { whyNoArticle } from './is-article.ts';
import { articleAddress, type DomainOf, outletOf, plainSite } from './metadata/address.ts';
import { type KnownFacts, readFacts } from './metadata/index.ts';
import type { PageFacts } from './metadata/page-facts.ts';
import { named } from './names.ts';
import { copyPage } from './page-copy.ts';
import { findNear, type Snapshot } from './page-node.ts';
import { type PageView, viewOf } from './page-view.ts';
import { postTimes } from './posts.ts';
import { type ReadableNodes, readableNodes } from './readable-nodes.ts';
import { takeSnapshot } from './snapshot.ts';
import { type RawBlock, splitBlocks } from './split-blocks.ts';
import type { TextMap } from './text-map.ts';

/** What was read, and where each block's text stands in the live page (empty for what is no article). */
export interface ReadPage {
  reading: Reading;
  textMap: TextMap;
}

/** Numbers in digits that are read of one article at most; beyond it the reading is partial, and says so. */
export const MAX_FIGURES = 5_000;

/** A block that is longer than this is no paragraph of an article; so many are read at most. */
const LONGEST_BLOCK = 200_000;
const MOST_BLOCKS = 20_000;

/** A block of the page with the part it plays in the story. */
interface Part {
  raw: RawBlock;
  role: BlockRole;
  time: string | undefined;
}

/**
 * Reads the article of a live or parsed document; the document is not changed.
 * @param address the one actually loaded
 * @param domainOf tells a host's registrable domain; without it the outlet is the host
 */
export function readArticle(document: Document, address: string, domainOf?: DomainOf): ReadPage {
  return atOnce(readingOf(document, address, domainOf));
}

/** The same, step by step: yields where the page may be let do its own work. */
export function* readingOf(
  document: Document,
  address: string,
  domainOf: DomainOf = plainSite,
): Generator<void, ReadPage> {
  const facts = readFacts(document, address);
  const view = viewOf(document);
  yield;
  const snapshot = yield* takeSnapshot(document, view);
  const blocks = yield* splitBlocks(snapshot, (node) => !view.inline(node.element, node.tag));
  const copy = yield* copyPage(snapshot, document);
  yield;
  const readable = readableNodes(copy);
  yield;
  return yield* storyOf({ address, domainOf, facts, view, snapshot, blocks, readable });
}

/** All that is known of a page before its story is picked out. */
export interface Gathered {
  address: string;
  domainOf: DomainOf;
  facts: KnownFacts;
  view: PageView;
  snapshot: Snapshot;
  blocks: readonly RawBlock[];
  readable: ReadableNodes;
}

export function* storyOf(page: Gathered): Generator<void, ReadPage> {
  const { address, facts, blocks, readable, snapshot } = page;
  const chosen = chooseBlocks(blocks, readable.kept, facts.titles);
  yield;
  const headline = findHeadline(blocks, chosen.body, facts.titles);
  const title = titleOf(facts.titles, headline);
  const hasHeadline = headline !== undefined;
  const reason = whyNoArticle({ address, facts, blocks, body: chosen.body, hasHeadline });
  if (reason) return { reading: { kind: 'not-article', url: address, title, reason }, textMap: { runs: [] } };
  const times = postTimes(snapshot.nodes, chosen.root, chosen.body);
  const all = yield* legible(assemble(blocks, chosen, headline, facts, times), page.view);
  const parts = withinBounds(all);
  const read = parts.map(({ raw, role, time }) => toBlock(raw, role, time));
  const article = toArticle(address, { ...readable, ...facts, title }, read, page.domainOf);
  if (snapshot.partial || parts.length < all.length) article.partial = true;
  return { reading: { kind: 'article', article }, textMap: { runs: parts.map(({ raw }) => raw.runs) } };
}

/** The parts that can be made out on the page. */
function* legible(parts: readonly Part[], view: PageView): Generator<void, Part[]> {
  const found: Part[] = [];
  for (const part of parts) {
    if (isLegible(part.raw, view)) found.push(part);
    yield;
  }
  return found;
}

/** Parts up to the one in which the bound of figures is passed, which is read whole; without what is no paragraph. */
function withinBounds(all: readonly Part[]): readonly Part[] {
  const parts = all.filter(({ raw }) => raw.text.length <= LONGEST_BLOCK).slice(0, MOST_BLOCKS);
  let figures = 0;
  const past = parts.findIndex(({ raw }) => {
    figures += raw.text.match(/\d[\d.,]*/g)?.length ?? 0;
    return figures > MAX_FIGURES;
  });
  return past < 0 ? parts : parts.slice(0, past + 1);
}

/** The most trusted title, as the headline prints it where the two are one. */
function titleOf(titles: readonly string[], headline: RawBlock | undefined): string {
  const printed = headline?.text ?? '';
  const title = titles[0] ?? printed;
  return sameTitle(title, printed) ? printed : title;
}

/** Judged by the element that most of the text stands in directly. */
function isLegible(raw: RawBlock, view: PageView): boolean {
  let [most, longest] = [raw.holder, 0];
  for (const [node, length] of raw.inside) if (length > longest) [most, longest] = [node, length];
  return view.legible(most.element);
}

/** Puts the parts in page order; what could be two things is the first of: headline, caption, standfirst, body. */
function assemble(
  blocks: readonly RawBlock[],
  chosen: Chosen,
  headline: RawBlock | undefined,
  facts: PageFacts,
  times: ReadonlyMap<RawBlock, string>,
): Part[] {
  const roles = new Map<RawBlock, BlockRole>();
  for (const raw of chosen.body) if (!isCaption(raw)) roles.set(raw, bodyRole(raw, times));
  for (const raw of findStandfirst(blocks, chosen, headline, facts.description)) roles.set(raw, 'standfirst');
  for (const raw of findCaptions(blocks, chosen, headline)) roles.set(raw, 'caption');
  if (headline) roles.set(headline, 'headline');
  return [...roles]
    .sort(([a], [b]) => a.index - b.index)
    .map(([raw, role]) => ({ raw, role, time: times.get(raw) }));
}

function bodyRole(raw: RawBlock, times: ReadonlyMap<RawBlock, string>): BlockRole {
  if (findNear(raw.holder, 4, (node) => named(node.names).correction)) return 'correction';
  return times.has(raw) ? 'post' : 'text';
}

function toBlock(raw: RawBlock, role: BlockRole, time: string | undefined): Block {
  const holder = raw.holder.parent ?? raw.holder;
  const share = Math.min(1, Math.round(raw.linkShare * 100) / 100);
  const features = { tag: raw.holder.tag, linkShare: share, container: holder.id };
  return time ? { role, text: raw.text, time, features } : { role, text: raw.text, features };
}

function toArticle(
  address: string,
  facts: PageFacts & { title: string },
  blocks: Block[],
  domainOf: DomainOf,
): Article {
  const url = articleAddress(address, facts.canonical, domainOf);
  const text = blocks.map((block) => block.text).join('\n');
  return {
    url,
    outlet: outletOf(address, domainOf),
    title: facts.title,
    language: languageOf(facts.language, text),
    blocks,
    ...(facts.publisher ? { claimedPublisher: facts.publisher } : {}),
    ...(facts.byline ? { byline: facts.byline } : {}),
    ...(facts.published ? { published: facts.published } : {}),
    ...(facts.modified ? { modified: facts.modified } : {}),
  };
}
