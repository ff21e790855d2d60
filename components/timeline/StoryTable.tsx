import { figureWords } from '../../lib/i18n/sentences/figure.ts';
import { Printed } from '../claims/Printed.tsx';
import { quotationParts } from '../claims/printed-parts.ts';
import { linkToSentence } from '../claims/text-fragment.ts';
import { dayShort } from '../ui/dates.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useLocale, useWords } from '../ui/words.ts';
import type { Point } from './points.ts';

const COLUMNS = ['as-of', 'source', 'figure', 'printed', 'report'] as const;

/** Every value of the story, latest first; what the chart shows, in words. */
export function StoryTable({ points }: { points: readonly Point[] }) {
  const words = useWords();
  return (
    <div class="story-scroll">
      <table class="story-table">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" class={column === 'figure' ? 'number' : undefined}>
                {words(`story.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map((point) => (
            <Row key={`${point.claim.id} ${point.quantity.span.start}`} point={point} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ point }: { point: Point }) {
  const words = useWords();
  const locale = useLocale();
  const { claim, quantity, report, quotation, at, party } = point;
  const href = linkToSentence(report.url, quotation);
  const index = claim.quantities.indexOf(quantity);
  return (
    <tr>
      <td>{at && dayShort(at, locale)}</td>
      <td>{party ? <Foreign text={party} /> : <span class="dim">{words('story.not-named')}</span>}</td>
      <td class="number">
        <b>{figureWords(quantity, locale)}</b>
      </td>
      <td>
        <Printed parts={quotationParts(claim, quotation, index)} quoted />
      </td>
      <td>
        {href ? (
          <a href={href} target="_blank" rel="noopener noreferrer">
            <Foreign text={report.outlet} />
          </a>
        ) : (
          <Foreign text={report.outlet} />
        )}
      </td>
    </tr>
  );
}
