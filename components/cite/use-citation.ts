import { useState } from 'preact/hooks';
import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { ReportHead } from '../../lib/model/report.ts';
import { useLocale, useWords } from '../ui/words.ts';
import { citation } from './citation.ts';
import { copyCitation } from './copy-citation.ts';

const SHOWN_MS = 3000;

/** Copies the citation of a claim, and says for a moment whether it worked; other acts may be said there too. */
export function useCitation() {
  const words = useWords();
  const locale = useLocale();
  const [said, setSaid] = useState('');
  const say = (sentence: string) => {
    setSaid(sentence);
    setTimeout(() => setSaid(''), SHOWN_MS);
  };
  const cite = async (claim: AnnotatedClaim, report: ReportHead) => {
    const done = await copyCitation(citation(claim, report, words, locale));
    say(words(done ? 'cite.done' : 'cite.failed'));
  };
  return { cite, said, say };
}
