/** One value of a row; nothing at all leaves its cell empty. */
export type Cell = string | number | boolean | null | undefined;

/** Signs with which a spreadsheet takes a text for a formula, full-width ones too; some skip blanks before them. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Where the comma is a decimal sign, spreadsheets part cells at semicolons, be they between quotation marks. */
const INNER_FORMULA = /([;\t\r\n]\s*)(?=[=+\-@＝＋－＠])/g;

function written(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = value.toWellFormed().replace(INNER_FORMULA, "$1'");
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A row of RFC 4180 CSV with its line end. A text that a spreadsheet would take for a formula gets an apostrophe
 * before it; numbers stay numbers.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}
