/** A number as written in digits: its value, the place of its last significant digit, and how many those are. */
export interface WrittenNumber {
  value: number;
  step: number;
  digits: number;
}

const GROUPS_OF_THREE = /^\d{1,3}(?:[.,'’ \u00a0\u2009\u202f]\d{3})+$/;

/** "1.234.567,8" and "816 000,5": everything but the last decimal mark groups. */
function normalised(text: string): string {
  const compact = text.replace(/(?<=,)\s+/g, '');
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(compact)) return compact.replaceAll('.', '').replace(',', '.');
  if (/^\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:,\d+)?$/.test(compact))
    return compact.replace(/[ \u00a0\u2009\u202f]/g, '').replace(',', '.');
  if (GROUPS_OF_THREE.test(compact) && !compact.includes('.'))
    return compact.replace(/[,'’ \u00a0\u2009\u202f]/g, '');
  return compact.replace(/[,'’ \u00a0\u2009\u202f]/g, '').replace('·', '.');
}

const GROUPED_BY_POINTS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const GROUPED_BY_COMMAS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;

/** "1.234,5", "816 000,5" and "7,4", but also "7.4" and "1,234.5", as parts of Spanish America write. */
function fromComma(text: string): string {
  const compact = text.replace(/[’' \u00a0\u2009\u202f]/g, '');
  if (GROUPED_BY_POINTS.test(compact)) return compact.replaceAll('.', '').replace(',', '.');
  if (GROUPED_BY_COMMAS.test(compact)) return compact.replaceAll(',', '');
  return compact.replace(',', '.').replace('·', '.');
}

/** Significant digits and last place of a plain decimal ("300" → 1 and 100, "2.30" → 3 and 0.01). */
function exactness(plain: string): { step: number; digits: number } {
  const [whole = '', decimals = ''] = plain.split('.');
  if (decimals !== '') {
    const digits = (whole + decimals).replace(/^0+/, '').length;
    return { step: Number(`1e-${Math.min(decimals.length, 300)}`), digits: Math.max(1, digits) };
  }
  const significant = whole.replace(/^0+/, '').replace(/0+$/, '');
  const zeros = whole.length - whole.replace(/0+$/, '').length;
  if (significant === '') return { step: 1, digits: 1 };
  return { step: 10 ** Math.min(zeros, 300), digits: significant.length };
}

/**
 * Reads digits with the separators of several locales; the text is one number atom.
 * @param decimalComma true where a comma marks decimals and a point groups
 */
export function readWritten(text: string, decimalComma = false): WrittenNumber {
  const plain = decimalComma ? fromComma(text) : normalised(text);
  return { value: Number(plain), ...exactness(plain) };
}

/** Exactness of a number that is given as a value (number words). */
export function writtenAs(value: number): WrittenNumber {
  return { value, ...exactness(String(Math.abs(value))) };
}
