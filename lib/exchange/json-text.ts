const UNSAFE_IN_HTML = /[<\u2028\u2029]/g;

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

/** JSON that every reader takes, and that ends no `<script>` of a page into which somebody pastes it. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, wellFormed).replace(UNSAFE_IN_HTML, escaped);
}
