import type { QuantityLexicon } from '../../languages/shape/numbers.ts';
import type { Analysis, Token } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import type { Atom } from './atom.ts';
import { readWritten } from './written-number.ts';

/**
 * One number, word or sign. Groups of three may stand behind commas, points, apostrophes or spaces, lakhs
 * behind commas by twos. Each alternative is linear and none overlaps itself.
 */
const NUMBERS = [
  // A group of zeros behind a comma and a stray space, as old wire copy has it.
  String.raw`\d{1,3}(?:,\d{3})*,\s000(?!\d)`,
  String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?`,
  String.raw`\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?`,
  String.raw`\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d.,]?\d)(?:,\d{1,2}(?!\d))?`,
  String.raw`\d{1,3}(?:\.\d{3}){2,}(?!\d)(?:,\d+)?`,
  String.raw`\d{1,3}(?:['’]\d{3})+(?!\d)`,
  String.raw`\d+(?:[.·]\d+)?`,
  String.raw`(?<![\p{L}\d])\.\d+`,
];

/** Where a comma marks decimals. */
const COMMA_NUMBERS = [
  String.raw`[1-9]\d{0,2}(?:\.\d{3})+(?!\d)(?:,\d+)?`,
  String.raw`[1-9]\d{0,2}(?:,\d{3})+(?!\d)(?:\.\d+)?`,
  String.raw`\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d.,]?\d)(?:,\d{1,2}(?!\d))?`,
  String.raw`\d+(?:[.,·]\d+)?`,
];

function pieceOf(numbers: readonly string[]): RegExp {
  return new RegExp(
    [
      `(?<number>${numbers.join('|')})`,
      String.raw`(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’](?![sS](?!\p{L}))\p{L}+)*)`,
      String.raw`(?<possessive>['’][sS](?!\p{L}))`,
      String.raw`(?<sign>\S)`,
    ].join('|'),
    'gu',
  );
}

const PIECE = pieceOf(NUMBERS);
const COMMA_PIECE = pieceOf(COMMA_NUMBERS);

/** The first token that reaches into the atom gives it its part of speech and, when equal, its lemma. */
function tokenAt(tokens: Token[], from: number, start: number): number {
  let i = from;
  while (i + 1 < tokens.length && (tokens[i]?.end ?? 0) <= start) i++;
  return i;
}

/** "presos |políticos |liberados", "grupo |Foro |Penal": where nouns come first, what says more of one stands behind it. */
function standsBehind(token: Token | undefined, before: Atom | undefined): boolean {
  const noun = before?.pos === 'NOUN' || before?.post === true;
  if (!noun || !token) return false;
  if (token.pos === 'ADJ') return true;
  return token.pos === 'PROPN' && before.pos !== 'ADJ';
}

function atomFrom(
  match: RegExpExecArray,
  text: string,
  offset: number,
  token: Token | undefined,
  lexicon: QuantityLexicon,
  before: Atom | undefined,
): Atom {
  const { measures: words, numerals } = lexicon;
  const [piece] = match;
  const start = offset + match.index;
  const isNumber = match.groups?.number !== undefined;
  const lower = piece.toLowerCase();
  const number = isNumber
    ? readWritten(piece, numerals.decimalComma)
    : { value: Number.NaN, step: 1, digits: 1 };
  return {
    kind: isNumber ? 'number' : match.groups?.sign !== undefined ? 'sign' : 'word',
    text: piece,
    lower,
    lemma: token?.lower === lower ? token.lemma : lower,
    pos: isNumber ? 'NUM' : match.groups?.sign !== undefined ? 'PUNCT' : (token?.pos ?? 'X'),
    start,
    end: start + piece.length,
    participle: token?.pos === 'VERB' && words.participle.test(lower) && !words.notModifiers.has(lower),
    plural: token?.pos === 'VERB' && words.plural.test(lower) && !words.notPlurals.has(lower),
    post: words.headFirst === true && standsBehind(token, before),
    glued: start > 0 && text.charCodeAt(start - 1) > 32 && text.charCodeAt(start - 1) !== 160,
    ...number,
  };
}

/**
 * Cuts a stretch of an analysed text into atoms.
 * @param tokens index of the first and one past the last token of the stretch
 */
export function atomsOf(
  analysis: Analysis,
  stretch: Span,
  tokens: { first: number; last: number },
  lexicon: QuantityLexicon,
): Atom[] {
  const piece = lexicon.numerals.decimalComma ? COMMA_PIECE : PIECE;
  const text = analysis.text.slice(stretch.start, stretch.end);
  const atoms: Atom[] = [];
  let token = tokens.first;
  piece.lastIndex = 0;
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    token = tokenAt(analysis.tokens, token, stretch.start + match.index);
    atoms.push(atomFrom(match, analysis.text, stretch.start, analysis.tokens[token], lexicon, atoms.at(-1)));
  }
  return atoms;
}
