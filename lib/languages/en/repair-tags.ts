import type { Sentence, Token } from '../../model/analysis.ts';
import { concepts } from './concepts/index.ts';
import { parties } from './parties.ts';

/** Common nouns that open sentences in capitals and are then taken for names. */
const OPENERS = new Set(
  'estimates reports statements surveys polls studies sales exports imports profits revenue revenues turnout shares prices police officials authorities doctors lawmakers voters residents families rescuers firefighters workers teachers students unemployment inflation output production demand growth spending losses earnings deaths arrests cases wages rents temperatures rates costs investors analysts economists researchers scientists experts activists protesters prosecutors investigators troops soldiers rebels migrants refugees passengers patients children women men people figures data orders winds families gusts bookings buyers sellers clashes floods storms fires protests strikes talks fees taxes tariffs subsidies homes houses schools hospitals roads bridges flights trains buses ships boats vessels tickets seats ballots votes parties members regulators rescuers drivers nurses farmers tourists visitors refunds donations grants loans debts savings fines'.split(
    ' ',
  ),
);

/** What stands before an office and opens a sentence in a capital: "Interior minister Jan Holt", "Former judge …". */
const OFFICES = new Set(
  'interior finance foreign defence defense health education transport transportation justice prime former deputy acting public federal state chief senior junior home labour labor trade energy agriculture farm environment climate culture sports economy economic social regional national local provincial municipal military naval civil police fire government opposition party union company team club army court hospital school university airline industry security intelligence budget housing immigration planning veteran retired ex-prime outgoing incoming leading independent legal medical chief-of-staff district county city town village state-appointed'.split(
    ' ',
  ),
);

/** So many words may stand between the first of an office and its noun ("Former transport |minister"). */
const OFFICE_WORDS = 3;

function opensAsOffice(tokens: Token[], first: number): boolean {
  const token = tokens[first];
  if (token?.pos !== 'PROPN' || !OFFICES.has(token.lower)) return false;
  for (let i = first + 1; i <= first + OFFICE_WORDS; i++) {
    const { text = '', lower = '', pos } = tokens[i] ?? {};
    if (text !== lower || (pos !== 'NOUN' && pos !== 'ADJ')) return false;
    if (parties.titles.has(lower)) return true;
  }
  return false;
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return /(?:ch|sh|x|s)$/.test(word) ? `${word}es` : `${word}s`;
}

/** Plurals of the nouns that the pack knows as things to count. */
const COUNTED = new Set(
  Object.values(concepts)
    .flat()
    .filter((word) => /^[a-z]{4,}$/.test(word))
    .map(pluralOf),
);

/** "Permits fell", "Vacancies have fallen": a common noun that opens a sentence and is taken for a name or a verb. */
function opensAsNoun(token: Token | undefined, after: Token | undefined): boolean {
  if (token?.pos === 'PROPN' && OPENERS.has(token.lower)) return true;
  if (token?.pos !== 'PROPN' && token?.pos !== 'VERB') return false;
  return COUNTED.has(token.lower) && after !== undefined && GOES_ON.has(after.pos);
}

/** What follows a subject. */
const GOES_ON: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADP']);

/** Singular of a plain plural, for nouns whose lemma was kept because they passed for names. */
const singular = (word: string): string => {
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/(ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
};

const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** "The Red |Cross said": a capital between a name and a small verb is the name's, not a verb. */
function endsName(tokens: Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return (
    token?.pos === 'VERB' &&
    CAPITALISED.test(token.text) &&
    before?.pos === 'PROPN' &&
    CAPITALISED.test(before.text) &&
    (after?.pos === 'VERB' || after?.pos === 'AUX') &&
    after.text === after.lower
  );
}

/** Verbs whose third person is taken for a plural noun. */
const ACTS = new Set(
  'increase decrease boost cut risk harm reflect support cause cost pose reach double triple force drive fuel spark signal back block hit damage benefit challenge yield show cover face fear offer'.split(
    ' ',
  ),
);

/**
 * "She said the strength in Canada |increases the chance": a determiner behind it says that it has an object, and a verb
 * before it that its clause is reported; "After the tax |increases the shop closed" has none.
 */
function hasObject(tokens: Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.pos !== 'NOUN' || !token.lower.endsWith('s') || !ACTS.has(token.lemma)) return false;
  if (after?.pos !== 'DET' || after.start - token.end > 1) return false;
  if (before?.pos !== 'NOUN' && before?.pos !== 'PROPN' && before?.pos !== 'PRON') return false;
  for (let k = i - 1; k >= 0; k--) {
    const pos = tokens[k]?.pos;
    if (pos === 'VERB' || pos === 'AUX') return true;
    if (pos === 'PUNCT') return false;
  }
  return false;
}

