import type { ComponentChildren } from 'preact';
import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import { markOf } from '../../lib/model/mark.ts';
import type { ReportHead } from '../../lib/model/report.ts';
import { useLocale, useWords } from '../ui/words.ts';
import { FigureLine } from './FigureLine.tsx';
import { Printed } from './Printed.tsx';
import { claimParts } from './printed-parts.ts';
import { StatusMark } from './StatusMark.tsx';
import { changeSentence, statusSentence } from './sentences.ts';

interface Props {
  claim: AnnotatedClaim;
  report: ReportHead;
  open: boolean;
  /** The row that the keys are on, where focus may stand elsewhere. */
  current: boolean;
  /** `figure`: figure and measure first (popup); `words`: the claim's own words (panel). */
  show: 'figure' | 'words';
  /** At the right end: notes, a name. */
  side?: ComponentChildren;
  /** Stands under the sentence, open or not. */
  below?: ComponentChildren;
  onToggle(): void;
  /** What stands below while the row is open. */
  children?: ComponentChildren;
}

/** One claim in a list: its mark, its figure or words, its status in a sentence. */
export function ClaimRow({ claim, report, open, current, show, side, below, onToggle, children }: Props) {
  const words = useWords();
  const locale = useLocale();
  const mark = markOf(claim);
  const sentence = statusSentence(claim, report, locale);
  const change = changeSentence(claim, report, locale);
  const quiet = !sentence && show === 'figure' ? ' is-quiet' : '';
  return (
    <li
      class={`claim${quiet}${open ? ' is-open' : ''}${current ? ' is-current' : ''}`}
      data-claim={claim.claim.id}
      aria-current={current || undefined}
    >
      <StatusMark mark={mark} named />
      <div class="claim-body">
        <button type="button" class="claim-head" aria-expanded={open} onClick={onToggle}>
          <span class="unseen">{words(`mark.${mark}`)}. </span>
          <span class="claim-what">
            {show === 'figure' ? <FigureLine claim={claim} /> : <Printed parts={claimParts(claim.claim)} />}
            {side && <span class="claim-side">{side}</span>}
          </span>
          {sentence && <span class="claim-say">{sentence}</span>}
          {change && <span class="claim-say">{change}</span>}
        </button>
        {below}
        {open && <div class="claim-open">{children}</div>}
      </div>
    </li>
  );
}
