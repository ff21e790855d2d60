/** How strong the wash is, and where the page's own text is too weak for that (look: in the page). */
const WASH = 'rgb(128 128 128 / .14)';
const FAINT_WASH = 'rgb(128 128 128 / .07)';

/**
 * The one highlight of ours in the page's registry: a random name, all claims alike, nothing of what was found. The
 * page may list, move and clear it; `isWhole` tells, and drawing again repairs it.
 */
export class NeutralHighlight {
  private readonly name = randomName();
  private readonly sheet = new CSSStyleSheet();
  private highlight = new Highlight();

  constructor(faint: boolean) {
    this.sheet.replaceSync(`::highlight(${this.name}) { background-color: ${faint ? FAINT_WASH : WASH}; }`);
  }

  draw(ranges: Iterable<Range>): void {
    this.highlight = new Highlight(...[]);
    for (const range of ranges) this.highlight.add(range);
    CSS.highlights.set(this.name, this.highlight);
    if (!document.adoptedStyleSheets.includes(this.sheet)) document.adoptedStyleSheets.push(this.sheet);
  }

  /** Whether the page left our entry and all these ranges in it. */
  isWhole(ranges: readonly Range[]): boolean {
    if (CSS.highlights.get(this.name) !== this.highlight || this.highlight.size !== ranges.length)
      return false;
    return (
      document.adoptedStyleSheets.includes(this.sheet) && ranges.every((range) => this.highlight.has(range))
    );
  }

  remove(): void {
    CSS.highlights.delete(this.name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
  }
}

function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `h${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
