import type { ComponentChildren } from 'preact';
import type { Words } from './words.ts';

/** Private-use characters stand for the nodes while the message is rendered. */
const FIRST_STAND_IN = 0xe000;
const STAND_IN = /([\uE000-\uE00F])/;

/**
 * Renders a message some of whose values are elements; the sentence stays whole for translators.
 * Example: `withNodes(words, 'settings.automatic.text', { key: <kbd>Alt+Shift+H</kbd> })`
 */
export function withNodes(
  words: Words,
  key: string,
  nodes: Record<string, ComponentChildren>,
  values: Record<string, string | number> = {},
): ComponentChildren[] {
  const names = Object.keys(nodes);
  const standIns = names.map((name, index) => [name, String.fromCharCode(FIRST_STAND_IN + index)] as const);
  return words(key, { ...values, ...Object.fromEntries(standIns) })
    .split(STAND_IN)
    .map((piece) => {
      const name = piece.length === 1 ? names[piece.charCodeAt(0) - FIRST_STAND_IN] : undefined;
      return name === undefined ? piece : nodes[name];
    });
}
