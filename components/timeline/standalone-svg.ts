/** What a drawing needs of its style to look the same outside the page. */
const PROPERTIES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'line-height',
  'margin',
  'display',
] as const;

/** A drawing as a file of its own: every style that it has from the page's sheets is written into it. */
export function standaloneSvg(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const styled = [copy, ...copy.querySelectorAll<SVGElement | HTMLElement>('*')];
  [drawing, ...drawing.querySelectorAll('*')].forEach((original, index) => {
    const computed = getComputedStyle(original);
    const style = PROPERTIES.map((name) => `${name}:${computed.getPropertyValue(name)}`).join(';');
    styled[index]?.setAttribute('style', style);
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}
