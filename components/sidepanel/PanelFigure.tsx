import { useRef } from 'preact/hooks';
import { figureWords } from '../../lib/i18n/sentences/figure.ts';
import { measureWords } from '../claims/measure-words.ts';
import { printedFigure } from '../claims/printed-figure.ts';
import { draftOfClaim } from '../hand/draft-of-claim.ts';
import { HandEditor } from '../hand/HandEditor.tsx';
import { HandLine } from '../hand/HandLine.tsx';
import { Choice } from '../ui/Choice.tsx';
import { useLocale, useWords } from '../ui/words.ts';
import type { PanelRowProps } from './PanelRow.tsx';

/** What a person made of the claim's figures, or the editor while one of them is being put right. */
export function PanelFigure({ claim, annotations, hands, acts, isKept }: PanelRowProps) {
  const words = useWords();
  const locale = useLocale();
  const root = useRef<HTMLDivElement>(null);
  const { editing } = acts;
  const { id, quantities, byHand = [] } = claim.claim;
  const draft = editing?.claimId === id ? draftOfClaim(claim, annotations.report, editing.quantity) : null;
  if (!draft || !editing)
    return (
      <>
        {byHand.map((hand) => (
          <HandLine
            key={hand.id}
            claim={claim.claim}
            quantity={hand.quantity}
            onRemove={isKept ? acts.remove : undefined}
          />
        ))}
      </>
    );
  const toHead = () => root.current?.closest('.claim')?.querySelector<HTMLElement>('.claim-head')?.focus();
  return (
    <div ref={root}>
      {quantities.length > 1 && (
        <Choice
          label={words('hand.which')}
          options={quantities.map((quantity, index) => ({
            value: String(index),
            label: `${printedFigure(claim.claim, quantity) ?? figureWords(quantity, locale)} ${measureWords(quantity)}`,
          }))}
          value={String(editing.quantity)}
          onChoose={(index) => acts.edit({ claimId: id, quantity: Number(index) })}
        />
      )}
      <HandEditor
        key={editing.quantity}
        hands={hands}
        draft={draft}
        onSaved={() => {
          toHead();
          acts.saved();
        }}
        onCancel={() => {
          toHead();
          acts.leave();
        }}
      />
    </div>
  );
}
