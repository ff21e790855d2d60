import { boolean, count, list, number, object, oneOf, open, optional, string } from '../../model/shape.ts';
import { LABEL_LIMIT, OUTLET_LIMIT } from '../short-labels.ts';
import { address, MANY, text, time, word } from './parts.ts';

export const role = oneOf('headline', 'standfirst', 'text', 'caption', 'correction', 'post');

/** The shape of an article with an address, texts of blocks and as many blocks as these. */
function articleOf(url: typeof text, blockText: typeof text, blocks: number) {
  const block = object({
    role,
    text: blockText,
    time: optional(time),
    features: optional(open({ tag: word, linkShare: number(0), container: count })),
  });
  return object({
    url,
    outlet: string(OUTLET_LIMIT),
    claimedPublisher: optional(string(LABEL_LIMIT)),
    title: string(LABEL_LIMIT),
    byline: optional(string(LABEL_LIMIT)),
    published: optional(time),
    modified: optional(time),
    language: time,
    blocks: list(block, blocks),
    partial: optional(boolean),
  });
}

/** An article that is taken in anew. */
export const newArticle = articleOf(string(10_000), string(200_000), 20_000);

/** An article as a backup may bring it: versions before took in longer ones. */
export const keptArticle = articleOf(address, text, MANY);
