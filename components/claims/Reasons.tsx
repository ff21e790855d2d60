import { figureWords } from '../../lib/i18n/sentences/figure.ts';
import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import { useLocale, useWords } from '../ui/words.ts';
import { leading, leadQuantity } from './lead.ts';
import { reasonsOf } from './sentences.ts';

/** In words, since a percentage would read as a grade. */
function sureness(confidence: number): string {
  if (confidence >= 0.85) return 'why.sure';
  return confidence >= 0.6 ? 'why.likely' : 'why.perhaps';
}

/** Why the claim has its status: what was equal, what differed, how the figure was read. */
export function Reasons({ claim, title = false }: { claim: AnnotatedClaim; title?: boolean }) {
  const words = useWords();
  const locale = useLocale();
  const { finding, check } = leading(claim);
  const quantity = leadQuantity(claim);
  const sentences = reasonsOf(claim, locale);
  return (
    <div class="reasons">
      {title && <p class="reasons-title">{words('why.title')}</p>}
      <ul>
        {quantity?.relative && <li>{words('why.read-as', { figure: figureWords(quantity, locale) })}</li>}
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {finding && <li>{words(sureness(finding.confidence))}</li>}
        {!finding && !check && <li>{words('why.nothing')}</li>}
      </ul>
    </div>
  );
}
