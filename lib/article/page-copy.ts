import { attributeOf, implementationOf } from './dom.ts';
import type { PageItem, PageNode, Snapshot } from './page-node.ts';

/** The attribute that ties a copied element to the page's own: it survives what a parser does to the copy. */
export const COPY_ID = 'data-claimlight-id';

/** Attributes that a parser looks at; `id` and `name` only where they can't hide a property (see `safeName`). */
const KEPT = ['class', 'id', 'role', 'rel', 'itemprop', 'itemtype', 'href'];

/** Deeper elements stand in the copy as if they stood at this depth: a parser walks up from each. */
const MAX_DEPTH = 200;
/** So many of the page's items are copied in far less than a frame. */
const ITEMS_AT_ONCE = 500;

/** An inert document without scripts and without text that isn't read, to be taken apart by a parser. */
export function* copyPage({ nodes, items }: Snapshot, page: Document): Generator<void, Document> {
  const document = emptyDocument(page);
  const copyOf = copier(document, nodes);
  let taken = 0;
  for (const item of items) {
    taken += 1;
    if (taken % ITEMS_AT_ONCE === 0) yield;
    if (item.kind === 'text') copyOf(item).appendChild(document.createTextNode(item.data));
    else if (item.kind === 'line') copyOf(item).appendChild(document.createElement('br'));
  }
  copyOf({ after: nodes.length, within: nodes[0] });
  return document;
}

type Place = Pick<Extract<PageItem, { kind: 'line' }>, 'after'> & { within: PageNode | undefined };

/** Copies the elements that began before a place, and gives the one that the place is in. */
function copier(document: Document, nodes: readonly PageNode[]): (place: Place) => Element {
  const copies: Element[] = [document.body];
  const safe = safeNames(document);
  return ({ after, within }) => {
    for (let id = copies.length; id < after; id += 1) {
      const node = nodes[id];
      const parent = copies[node?.parent?.id ?? 0];
      if (!node || !parent) break;
      copies.push(node.depth > MAX_DEPTH ? parent : parent.appendChild(copyElement(node, document, safe)));
    }
    return copies[within?.id ?? 0] ?? document.body;
  };
}

/** Whether an id hides no property of a form or document of its own name. */
function safeNames(document: Document): (value: string) => boolean {
  const form = document.createElement('form');
  return (value) => !(value in form) && !(value in document);
}

function copyElement(node: PageNode, document: Document, safe: (value: string) => boolean): Element {
  const copy = createElement(document, node.tag);
  for (const name of KEPT) {
    const value = attributeOf(node.element, name);
    if (value !== null && (name !== 'id' || safe(value))) copy.setAttribute(name, value);
  }
  copy.setAttribute(COPY_ID, String(node.id));
  return copy;
}

/** linkedom, which reads saved pages, has no `implementation`; a browser's is proof against Trusted Types. */
function emptyDocument(page: Document): Document {
  const implementation = implementationOf(page);
  if (implementation) return implementation.createHTMLDocument('');
  const Parser = page.defaultView?.DOMParser ?? DOMParser;
  return new Parser().parseFromString('<html><head></head><body></body></html>', 'text/html');
}

/** Names that the parser accepts in a page but `createElement` doesn't ("o:p" it does, "a@b" it doesn't). */
function createElement(document: Document, tag: string): Element {
  try {
    return document.createElement(tag === 'body' || tag === 'html' ? 'div' : tag);
  } catch {
    return document.createElement('div');
  }
}
