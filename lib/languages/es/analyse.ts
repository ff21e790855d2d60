import type { Analyse, PartOfSpeech, Sentence, Token } from '../../model/analysis.ts';
import { withTokens } from '../../text/sentence-tokens.ts';
import { splitSentences } from '../../text/sentences.ts';
import { ADJECTIVE_ENDING, ADJECTIVES, CLOSED, NOUN_FORMS } from './closed-classes.ts';
import { masculine, singular } from './inflection.ts';
import { numerals } from './numerals.ts';
import { sentences as sentenceWords } from './sentences.ts';
import { AUXILIARY_FORMS, VERB_FORMS } from './verbs.ts';

/** A word, a number with its separators, or one sign; no alternative overlaps itself. */
const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\d+(?:[.,]\d+)*|\S/gu;

const WORD = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const ENCLITIC = /^(\p{L}+(?:ar|er|ir|ando|iendo))(?:se|lo|la|los|las|le|les|nos|me)$/u;
const PARTICIPLE = /(?:[aií]d|muert|puest|hech|vist|escrit|abiert|rot|dich|electo|vuelt|cubiert)[oa]s?$/;

/** Endings of tenses that no noun has. */
const UNMISTAKABLE = /(?:ó|aron|ieron|aban?|ían?|rán?|arían?|iendo|ando)$/;

/** Endings that tell a verb which no list holds ("blanqueó", "abarataron"), and the infinitives they come of. */
const TELLING: readonly (readonly [RegExp, string])[] = [
  [/(?:ió|ieron|irán|irían|ieran)$/, 'ir'],
  [/(?:erán|erían)$/, 'er'],
  [/(?:ó|aron|arán|arían|aban)$/, 'ar'],
];

/** The infinitive of a verb form that no list holds, by its ending. */
function infinitiveOf(word: string): string | undefined {
  const [ending, infinitive] = TELLING.find(([pattern]) => word.length > 4 && pattern.test(word)) ?? [];
  return ending && infinitive && word.replace(ending, infinitive);
}

/** Marks behind which a sentence or quotation begins: a capital there says nothing. */
const OPENS = /^[.!?:;«“"‘'¿¡(—–-]$/;

function toTokens(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [word] = match;
    const lower = word.toLowerCase();
    tokens.push({
      text: word,
      lower,
      lemma: lower,
      pos: 'X',
      start: match.index,
      end: match.index + word.length,
    });
  }
  return tokens;
}

/** Words that the text writes small somewhere, and those that it writes with a capital inside a sentence. */
function capitalsOf(tokens: Token[]): { small: Set<string>; names: Set<string> } {
  const small = new Set<string>();
  const names = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    if (!WORD.test(token.text)) continue;
    if (token.text === token.lower) small.add(token.lower);
    else if (i > 0 && !OPENS.test(tokens[i - 1]?.text ?? '.')) names.add(token.lower);
  }
  return { small, names };
}

function isNumber({ text, lower }: Token): boolean {
  return /^\d/.test(text) || numerals.cardinals.has(lower) || numerals.scales.has(lower);
}

/** The class that the word has by itself; `X` for what only its neighbours tell. */
function ownClass(token: Token): PartOfSpeech {
  const { text, lower } = token;
  if (!WORD.test(text)) return /^\d/.test(text) ? 'NUM' : 'PUNCT';
  const closed = CLOSED.get(lower);
  if (closed) return closed;
  if (AUXILIARY_FORMS.has(lower)) return 'AUX';
  if (isNumber(token)) return 'NUM';
  return lower.endsWith('mente') && lower.length > 7 ? 'ADV' : 'X';
}

function isName(
  tokens: Token[],
  i: number,
  opens: boolean,
  { small, names }: ReturnType<typeof capitalsOf>,
): boolean {
  const token = tokens[i];
  if (!token || !CAPITAL.test(token.text)) return false;
  if (/^\p{Lu}{2,}$/u.test(token.text)) return true;
  if (!opens) return true;
  if (small.has(token.lower)) return false;
  if (names.has(token.lower)) return true;
  if (CAPITAL.test(tokens[i + 1]?.text ?? '') && !VERB_FORMS.has(token.lower)) return true;
  return (
    !VERB_FORMS.has(token.lower) &&
    !NOUN_FORMS.has(token.lower) &&
    !/(?:[sñ]|ción|dad|mente)$/.test(token.lower)
  );
}

/** Prepositions behind which a verb may stand: "a informar", "según informa la policía". */
const LEAVES_VERB = new Set(['a', 'para', 'según']);

const isNominal = (pos: PartOfSpeech | undefined) => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ';

