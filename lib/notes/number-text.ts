/** The signs of a locale's numbers. */
function signsOf(locale: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always' }).formatToParts(1234.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { group: sign('group'), decimal: sign('decimal') };
}

/** A number as a person types it, without groups; none gives an empty text. */
export function numberText(value: number, locale: string): string {
  if (Number.isNaN(value)) return '';
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 12 }).format(value);
}

/** Numbers to show how they are typed in a locale ("1,200" and "2.5", or "1.200" and "2,5"): each is read as itself. */
export function numberExamples(locale: string): { grouped: string; decimal: string } {
  const format = new Intl.NumberFormat(locale, { useGrouping: 'always' });
  return { grouped: format.format(1200), decimal: format.format(2.5) };
}

/** The number that a person typed in the way of a locale ("1,200", "1 200", "2.5"); null for anything else. */
export function numberOf(text: string, locale: string): number | null {
  const { group, decimal } = signsOf(locale);
  const typed = text
    .trim()
    .replace(/^[−–]/, '-')
    .replace(/[\s\u00A0\u202F’']/gu, ' ');
  const escaped = (sign: string) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const groups = `(?:${escaped(group)}| )`;
  const form = new RegExp(`^-?(?:\\d+|\\d{1,3}(?:${groups}\\d{3})+)(?:${escaped(decimal)}\\d+)?$`);
  if (!form.test(typed)) return null;
  const plain = typed.replaceAll(group, '').replaceAll(' ', '').replace(decimal, '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
