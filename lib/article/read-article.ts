import type { Article, Block, BlockRole, Reading } from '../model/report.ts';
import { type Chosen, chooseBlocks } from './choose-blocks.ts';
import { findCaptions, findStandfirst, isCaption } from './frame.ts';
import { languageOf } from './guess-language.ts';
import { findHeadline, sameTitle } from './headline.ts';
import { whyNoArticle } from './is-article.ts';
import { articleAddress, type DomainOf, outletOf, plainSite } from './metadata/address.ts';
import { readFacts } from './metadata/index.ts';
import type { PageFacts } from './metadata/page-facts.ts';
import { namedCorrection } from './names.ts';
import { nearest } from './page-node.ts';
import { type PageView, viewOf } from './page-view.ts';
import { postTimes } from './posts.ts';

import { readableNodes } from './readable-nodes.ts';
import { takeSnapshot } from './snapshot.ts';
import { type RawBlock, splitBlocks } from './split-blocks.ts';
import type { TextMap } from './text-map.ts';

/** What was read, and where each block's text stands in the live page (empty for what is no article). */
export interface ReadPage {
  reading: Reading;
  textMap: TextMap;
}

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
export function readArticle(document: Document, address: string, domainOf: DomainOf = plainSite): ReadPage {
  const facts = readFacts(document, address);
  const view = viewOf(document);
  const snapshot = takeSnapshot(document, view);
  const blocks = splitBlocks(snapshot);
  const readable = readableNodes(snapshot.copy);
  const chosen = chooseBlocks(blocks, readable.kept, facts.titles);
  const headline = findHeadline(blocks, chosen.body, facts.titles);
  const title = titleOf(facts.titles, headline);
  const reason = whyNoArticle({
    address,
    facts,
    blocks,
    body: chosen.body,
    hasHeadline: headline !== undefined,
  });
  if (reason) return { reading: { kind: 'not-article', url: address, title, reason }, textMap: { runs: [] } };
  const times = postTimes(snapshot.nodes, chosen.root, chosen.body);
  const parts = assemble(blocks, chosen, headline, facts, times).filter(({ raw }) => isLegible(raw, view));
  const read = parts.map(({ raw, role, time }) => toBlock(raw, role, time));
  const article = toArticle(address, { ...readable, ...facts, title }, read, domainOf);
  if (snapshot.partial) article.partial = true;
  return { reading: { kind: 'article', article }, textMap: { runs: parts.map(({ raw }) => raw.runs) } };
}

/** The most trusted title, as the headline prints it where the two are one. */
function titleOf(titles: readonly string[], headline: RawBlock | undefined): string {
  const printed = headline?.text ?? '';
  const title = titles[0] ?? printed;
  return sameTitle(title, printed) ? printed : title;
}

/** Judged by the element that most of the text stands in directly. */
function isLegible(raw: RawBlock, view: PageView): boolean {
  const [most] = [...raw.inside].sort(([, a], [, b]) => b - a);
  return most === undefined || view.legible(most[0].element);
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
  if (nearest(raw.holder, 4).some((node) => namedCorrection(node.names))) return 'correction';
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
