import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import type { Passage } from './passage.ts';
import { isQuoted, pauses, type Reading, ranges } from './reading.ts';

const startOf = ({ cue, subject, shared }: Reading): number =>
  shared ? cue.from : Math.min(cue.from, subject?.from ?? cue.from);

/** A verb of speaking can end what an earlier one began; one of wanting or thinking may well stand inside it. */
function canTakeOver(passage: Passage, later: Reading): boolean {
  const { takes } = later.cue.frame;
  const quotes = later.content.some(({ from, to }) => passage.slice(from, to).some(isQuoted));
  if (later.weak) return quotes;
  return takes.includes('quotation') || takes.includes('recipient') || quotes;
}

/** Unit where a later cue takes over from an earlier one, or -1. */
function takeover(passage: Passage, earlier: Reading, later: Reading, lexicon: AttributionLexicon): number {
  const start = startOf(later);
  const before = passage[start - 1];
  if (later.shared) {
    const joined = before?.pos === 'CCONJ' || pauses(before);
    return joined && canTakeOver(passage, later) ? start : -1;
  }
  if (start <= earlier.cue.from) return later.cue.from;
  const participle = earlier.cue.from === 0 && earlier.cue.kind === 'verb';
  // "As reported by the Echo, |police found": no clause of its own.
  const clause = earlier.cue.kind !== 'preposition' && lexicon.subordinators.has(passage[0]?.lower ?? '');
  const leads = clause || participle;
  const encloses = later.content[0] !== undefined && later.content[0].from <= earlier.cue.from;
  if (pauses(before) && (leads || encloses)) return start;
  // "finds that, |while 8 percent say so, …": nothing was said yet.
  const opened = lexicon.complementizers.has(passage[earlier.cue.to]?.lower ?? '');
  // ", records show, |and experts say": the comma is all that stands between.
  const pausesAtOnce = pauses(passage[earlier.cue.to]);
  const floor = Math.max(earlier.cue.to + (opened ? 2 : pausesAtOnce ? 0 : 1), start - 4);
  for (let i = start - 1; i > floor; i--) {
    const unit = passage[i];
    if (lexicon.contrasts.has(unit?.lower ?? '') || unit?.text === ';') return i;
    if (unit?.pos === 'CCONJ' && (pauses(passage[i - 1]) || earlier.cue.lemma === later.cue.lemma)) return i;
  }
  return -1;
}

/** How many earlier cues of a sentence a later one may cut. */
const REACH = 6;

/** Ends the content of earlier cues where a later one takes over, and starts the later one's there. */
export function cutAt(
  passage: Passage,
  readings: Reading[],
  later: Reading,
  lexicon: AttributionLexicon,
): void {
  for (const earlier of readings.slice(-REACH)) {
    let cut = takeover(passage, earlier, later, lexicon);
    if (cut < 0) continue;
    if (passage[cut - 1]?.pos === 'CCONJ') cut--;
    earlier.content = earlier.content.flatMap(({ from, to }) =>
      from >= cut ? [] : ranges(passage, [from, Math.min(to, cut)]),
    );
    const encloses = later.content[0] && later.content[0].from <= earlier.cue.from;
    if (encloses && !later.shared && pauses(passage[cut - 1])) continue;
    later.content = later.content.flatMap(({ from, to }) =>
      to <= cut ? [] : ranges(passage, [Math.max(from, cut), to]),
    );
  }
}
