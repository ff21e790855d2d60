import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import { useLocale, useWords } from '../ui/words.ts';
import { figureWords } from './figure-words.ts';
import { leading, leadQuantity } from './lead.ts';
import { reasonsOf } from './sentences.ts';

/** Why the claim has its status: what was equal, what differed, how the figure was read. */
export function Reasons({ claim, title = false }: { claim: AnnotatedClaim; title?: boolean }) {
  const words = useWords();
  const locale = useLocale();
  const { finding } = leading(claim);
  const quantity = leadQuantity(claim);
  const sentences = reasonsOf(claim, locale);
  return (
    <div class="reasons">
      {title && <h4>{words('why.title')}</h4>}
      <ul>
        {quantity?.relative && (
          <li>{words('why.read-as', { figure: figureWords(quantity, words, locale) })}</li>
        )}
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {finding && (
          <li class="meta">{words('why.sure', { percent: Math.round(finding.confidence * 100) })}</li>
        )}
        {sentences.length === 0 && <li>{words('why.nothing')}</li>}
      </ul>
    </div>
  );
}
