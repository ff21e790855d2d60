/**
 * Reads of page nodes that a page's own names can't intercept: `<input name="childNodes">` in a form hides
 * `form.childNodes`, in an extension's own world too. The getter is taken from the prototype, where the page's
 * names don't stand.
 */
function inherited<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(node), key, node);
  return (value === undefined ? node[key] : value) as N[K];
}

/** The browser's own getter, looked up once: a walk asks it tens of thousands of times. Outside of one, `inherited`. */
function reader<N extends Node, K extends keyof N & string>(home: string, key: K): (node: N) => N[K] {
  const kind = Reflect.get(globalThis, home) as { prototype: object } | undefined;
  const get = kind && Object.getOwnPropertyDescriptor(kind.prototype, key)?.get;
  return get ? (node) => get.call(node) as N[K] : (node) => inherited(node, key);
}

const nodeTypeOf = reader<Node, 'nodeType'>('Node', 'nodeType');
const childNodesOf = reader<Node, 'childNodes'>('Node', 'childNodes');
const localNameOf = reader<Element, 'localName'>('Element', 'localName');
const shadowRootOf = reader<Element, 'shadowRoot'>('Element', 'shadowRoot');

/** What is left of a method when a form's field may bear its name. */
const nativeAttributes = globalThis.Element?.prototype;

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

/** What a node is. A form's field may hide `nodeType`; what is asked for then is an element, no number. */
export function typeOf(node: Node): number {
  const type: unknown = node.nodeType;
  return typeof type === 'number' ? type : nodeTypeOf(node);
}

/** @param tag the parent's, where it is an element: only forms have names of their own among their properties */
export function childrenOf(parent: Node, tag = ''): readonly Node[] {
  const list = tag === 'form' ? childNodesOf(parent) : parent.childNodes;
  const children: Node[] = [];
  for (let i = 0, { length } = list; i < length; i += 1) {
    const child = list[i];
    if (child) children.push(child);
  }
  return children;
}

export function tagOf(element: Element): string {
  const name: unknown = element.localName;
  return (typeof name === 'string' ? name : localNameOf(element)).toLowerCase();
}

export function attributeOf(element: Element, name: string): string | null {
  const { getAttribute } = nativeAttributes ?? Object.getPrototypeOf(element);
  return getAttribute.call(element, name);
}

export function hasAttributes(element: Element): boolean {
  const { hasAttributes } = nativeAttributes ?? Object.getPrototypeOf(element);
  return hasAttributes.call(element);
}

export function textOf(node: Node): string {
  return inherited(node, 'textContent') ?? '';
}

export function rootOf(document: Document): Element {
  return inherited(document, 'documentElement');
}

export function shadowOf(element: Element): ShadowRoot | null {
  return shadowRootOf(element) ?? null;
}

/** All elements that a selector picks, under a document whose method may be hidden by a field's name. */
export function pick(scope: Document | Element, selector: string): Element[] {
  return Array.from(inherited(scope as Document, 'querySelectorAll').call(scope, selector));
}

export function implementationOf(document: Document): DOMImplementation | undefined {
  return inherited(document, 'implementation');
}
