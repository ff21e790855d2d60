import type { Sentence } from '../../model/analysis.ts';
import type { Modality, Quantity } from '../../model/quantity.ts';
import type { AnalysedBlock } from '../document.ts';
import { type ClauseSpan, clausesOf } from '../frame/clauses.ts';
import { measuresOf } from '../measure/measures.ts';
import { settingsOf } from '../scope/settings.ts';
import { dayOf } from '../time/calendar.ts';
import { findTimes } from '../time/find-times.ts';
import type { TimeContext } from '../time/time-expression.ts';
import type { Draft } from './draft.ts';
import { atomsOf } from './lexer.ts';
import type { CompiledLexicon } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { readQuantities } from './pipeline.ts';
import { withMeasuredAge } from './refiners/age.ts';
import { type Setting, toQuantity } from './to-quantity.ts';

const NO_SETTING: Setting = {
  measure: { head: '', modifiers: [], about: [], text: '' },
  scope: { places: [] },
  asOf: { basis: 'unknown' },
  modality: 'result',
};

/** One sentence with its figures, in reading order. */
export interface SentenceQuantities {
  passage: Passage;
  drafts: Draft[];
  quantities: Quantity[];
  clauses: ClauseSpan[];
}

/** False where no token can begin a figure: most sentences, which then cost nothing more. */
function mayCount(block: AnalysedBlock, { first, last }: Sentence, { source }: CompiledLexicon): boolean {
  const { cardinals, plurals, fractions, few, collectives, factors, scales } = source.numerals;
  for (let i = first; i < last; i++) {
    const token = block.analysis.tokens[i];
    if (!token) continue;
    const { lower } = token;
    if (token.pos === 'NUM' || /[\d½⅓⅔¼¾⅛]/.test(lower)) return true;
    if (cardinals.has(lower) || plurals.has(lower) || fractions.has(lower) || few.has(lower)) return true;
    if (collectives.has(lower) || factors.has(lower) || scales.has(lower)) return true;
    if (lower.includes('-') || lower.endsWith('fold')) return true;
  }
  return false;
}

/** Words that set a figure apart and say nothing of what is to come. */
const TIMELESS: ReadonlySet<Modality> = new Set(['threshold', 'hypothetical']);

/** What the words of a sentence say of its dates: whether its tense, or somebody's plans, look ahead. */
function outlookOf(
  { analysis }: AnalysedBlock,
  { first, last }: Sentence,
  { source }: CompiledLexicon,
): Pick<TimeContext, 'future' | 'expects'> {
  const tokens = analysis.tokens.slice(first, last);
  return {
    future: tokens.some(({ lower }) => source.time.future.has(lower)),
    expects: tokens.some(({ lower, lemma, pos }) => {
      const modality = source.measures.modality.get(lemma) ?? source.measures.modality.get(lower);
      return pos !== 'PROPN' && modality !== undefined && !TIMELESS.has(modality);
    }),
  };
}

/** Cuts one sentence for the grammar and finds its dates. */
export function passageOf(
  block: AnalysedBlock,
  sentence: Sentence,
  lexicon: CompiledLexicon,
  published?: string,
): Passage {
  const atoms = atomsOf(block.analysis, sentence, sentence, lexicon.source);
  const context = {
    today: dayOf(block.block.time ?? published),
    ...outlookOf(block, sentence, lexicon),
  };
  const times = findTimes({ atoms, lexicon: lexicon.source.time, context });
  const inTime = new Uint8Array(atoms.length);
  for (const { from, to, counts } of times) {
    inTime.fill(1, from, to);
    if (counts) inTime.fill(0, counts.from, counts.to);
  }
  return { block, sentence, atoms, lexicon, times, inTime };
}

/** The figures of one block, sentence by sentence; sentences without any are left out. */
export function extractQuantities(
  block: AnalysedBlock,
  lexicon: CompiledLexicon,
  published?: string,
): SentenceQuantities[] {
  const found: SentenceQuantities[] = [];
  for (const sentence of block.analysis.sentences) {
    if (!mayCount(block, sentence, lexicon)) continue;
    const passage = passageOf(block, sentence, lexicon, published);
    const read = readQuantities(passage);
    if (!read.length) continue;
    const measures = measuresOf(passage, read);
    const drafts = read.map((draft, i) => {
      const measure = measures[i];
      return measure ? withMeasuredAge(passage, draft, measure) : draft;
    });
    const clauses = clausesOf(passage, drafts);
    const settings = settingsOf(passage, drafts, clauses, measures, published);
    const quantities = drafts.map((draft, i) => toQuantity(passage, draft, settings[i] ?? NO_SETTING));
    found.push({ passage, drafts, quantities, clauses });
  }
  return found;
}
