import type { Claim } from '../../model/claim.ts';
import type { BlockSpan } from '../../model/span.ts';
import { render } from '../render.ts';

/** Who gives a figure, and how the verb goes with the name. */
export interface Speaker {
  name: string;
  number: 'one' | 'many';
}

const covers = (spans: readonly BlockSpan[], at: BlockSpan): boolean =>
  spans.some(({ block, start, end }) => block === at.block && start <= at.start && at.end <= end);

/** Words after which a name's head is over: "authorities in Caracas", "fuentes de la empresa". */
const AFTER_HEAD = /\s+(?:in|of|from|at|for|with|on|de|del|en|para|por|con|al|a)\s+.*$/u;
const ARTICLE = /^(?:the|el|la|los|las)\s+/iu;
const MANY = /^(?:los|las)\s/iu;

/** "the authorities", "police", "Officials": several people; a name is one body ("Reuters", "United Nations"). */
function numberOf(name: string, isNamed: boolean): Speaker['number'] {
  const words = name.replace(ARTICLE, '').replace(AFTER_HEAD, '').split(/\s+/u);
  const last = words.at(-1) ?? '';
  const common = /^\p{Ll}/u.test(last) || (words.length === 1 && !isNamed);
  if (MANY.test(name) || last.toLowerCase() === 'police') return 'many';
  return common && /[^sui]s$/u.test(last) ? 'many' : 'one';
}

/** The source of one figure of a claim, or undefined where the text names nobody. */
export function speakerOf(claim: Claim, quantity: number): Speaker | undefined {
  const figure = claim.quantities[quantity]?.figure;
  const named = claim.attributions.filter(({ source }) => source);
  const holding = figure ? named.filter(({ content }) => covers(content, figure)) : [];
  const source = (holding.at(-1) ?? named.at(-1))?.source;
  // A pronoun that the article resolves to nobody has no key, and names nobody to a reader either.
  if (!source?.key) return undefined;
  const name = source.affiliation ?? source.name;
  const isNamed =
    source.affiliation !== undefined || (source.kind !== 'unnamed' && source.kind !== 'official');
  return { name, number: numberOf(name, isNamed) };
}

/** "This report", where it speaks for itself. */
export function thisReport(locale: string): Speaker {
  return { name: render('party.this-report', {}, locale), number: 'one' };
}
