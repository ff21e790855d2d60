import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A pattern of code that must not occur: its name, and whether a node is one. */
interface Ban {
  name: string;
  found(node: ts.Node): boolean;
}

function isMember(node: ts.Node, object: string, member: string): boolean {
  return (
    ts.isPropertyAccessExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === object &&
    node.name.text === member
  );
}

function isNew(node: ts.Node, name: string): node is ts.NewExpression {
  return ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name;
}

function isCall(node: ts.Node, name: string): boolean {
  if (!ts.isCallExpression(node)) return false;
  const { expression } = node;
  if (ts.isIdentifier(expression)) return expression.text === name;
  return ts.isPropertyAccessExpression(expression) && expression.name.text === name;
}

function isMemberNamed(node: ts.Node, ...names: string[]): boolean {
  return ts.isPropertyAccessExpression(node) && names.includes(node.name.text);
}

/** The core's answers depend on its arguments alone. */
export const CLOCK_AND_CHANCE: Ban[] = [
  { name: 'Date.now', found: (node) => isMember(node, 'Date', 'now') },
  { name: 'new Date()', found: (node) => isNew(node, 'Date') && (node.arguments ?? []).length === 0 },
  { name: 'Math.random', found: (node) => isMember(node, 'Math', 'random') },
];

/** What a page or a note says is text, never markup or code; and one name for the browser's API. */
export const SINKS: Ban[] = [
  { name: 'eval', found: (node) => isCall(node, 'eval') },
  {
    name: 'new Function',
    found: (node) => isNew(node, 'Function') || (ts.isCallExpression(node) && isCall(node, 'Function')),
  },
  { name: 'innerHTML', found: (node) => isMemberNamed(node, 'innerHTML', 'outerHTML', 'srcdoc') },
  {
    name: 'HTML call',
    found: (node) =>
      ['insertAdjacentHTML', 'setHTMLUnsafe', 'write', 'writeln'].some((name) => isHtmlCall(node, name)),
  },
  {
    name: 'dangerouslySetInnerHTML',
    found: (node) =>
      (ts.isIdentifier(node) || ts.isJsxAttribute(node)) && /dangerouslySet/.test(node.getText()),
  },
  {
    name: 'chrome.*',
    found: (node) =>
      ts.isPropertyAccessExpression(node) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'chrome',
  },
];

/** `write` is a common name; only the document's is a sink. */
function isHtmlCall(node: ts.Node, name: string): boolean {
  if (!isCall(node, name)) return false;
  return !name.startsWith('write') || /^document\./.test(node.getText());
}

function banned(path: string, text: string, bans: Ban[]): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, scriptKind(path));
  const hits: string[] = [];
  const visit = (node: ts.Node): void => {
    for (const ban of bans) {
      if (!ban.found(node)) continue;
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      hits.push(`${path}:${line + 1} ${ban.name}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return hits;
}

function scriptKind(path: string): ts.ScriptKind {
  return path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}

/** `path:line name` of every forbidden pattern in the files below `root` that the globs name. */
export function forbiddenCode(root: string, globs: string[], bans: Ban[]): string[] {
  return globs
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .flatMap((path) => banned(path, readFileSync(join(root, path), 'utf8'), bans));
}
