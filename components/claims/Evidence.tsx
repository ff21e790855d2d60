import type { ComponentChildren } from 'preact';
import type { Finding } from '../../lib/model/finding.ts';
import { HandLine } from '../hand/HandLine.tsx';
import { moment } from '../ui/dates.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { Pieces } from '../ui/Pieces.tsx';
import { useLocale, useWords } from '../ui/words.ts';
import { Printed } from './Printed.tsx';
import { quotationParts } from './printed-parts.ts';
import { sourceName } from './source-name.ts';
import { linkToSentence } from './text-fragment.ts';

interface Props {
  finding: Finding;
  /** False on the card: nothing that opens may be clicked in the page. */
  links: boolean;
  /** True where the text at hand is the reader's own draft. */
  isDraft?: boolean | undefined;
  /** What may be done about it, below the words. */
  children?: ComponentChildren;
}

/** One other figure: where it stood, when, who said it, and the words themselves. */
export function Evidence({ finding, links, isDraft = false, children }: Props) {
  const words = useWords();
  const { prior } = finding;
  const href = links && finding.where === 'report' ? linkToSentence(prior.report.url, prior.quotation) : null;
  return (
    <div class="evidence">
      <p class="evidence-meta">
        <EvidenceMeta finding={finding} here={isDraft ? 'draft.this-text' : 'claims.this-article'} />
        {href && (
          <a
            href={href}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={words('action.open-at', { outlet: prior.report.outlet })}
          >
            {words('action.open')}
          </a>
        )}
      </p>
      <p>
        <Printed parts={quotationParts(prior.claim, prior.quotation, prior.quantity)} quoted />
      </p>
      <HandLine claim={prior.claim} quantity={prior.quantity} />
      {children}
    </div>
  );
}

/** @param props.here message that names the text at hand */
function EvidenceMeta({ finding, here }: { finding: Finding; here: string }) {
  const words = useWords();
  const locale = useLocale();
  const { prior, where } = finding;
  const who = sourceName(prior.claim, prior.claim.quantities[prior.quantity]);
  const when = where !== 'article' && prior.report.published ? moment(prior.report.published, locale) : null;
  return (
    <Pieces>
      {where === 'report' ? (
        <Foreign text={prior.report.outlet} />
      ) : (
        words(where === 'article' ? here : 'claims.earlier-reading')
      )}
      {when && <span class="day">{when}</span>}
      {who && <Foreign text={who} />}
    </Pieces>
  );
}
