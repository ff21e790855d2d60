import type { UnitDefinition } from '../../lib/model/unit.ts';
import type { Words } from '../ui/words.ts';

/** The product's ids as ECMA-402 spells its units. */
function spelled(id: string): string {
  return id
    .replace(/metre$/, 'meter')
    .replace('litre', 'liter')
    .replace(/^celsius$|^degree-celsius$/, 'celsius');
}

/** A unit's name in the reader's language, null for one that neither we nor the browser can name. */
export function unitName({ id, dimension }: UnitDefinition, words: Words, locale: string): string | null {
  if (dimension === 'count' && id === 'count') return words('hand.unit.count');
  if (id === 'percent') return words('hand.unit.percent');
  if (dimension === 'points') return words('hand.unit.points');
  if (dimension === 'currency') return currencyName(id, locale);
  try {
    const parts = new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: spelled(id),
      unitDisplay: 'long',
    }).formatToParts(2);
    return parts.find(({ type }) => type === 'unit')?.value ?? null;
  } catch {
    return null;
  }
}

function currencyName(id: string, locale: string): string | null {
  if (!/^[a-z]{3}$/.test(id)) return null;
  const code = id.toUpperCase();
  const name = new Intl.DisplayNames(locale, { type: 'currency' }).of(code);
  return name && name !== code ? `${code} · ${name}` : null;
}
