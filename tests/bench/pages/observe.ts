/** Functions that run in the page itself; each stands alone. */

/** Starts to sum layout shifts, from now on. */
export function beginObserving(): void {
  const home = globalThis as unknown as { shiftSum: number };
  home.shiftSum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) home.shiftSum += (entry as unknown as { value: number }).value;
  });
  observer.observe({ type: 'layout-shift' });
}

export function shiftSoFar(): number {
  return (globalThis as unknown as { shiftSum?: number }).shiftSum ?? 0;
}

/** SHA-256 of the document's serialisation, open shadow roots included, the extension's own host left out. */
export async function serialised(): Promise<string> {
  const isHost = (node: Element) =>
    node.parentNode === document.documentElement &&
    node.localName === 'div' &&
    node.attributes.length === 1 &&
    (node as HTMLElement).style.zIndex === '2147483647';
  const children = Array.from(document.documentElement.children).filter((child) => !isHost(child));
  const parts = children.map((child) => child.outerHTML);
  const attributes = Array.from(document.documentElement.attributes, ({ name, value }) => `${name}=${value}`);
  const collect = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (!element.shadowRoot) continue;
      parts.push(element.shadowRoot.innerHTML);
      collect(element.shadowRoot);
    }
  };
  collect(document);
  const text = [...attributes, ...parts].join('\n');
  if (!globalThis.crypto?.subtle) return text;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