/** The class of a word with a capital's or an open class's ambiguity, by the words around it. */
function openClass(tokens: Token[], i: number): PartOfSpeech {
  const { lower } = tokens[i] as Token;
  const next = tokens[i + 1]?.lower;
  if (lower === 'frente' && (next === 'a' || next === 'al')) return 'ADP';
  if (lower === 'acuerdo' && tokens[i - 1]?.lower === 'de' && (next === 'con' || next === 'a')) return 'ADP';
  const before = tokens[i - 1]?.pos;
  const previous = tokens[i - 1]?.lower ?? '';
  const determined = before === 'DET' || before === 'NUM' || (before === 'ADP' && !LEAVES_VERB.has(previous));
  if (VERB_FORMS.has(lower) && UNMISTAKABLE.test(lower) && before !== 'DET') return 'VERB';
  if (infinitiveOf(lower) && before !== 'DET' && before !== 'ADP') return 'VERB';
  // "al pasar de 40 a 30", "sin pagar": an infinitive behind a preposition.
  if (before === 'ADP' && /[aei]r$/.test(lower) && VERB_FORMS.get(lower) === lower) return 'VERB';
  const verb = VERB_FORMS.has(lower) || ENCLITIC.test(lower);
  const participle = verb && PARTICIPLE.test(lower);
  const adjective = isAdjective(tokens[i]);
  if (before === 'AUX' && participle) return 'VERB';
  if (verb && next === 'que' && before !== 'DET') return 'VERB';
  if (participle && (before === 'NOUN' || before === 'PROPN')) return 'VERB';
  if (participle && before === 'ADJ') return 'VERB';
  if (
    NOUN_FORMS.has(lower) &&
    before !== 'NOUN' &&
    before !== 'PROPN' &&
    before !== 'ADV' &&
    before !== 'PRON' &&
    before !== 'SCONJ'
  )
    return 'NOUN';
  if (verb && !determined && !(adjective && before === 'NOUN')) return 'VERB';
  if (adjective) return openAdjective(tokens, i);
  if (before === 'NOUN' && ADJECTIVE_ENDING.test(lower)) return 'ADJ';
  if (before === 'ADJ' && isNominal(tokens[i - 2]?.pos) && ADJECTIVE_ENDING.test(lower)) return 'ADJ';
  if (before === 'AUX' && ADJECTIVE_ENDING.test(lower)) return 'ADJ';
  return 'NOUN';
}

const isAdjective = (token: Token | undefined): boolean =>
  token !== undefined &&
  (ADJECTIVES.has(masculine(singular(token.lower))) || ADJECTIVES.has(singular(token.lower)));

/** A word that may be a noun. */
const standsOpen = (token: Token | undefined): boolean =>
  token !== undefined && WORD.test(token.text) && ownClass(token) === 'X' && !VERB_FORMS.has(token.lower);

/** "los nuevos casos", "las víctimas civiles", but "los civiles": an adjective with no noun beside it stands for one. */
function openAdjective(tokens: Token[], i: number): PartOfSpeech {
  const [before, next] = [tokens[i - 1]?.pos, tokens[i + 1]];
  // "un 2,2 % |mensual", "el 5 por ciento |interanual"
  if (/^(?:%|ciento)$/.test(tokens[i - 1]?.text ?? '')) return 'ADJ';
  if (before === 'NOUN' || before === 'PROPN' || before === 'ADJ' || before === 'AUX' || before === 'ADV')
    return 'ADJ';
  // "el fiscal general sostuvo": of two adjectives without a noun behind them the first is one.
  const described = isAdjective(next) && !standsOpen(tokens[i + 2]);
  const follows = standsOpen(next) && !described;
  return follows || (next && NOUN_FORMS.has(next.lower)) || before === undefined ? 'ADJ' : 'NOUN';
}

function lemmaOf({ lower, pos }: Token): string {
  if (pos === 'AUX') return AUXILIARY_FORMS.get(lower) ?? lower;
  if (pos === 'VERB')
    return (
      VERB_FORMS.get(lower) ?? VERB_FORMS.get(ENCLITIC.exec(lower)?.[1] ?? '') ?? infinitiveOf(lower) ?? lower
    );
  if (pos === 'ADJ') return masculine(singular(lower));
  return pos === 'NOUN' ? singular(lower) : lower;
}

/** Classes and lemmas from left to right: each word is read with what stands before it. */
function tag(tokens: Token[], sentences: Sentence[]): Token[] {
  const capitals = capitalsOf(tokens);
  const starts = new Set(sentences.map(({ first }) => first));
  for (const [i, token] of tokens.entries()) {
    const own = ownClass(token);
    const opens = starts.has(i) || OPENS.test(tokens[i - 1]?.text ?? '.');
    if (own !== 'X' && (opens || own === 'NUM' || own === 'PUNCT' || !CAPITAL.test(token.text)))
      token.pos = own;
    else token.pos = isName(tokens, i, opens, capitals) ? 'PROPN' : openClass(tokens, i);
    token.lemma = lemmaOf(token);
  }
  return tokens;
}

/**
 * Spanish tokens, lemmas and parts of speech by lists of closed classes and verb forms, endings and neighbours (no
 * model); sentences by the rules that all languages share. Offsets are into the text as given; time is linear.
 */
export const analyse: Analyse = (text) => {
  const tokens = toTokens(text);
  const sentences = withTokens(splitSentences(text, sentenceWords), tokens);
  return { text, tokens: tag(tokens, sentences), sentences };
};
