import { useState } from 'preact/hooks';
import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { ReportHead } from '../../lib/model/report.ts';
import { useLocale, useWords } from '../ui/words.ts';
import { citation } from './citation.ts';
import { copyCitation } from './copy-citation.ts';

const SHOWN_MS = 3000;

/** Copies the citation of a claim, and says for a moment whether it worked. */
export function useCitation() {
  const words = useWords();
  const locale = useLocale();
  const [said, setSaid] = useState('');
  const cite = async (claim: AnnotatedClaim, report: ReportHead) => {
    const done = await copyCitation(citation(claim, report, words, locale));
    setSaid(words(done ? 'cite.done' : 'cite.failed'));
    setTimeout(() => setSaid(''), SHOWN_MS);
  };
  return { cite, said };
}