/** "The 56-year-|old said": an age stands for its person where no noun follows. */
function standsForPerson(tokens: Token[], i: number): boolean {
  const [token, after] = [tokens[i], tokens[i + 1]];
  if (token?.pos !== 'ADJ' || !/^olds?$/.test(token.lower) || tokens[i - 1]?.text !== '-') return false;
  if (!/^(year|month|week|day)$/.test(tokens[i - 2]?.lower ?? '')) return false;
  return after === undefined || !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(after.pos);
}

/** Verbs before "at" and a figure that are taken for nouns. */
const STANDS = new Map([
  ['stands', 'stand'],
  ['stays', 'stay'],
  ['remains', 'remain'],
  ['sits', 'sit'],
]);

/** "The offer |stands at 4 per cent". */
function standsAt(tokens: Token[], i: number): boolean {
  const [before, token, at, figure] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  const subject = before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.pos === 'PRON';
  return subject && token?.pos === 'NOUN' && at?.lower === 'at' && /^\p{Sc}?\d/u.test(figure?.text ?? '');
}

/** Past forms that are taken for nouns where a figure follows. */
const MOVES = new Map([
  ['rose', 'rise'],
  ['fell', 'fall'],
  ['rises', 'rise'],
  ['falls', 'fall'],
  ['climbs', 'climb'],
  ['jumps', 'jump'],
  ['drops', 'drop'],
]);

/** "The number of dead |rose to 40". */
function movesBy(tokens: Token[], i: number): boolean {
  const [token, way, figure] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (token?.pos === 'VERB' || !MOVES.has(token?.lower ?? '') || token?.text !== token?.lower) return false;
  return /^(to|by|from)$/.test(way?.lower ?? '') && /^\p{Sc}?\d/u.test(figure?.text ?? '');
}

/** Verbs of headlines that are taken for nouns between a figure and the next ("kills 7, |wounds 30"). */
const HARMS = new Set('wounds injures kills hurts traps strands displaces'.split(' '));

/** Verbs of polls that are taken for nouns behind a figure ("2 in 10 |say it is"). */
const ANSWERS = new Set(
  'say think believe want feel know agree support oppose favor favour approve disapprove trust expect see view prefer'.split(
    ' ',
  ),
);

const OPENS_OBJECT: ReadonlySet<string> = new Set(['PRON', 'DET', 'SCONJ', 'PROPN', 'PART']);

/** A verb between two figures, or one whose object follows behind a figure. */
function tellsOfFigure(tokens: Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.pos !== 'NOUN') return false;
  if (HARMS.has(token.lower))
    return after?.pos === 'NUM' && (before?.pos === 'PUNCT' || before?.pos === 'CCONJ');
  return ANSWERS.has(token.lower) && before?.pos === 'NUM' && OPENS_OBJECT.has(after?.pos ?? '');
}

/** Verbs that are taken for nouns where an object follows, and their lemmas. */
const TAKES = new Map([
  ['lack', 'lack'],
  ['need', 'need'],
  ['saw', 'see'],
  ['cost', 'cost'],
]);

/** What follows them. */
const OBJECTS: ReadonlySet<string> = new Set(['DET', 'NOUN', 'ADJ', 'PRON', 'NUM', 'PROPN', 'SYM']);

/** What stands before them: a number, a plural, "which". */
function isTaking(before: Token | undefined): boolean {
  const isPlural = before?.pos === 'NOUN' && before.lower !== before.lemma;
  const isNumber = before?.pos === 'NUM' || /^(?:[mb]illion|thousand)$/.test(before?.lower ?? '');
  return isNumber || isPlural || /^(?:which|that|who|they|we)$/.test(before?.lower ?? '');
}

/** "1.2 million |need treatment", "a crowd of 400 |saw the hosts win", "schools |lack a teacher", "which |cost $4". */
function takesObject(tokens: Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.pos !== 'NOUN' || !TAKES.has(token.text)) return false;
  return isTaking(before) && OBJECTS.has(after?.pos ?? '');
}

/** Verbs before a little word that are taken for nouns ("the gap |amounts to 4", "interest |accounts for 4"). */
const COMES = new Map([
  ['amounts', 'to'],
  ['accounts', 'for'],
]);

/** Nouns that are taken for verbs where their adjective opens the sentence ("Hourly |pay is", "Foreign |demand fell"). */
const NOUNS_TOO = new Set('pay demand trade use cost return rent output spend'.split(' '));

