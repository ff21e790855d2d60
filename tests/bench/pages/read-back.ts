/** What the extension did on a page, read back from the page. */
export interface ReadBack {
  article: boolean;
  title: string;
  published: string | null;
  text: string;
  claims: { text: string; highlighted: string | null; inView: boolean }[];
  error?: string;
}

interface Living {
  alive: boolean;
  busy: boolean;
  problem: { code: string } | null;
  page: {
    reading: {
      kind: string;
      title?: string;
      article?: { title: string; published?: string; blocks: { text: string }[] };
    };
  } | null;
  claims: { id: string; span: { block: number; start: number; end: number } }[];
  drawing: { claims: { id: string; ranges: Range[] }[] };
}

/**
 * Runs in the extension's worker: asks the page side's own world of a tab. Empty while the page is being read. The
 * highlighted text is that of the live ranges in the page's registry; a line break counts as a space, and what is
 * printed as nothing (soft hyphens) as nothing.
 */
export async function readBack(tabId: number): Promise<(ReadBack | null)[]> {
  const look = (): ReadBack | null => {
    const home = globalThis as unknown as Record<symbol, Living | undefined>;
    const living = home[Symbol.for('claimlight.page-side')];
    if (!living?.page || living.busy) return null;
    const registered = new Set([...CSS.highlights.values()].flatMap((highlight) => [...highlight]));
    const textOf = (range: Range): string => {
      const copy = range.cloneContents();
      for (const line of copy.querySelectorAll('br')) line.replaceWith(' ');
      return copy.textContent ?? '';
    };
    const { reading } = living.page;
    const blocks = reading.article?.blocks ?? [];
    const claims = living.claims.map(({ id, span }) => {
      const drawn = living.drawing.claims.find((claim) => claim.id === id);
      const live = (drawn?.ranges ?? []).filter((range) => registered.has(range));
      return {
        text: blocks[span.block]?.text.slice(span.start, span.end) ?? '',
        highlighted:
          live.length > 0
            ? live
                .map(textOf)
                .join('')
                .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
            : null,
        inView: live.some((range) => range.getClientRects().length > 0),
      };
    });
    return {
      article: reading.kind === 'article',
      title: reading.article?.title ?? reading.title ?? '',
      published: reading.article?.published ?? null,
      text: blocks.map((block) => block.text).join('\n'),
      claims,
      ...(living.problem ? { error: living.problem.code } : {}),
    };
  };
  const results = await chrome.scripting.executeScript({ target: { tabId }, func: look });
  return results.map(({ result }) => result as ReadBack | null);
}
