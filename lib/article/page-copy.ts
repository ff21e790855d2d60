import { attributeOf, implementationOf } from './dom.ts';
import type { PageNode } from './page-node.ts';

/** The attribute that ties a copied element to the page's own: it survives what a parser does to the copy. */
export const COPY_ID = 'data-claimlight-id';

/** Attributes that a parser looks at; `id` and `name` only where they can't hide a property (see `safeName`). */
const KEPT = ['class', 'id', 'role', 'rel', 'itemprop', 'itemtype', 'href'];

/** An inert document without scripts, to be taken apart by a parser. */
export interface PageCopy {
  document: Document;
  body: Element;
  add(node: PageNode, parent: Element): Element;
  append(parent: Element, tag: string): Element;
  appendText(parent: Element, text: string): void;
}

/** @param page the page's document, which is only asked for an empty one */
export function openCopy(page: Document): PageCopy {
  const document = emptyDocument(page);
  const form = document.createElement('form');
  const safeName = (value: string) => !(value in form) && !(value in document);
  const append = (parent: Element, tag: string) => parent.appendChild(createElement(document, tag));
  return {
    document,
    body: document.body,
    append,
    appendText: (parent, text) => void parent.appendChild(document.createTextNode(text)),
    add(node, parent) {
      const copy = append(parent, node.tag);
      for (const name of KEPT) {
        const value = attributeOf(node.element, name);
        if (value !== null && (name !== 'id' || safeName(value))) copy.setAttribute(name, value);
      }
      copy.setAttribute(COPY_ID, String(node.id));
      return copy;
    },
  };
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
