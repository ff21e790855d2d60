import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import type { Passage } from './passage.ts';

/** Words before the figure that a phrase may begin with already ("at |least 40"). */
const LONGEST_LEAD = 2;

/** Where the words start that round the figure at unit `figure`: "about 40", "more than 40", "at least 40". */
function openerOf(passage: Passage, figure: number, lexicon: AttributionLexicon): number {
  const { approximators, comparisons, figureOpeners } = lexicon;
  const word = passage[figure - 1]?.lower ?? '';
  if (approximators.has(word)) return figure - 1;
  const compared = comparisons.some((words) => words.length === 1 && words[0] === word);
  if (compared && ['ADJ', 'ADV'].includes(passage[figure - 2]?.pos ?? '')) return figure - 2;
  const opener = figureOpeners.find((words) =>
    words.every((part, k) => passage[figure - words.length + k]?.lower === part),
  );
  return figure - (opener?.length ?? 0);
}

/**
 * "|about 3 in 10", "|at least 40 officials", "|more than half of voters": where a phrase that starts at unit `from`
 * starts with the words that round the figure in it; `from` itself where none do.
 */
export function roundedStart(
  passage: Passage,
  from: number,
  floor: number,
  lexicon: AttributionLexicon,
): number {
  for (let i = from; i <= from + LONGEST_LEAD; i++) {
    const unit = passage[i];
    if (unit?.pos !== 'NUM' && !lexicon.figureWords.has(unit?.lower ?? '')) continue;
    return Math.max(floor, Math.min(from, openerOf(passage, i, lexicon)));
  }
  return from;
}
