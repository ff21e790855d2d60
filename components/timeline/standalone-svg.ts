const SVG = 'http://www.w3.org/2000/svg';

/** What a drawing needs of its style to look the same outside the page. */
const PROPERTIES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
] as const;

const HEAD = 44;
const EDGE = 12;

/** A picture to take away, with its size in CSS pixels. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/**
 * A drawing as a file of its own, under a title: every style that it has from the page's sheets is written into
 * it, on the page's paper. Labels that are HTML in the page become text that any program can show, in full width.
 */
export function standaloneSvg(drawing: SVGSVGElement, title: string, subtitle: string): Drawing {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [...drawing.querySelectorAll<SVGElement>('*:not(foreignObject, foreignObject *)')];
  const copies = copy.querySelectorAll<SVGElement>('*:not(foreignObject, foreignObject *)');
  for (const [index, original] of originals.entries())
    copies[index]?.setAttribute('style', styleOf(original));
  const labels = [...drawing.querySelectorAll('foreignObject')].flatMap(textsOf);
  for (const html of copy.querySelectorAll('foreignObject')) html.remove();
  const { width, height } = drawing.viewBox.baseVal;
  const ink = getComputedStyle(document.documentElement);
  const head = [
    text(title, EDGE, EDGE + 14 - HEAD, `${fontOf(ink, 600, 15)};fill:${ink.color}`),
    text(subtitle, EDGE, EDGE + 32 - HEAD, `${fontOf(ink, 400, 12)};fill:${ink.color}`),
  ];
  copy.append(...head, ...labels);
  const widths = [...head, ...labels].map((each) => Number(each.getAttribute('x')) + widthOf(each));
  const whole = { width: Math.ceil(Math.max(width, ...widths) + EDGE), height: height + HEAD + EDGE };
  copy.prepend(paper(whole));
  copy.setAttribute('viewBox', `0 ${-HEAD} ${whole.width} ${whole.height}`);
  copy.setAttribute('width', String(whole.width));
  copy.setAttribute('height', String(whole.height));
  copy.setAttribute('xmlns', SVG);
  return { svg: new XMLSerializer().serializeToString(copy), ...whole };
}

function styleOf(element: Element): string {
  const computed = getComputedStyle(element);
  return PROPERTIES.map((name) => `${name}:${computed.getPropertyValue(name)}`).join(';');
}

function fontOf({ fontFamily }: CSSStyleDeclaration, weight: number, size: number): string {
  return `font-family:${fontFamily};font-weight:${weight};font-size:${size}px`;
}

function text(words: string, x: number, y: number, style: string): SVGTextElement {
  const element = document.createElementNS(SVG, 'text');
  element.textContent = words;
  element.setAttribute('x', String(x));
  element.setAttribute('y', String(y));
  element.setAttribute('style', style);
  return element;
}

/** The lines of a label that is HTML in the page. */
function textsOf(html: SVGForeignObjectElement): SVGTextElement[] {
  const { x, y } = html;
  return [...(html.firstElementChild?.children ?? [])].map((line, index) => {
    const { fontFamily, fontSize, fontWeight, color } = getComputedStyle(line);
    const style = `font-family:${fontFamily};font-size:${fontSize};font-weight:${fontWeight};fill:${color}`;
    return text(line.textContent ?? '', x.baseVal.value, y.baseVal.value + 12 + index * 16, style);
  });
}

function widthOf(element: SVGTextElement): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  const { fontWeight, fontSize, fontFamily } = element.style;
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return context.measureText(element.textContent ?? '').width;
}

function paper({ width, height }: { width: number; height: number }): SVGRectElement {
  const rect = document.createElementNS(SVG, 'rect');
  rect.setAttribute('y', String(-HEAD));
  rect.setAttribute('width', String(width));
  rect.setAttribute('height', String(height));
  rect.setAttribute('style', `fill:${getComputedStyle(document.body).backgroundColor}`);
  return rect;
}
