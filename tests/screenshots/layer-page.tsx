import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Layer } from '../../components/layer/Layer.tsx';
import { atOnce } from '../../lib/article/in-turns.ts';
import type { DrawnClaim } from '../../lib/highlight/drawn-claim.ts';
import { measureClaims } from '../../lib/highlight/geometry.ts';
import { NeutralHighlight } from '../../lib/highlight/neutral-highlight.ts';
import type { LayerGeometry } from '../../lib/messaging/contract.ts';
import type { Level, MarkKind } from '../../lib/model/mark.ts';

/** A claim in a page of the stories; the figure in it is bold in the source alone. */
export function Marked({ id, children }: { id: string; children: ComponentChildren }) {
  return <span data-id={id}>{children}</span>;
}

export function Figure({ children }: { children: ComponentChildren }) {
  return <span data-figure>{children}</span>;
}

function rangeOver(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}

function claimsIn(page: Element): DrawnClaim[] {
  return [...page.querySelectorAll('[data-id]')].map((element, index) => {
    const figure = element.querySelector('[data-figure]') ?? element;
    return {
      id: element.getAttribute('data-id') ?? '',
      span: { block: index, start: 0, end: 0 },
      figures: [],
      text: element.textContent ?? '',
      ranges: [rangeOver(element)],
      figure: [rangeOver(figure)],
    };
  });
}

interface Props {
  marks: Record<string, MarkKind>;
  level?: Level;
  /** The claim whose card is open. */
  lit?: string;
  /** The page's own ground and ink. */
  ground?: string;
  ink?: string;
  /** Free room beside the text. */
  margin?: number;
  children: ComponentChildren;
}

/** A page of a site with the highlight and the marks over it, measured as in the page. */
export function LayerPage({
  marks,
  level = 'all',
  lit,
  ground = '#fff',
  ink = '#111',
  margin = 60,
  children,
}: Props) {
  const article = useRef<HTMLElement>(null);
  const [geometry, setGeometry] = useState<LayerGeometry | null>(null);
  useLayoutEffect(() => {
    if (!article.current) return;
    const claims = claimsIn(article.current);
    const forcedColors = matchMedia('(forced-colors: active)').matches;
    if (!forcedColors) new NeutralHighlight(false).draw(claims.flatMap(({ ranges }) => ranges));
    const { clientWidth: documentWidth, scrollHeight: documentHeight } = document.documentElement;
    setGeometry({
      documentHeight,
      documentWidth,
      forcedColors,
      claims: atOnce(measureClaims(claims, forcedColors)),
      lit: lit ?? null,
    });
  }, [lit]);
  const style = {
    background: ground,
    color: ink,
    font: '18px/1.6 Georgia, "Liberation Serif", serif',
    padding: `24px ${margin}px`,
    minHeight: '100vh',
    boxSizing: 'border-box',
  } as const;
  return (
    <>
      <main ref={article} style={style}>
        {children}
      </main>
      {geometry && (
        <div style={{ position: 'absolute', inset: '0', pointerEvents: 'none' }}>
          <Layer geometry={geometry} marks={new Map(Object.entries(marks))} level={level} />
        </div>
      )}
    </>
  );
}