function isSubjectNoun(tokens: Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.pos !== 'VERB' || !NOUNS_TOO.has(token.text)) return false;
  const goesOn = after?.pos === 'AUX' || after?.pos === 'VERB';
  return goesOn && (before?.pos === 'ADJ' || before?.pos === 'PROPN');
}

/** Whether nothing but a subject stands before token `i` in its clause: no verb, no phrase that opens it with a preposition. */
function hasSubjectOnly(tokens: Token[], i: number): boolean {
  let from = i;
  while (from > 0 && tokens[from - 1]?.pos !== 'PUNCT') from--;
  const before = tokens.slice(from, i);
  return before[0]?.pos !== 'ADP' && !before.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** "The bank |forecast 4 per cent", "The bank on Monday |forecast a loss": the past tense, not the noun. */
function forecasts(tokens: Token[], i: number): boolean {
  const [at, before, token, after] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.text !== 'forecast' || token.pos !== 'NOUN' || !hasSubjectOnly(tokens, i)) return false;
  const timed = at?.pos === 'ADP' && i > 2 && parties.notNames.has(before?.lower ?? '');
  if (timed) return ['NUM', 'NOUN', 'ADJ', 'DET'].includes(after?.pos ?? '');
  return after?.pos === 'NUM' && (before?.pos === 'NOUN' || before?.pos === 'PROPN');
}

/**
 * Corrects tags that wink-nlp's model gets wrong again and again: a common noun at a sentence's start
 * ("Sales fell") is no name, and a verb form right behind "to" and a number is none.
 */
export function repairTags(tokens: Token[], sentences: Sentence[]): Token[] {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    // "5,200 people work there": "people" is next to never a noun's modifier.
    if (
      token?.pos === 'NOUN' &&
      tokens[i - 1]?.lower === 'people' &&
      token.lemma === token.lower &&
      !token.lower.endsWith('s')
    )
      token.pos = 'VERB';
    if (token && endsName(tokens, i)) token.pos = 'PROPN';
    // "She has since said": no preposition between an auxiliary and its verb.
    if (token?.lower === 'since' && tokens[i - 1]?.pos === 'AUX' && tokens[i + 1]?.pos === 'VERB')
      token.pos = 'ADV';
    if (token && hasObject(tokens, i)) token.pos = 'VERB';
    // "The number of houses lost has risen."
    if (token?.lower === 'lost' && token.pos === 'NOUN') {
      token.pos = 'VERB';
      token.lemma = 'lose';
    }
    const stands = token && standsAt(tokens, i) ? STANDS.get(token.lower) : undefined;
    if (token && stands) {
      token.pos = 'VERB';
      token.lemma = stands;
    }
    if (token && movesBy(tokens, i)) {
      token.pos = 'VERB';
      token.lemma = MOVES.get(token.lower) ?? token.lemma;
    }
    const comes = token?.pos === 'NOUN' ? COMES.get(token.lower) : undefined;
    if (token && comes !== undefined && comes === tokens[i + 1]?.lower) {
      token.pos = 'VERB';
      token.lemma = token.lower.slice(0, -1);
    }
    if (token && tellsOfFigure(tokens, i)) {
      token.pos = 'VERB';
      token.lemma = HARMS.has(token.lower) ? token.lower.slice(0, -1) : token.lower;
    }
    // "The army had |shot down 40".
    if (token?.lower === 'shot' && token.pos === 'NOUN' && tokens[i - 1]?.pos === 'AUX') {
      token.pos = 'VERB';
      token.lemma = 'shoot';
    }
    if (token && takesObject(tokens, i)) {
      token.pos = 'VERB';
      token.lemma = TAKES.get(token.lower) ?? token.lemma;
    }
    // "The union claims": no adjective.
    if (token?.lower === 'union' && token.pos === 'ADJ') token.pos = 'NOUN';
    if (token?.lower === 'fined' && token.lemma === 'fin') token.lemma = 'fine';
    if (token && isSubjectNoun(tokens, i)) token.pos = 'NOUN';
    if (token && forecasts(tokens, i)) token.pos = 'VERB';
    if (token && standsForPerson(tokens, i)) token.pos = 'NOUN';
  }
  for (const { first } of sentences) {
    const token = tokens[first];
    if (token && opensAsOffice(tokens, first)) token.pos = 'ADJ';
    if (token && opensAsNoun(token, tokens[first + 1])) {
      token.pos = 'NOUN';
      token.lemma = singular(token.lower);
    }
  }
  return tokens;
}
