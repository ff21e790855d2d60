import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Names under which code asks for a message; the first argument is its key. */
const ASKING = new Set(['render', 'words']);
/** Attributes whose value a person reads or hears. */
const SPOKEN = new Set(['alt', 'aria-description', 'aria-label', 'placeholder', 'title']);
/** The name is the same in every language. */
const PRODUCT_NAME = 'Claimlight';
const CODE = ['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'lib/**/*.ts'];
/** Word lists of a language are no messages. */
const LANGUAGES = /^lib\/languages\//;

/** What the code of a tree says about messages. */
export interface MessageUse {
  /** Keys asked for by a literal: key → where. */
  asked: Map<string, string>;
  /** Every literal of the code, and every template as a pattern: what a key may be written as. */
  literals: Set<string>;
  patterns: RegExp[];
  /** `path:line words` of every sentence for people that stands in the code itself. */
  hardCoded: string[];
}

function patternOf(template: ts.TemplateExpression): RegExp {
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const rest = template.templateSpans.map(({ literal }) => `.+${escaped(literal.text)}`).join('');
  return new RegExp(`^${escaped(template.head.text)}${rest}$`);
}

function isAsking(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && ASKING.has(node.expression.text);
}

function spokenText(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text.trim();
  if (!ts.isJsxAttribute(node) || !SPOKEN.has(node.name.getText())) return undefined;
  return node.initializer && ts.isStringLiteral(node.initializer) ? node.initializer.text : undefined;
}

function readFile(root: string, path: string, use: MessageUse): void {
  const text = readFileSync(join(root, path), 'utf8');
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const place = (node: ts.Node): string =>
    `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) use.literals.add(node.text);
    if (ts.isTemplateExpression(node)) use.patterns.push(patternOf(node));
    const [key] = isAsking(node) ? node.arguments : [];
    if (key && ts.isStringLiteralLike(key)) use.asked.set(key.text, place(key));
    const spoken = spokenText(node);
    if (spoken !== undefined && spoken !== PRODUCT_NAME && /\p{L}{2,}/u.test(spoken))
      use.hardCoded.push(`${place(node)} ${spoken}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
}

function codeOf(root: string): string[] {
  return CODE.flatMap((pattern) => globSync(pattern, { cwd: root })).filter((path) => !LANGUAGES.test(path));
}

export function messageUse(root: string): MessageUse {
  const use: MessageUse = { asked: new Map(), literals: new Set(), patterns: [], hardCoded: [] };
  for (const path of codeOf(root)) readFile(root, path, use);
  return use;
}

/** All messages of one language: key → form or forms. */
export function messagesOf(root: string, language: string): Record<string, unknown> {
  const files = globSync(`lib/i18n/messages/${language}/*.json`, { cwd: root }).sort();
  return Object.assign(
    {},
    ...files.map((path) => JSON.parse(readFileSync(join(root, path), 'utf8'))),
  ) as Record<string, unknown>;
}

/** What the browser itself says of the extension in one language: key → sentence. */
export function browserMessagesOf(root: string, language: string): Record<string, string> {
  const path = join(root, 'public/_locales', language, 'messages.json');
  const entries = Object.entries(
    JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>,
  );
  return Object.fromEntries(entries.map(([key, { message }]) => [key, message]));
}

/** The keys that a manifest asks the browser for. */
export function browserKeysIn(manifest: string): string[] {
  return [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '').sort();
}

/** Keys that nothing in the code could be asking for. */
export function unusedKeys(keys: string[], { literals, patterns }: MessageUse): string[] {
  return keys.filter((key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)));
}

/** The names in braces that a message holds, in whichever form. */
function valuesOf(message: unknown): string {
  const names = [...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return [...new Set(names)].sort().join();
}

/** Forms that a plural message lacks; `many` may be left to `other`, as the renderer does. */
function lackingForms(message: object, language: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return pluralCategories.filter((category) => category !== 'many' && !(category in message));
}

function faultsOf(key: string, own: unknown, english: unknown, language: string): string[] {
  if (own === undefined) return [`${key} is missing`];
  const faults = valuesOf(own) === valuesOf(english) ? [] : [`${key} has other values`];
  if (typeof own === 'object' && own !== null)
    return [...faults, ...lackingForms(own, language).map((form) => `${key} lacks ${form}`)];
  return typeof english === 'object' ? [...faults, `${key} has one form`] : faults;
}

/** In what a language's messages fall short of the English ones. */
export function messageFaults(
  messages: Record<string, unknown>,
  english: Record<string, unknown>,
  language: string,
): string[] {
  const extra = Object.keys(messages).filter((key) => !(key in english));
  return [
    ...extra.map((key) => `${key} is not in English`),
    ...Object.keys(english).flatMap((key) => faultsOf(key, messages[key], english[key], language)),
  ];
}
