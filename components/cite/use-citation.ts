import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { ReportHead } from '../../lib/model/report.ts';
import { useSaid } from '../ui/use-said.ts';
import { useLocale, useWords } from '../ui/words.ts';
import { citation } from './citation.ts';
import { copyCitation } from './copy-citation.ts';

/** Copies the citation of a claim, and says for a moment whether it worked; other acts may be said there too. */
export function useCitation() {
  const words = useWords();
  const locale = useLocale();
  const { said, say } = useSaid();
  const cite = async (claim: AnnotatedClaim, report: ReportHead) => {
    const done = await copyCitation(citation(claim, report, words, locale));
    say(words(done ? 'cite.done' : 'cite.failed'));
  };
  return { cite, said, say };
}
