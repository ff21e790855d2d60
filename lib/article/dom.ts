/**
 * Reads of page nodes that a page's own names can't intercept: `<input name="childNodes">` in a form hides
 * `form.childNodes`, in an extension's own world too. The getter is taken from the prototype, where the page's
 * names don't stand.
 */
function inherited<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(node), key, node);
  return (value === undefined ? node[key] : value) as N[K];
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

export function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

/** `nodeType` of an element may be hidden by a form's field; that of no other node can. */
export function isElement(node: Node): node is Element {
  return inherited(node, 'nodeType') === ELEMENT_NODE;
}

export function childrenOf(node: Node): Node[] {
  return Array.from(inherited(node, 'childNodes'));
}

export function tagOf(element: Element): string {
  return String(inherited(element, 'localName')).toLowerCase();
}

export function attributeOf(element: Element, name: string): string | null {
  return inherited(element, 'getAttribute').call(element, name);
}

export function textOf(node: Node): string {
  return inherited(node, 'textContent') ?? '';
}

export function rootOf(document: Document): Element {
  return inherited(document, 'documentElement');
}

export function shadowOf(element: Element): ShadowRoot | null {
  return inherited(element, 'shadowRoot') ?? null;
}

/** All elements that a selector picks, under a document whose method may be hidden by a field's name. */
export function pick(scope: Document | Element, selector: string): Element[] {
  return Array.from(inherited(scope as Document, 'querySelectorAll').call(scope, selector));
}

export function implementationOf(document: Document): DOMImplementation | undefined {
  return inherited(document, 'implementation');
}
