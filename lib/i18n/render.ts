import { CATALOGUE, type Message } from './catalogue.ts';

/** What a message's `{names}` stand for; numbers are grouped as the language does. */
export type Values = Readonly<Record<string, string | number>>;

function messageOf(key: string, locale: string): Message | undefined {
  const own = CATALOGUE[locale.toLowerCase().split('-')[0] ?? ''];
  return own?.[key] ?? CATALOGUE.en?.[key];
}

function formOf(message: Message, { count }: Values, locale: string): string {
  if (typeof message === 'string') return message;
  const category = new Intl.PluralRules(locale).select(Number(count ?? 0));
  return message[category] ?? message.other ?? '';
}

function show(value: string | number | undefined, locale: string): string {
  if (typeof value !== 'number') return value ?? '';
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}

/**
 * The sentence of a message in the reader's language. A missing message shows its key, so that it is seen; a
 * missing value leaves nothing.
 * @param locale BCP 47 tag; a language without messages is answered in English
 */
export function render(key: string, values: Values, locale: string): string {
  const message = messageOf(key, locale);
  if (message === undefined) return key;
  return formOf(message, values, locale).replace(/\{(\w+)\}/g, (_, name: string) =>
    show(values[name], locale),
  );
}

/** Whether there is a message under this key. */
export function hasMessage(key: string, locale: string): boolean {
  return messageOf(key, locale) !== undefined;
}
