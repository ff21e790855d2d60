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

/** Notes for `ms` what the page changes by itself; `serialised` leaves the inside of it out from then on. */
export function noteRestless(ms: number): Promise<number> {
  const home = globalThis as unknown as { restless?: Set<Node> };
  home.restless ??= new Set();
  const restless = home.restless;
  const observer = new MutationObserver((records) => {
    for (const { target } of records)
      restless.add(target instanceof Element ? target : (target.parentNode ?? target));
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  return new Promise((resolve) =>
    setTimeout(() => {
      observer.disconnect();
      resolve(restless.size);
    }, ms),
  );
}

/**
 * SHA-256 of the document's serialisation, open shadow roots included; the extension's own host is left out, and
 * the inside of what was noted as restless.
 */
export async function serialised(): Promise<string> {
  const { restless } = globalThis as unknown as { restless?: Set<Node> };
  const isHost = (node: Node) =>
    node instanceof HTMLDivElement &&
    node.parentNode === document.documentElement &&
    node.attributes.length === 1 &&
    node.style.zIndex === '2147483647';
  const parts: string[] = [];
  const write = (node: Node): void => {
    if (isHost(node)) return;
    parts.push(node.nodeName);
    if (restless?.has(node)) return;
    if (!(node instanceof Element)) parts.push(node.nodeValue ?? '');
    else for (const { name, value } of node.attributes) parts.push(`${name}=${value}`);
    for (const child of node.childNodes) write(child);
    if (node instanceof Element && node.shadowRoot) write(node.shadowRoot);
    parts.push('/');
  };
  write(document.documentElement);
  const text = parts.join('\n');
  if (!globalThis.crypto?.subtle) return text;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
