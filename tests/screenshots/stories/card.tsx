import '../../../components/card/card-frame.css';
import { Card } from '../../../components/card/Card.tsx';
import { CARD_SIZES, type CardSize } from '../../../components/card/card-size.ts';
import type { Annotations } from '../../../lib/model/annotations.ts';
import { BY_HANDS } from '../fixtures/by-hand.ts';
import { CHECKED } from '../fixtures/checked.ts';
import { LONG } from '../fixtures/long.ts';
import { CHANGED, WORDS } from '../fixtures/readers-word.ts';
import { RELEASES } from '../fixtures/releases.ts';
import type { Story } from '../story.ts';

const acts = { onClose() {}, onStep() {}, onSize() {}, onOpenPanel() {} };

function card(
  size: CardSize,
  annotations: Annotations,
  id: string,
  more: Partial<Story> = {},
  copied: boolean | null = null,
): Story {
  const claim = annotations.claims.find((each) => each.claim.id === id);
  const open = claim ? { claim, report: annotations.report, parts: annotations.claims } : ('gone' as const);
  const ordinal = annotations.claims.findIndex((each) => each.claim.id === id) + 1;
  return {
    ...CARD_SIZES[size],
    isFixed: true,
    waitMs: 300,
    show: () => (
      <main class="card-frame">
        <Card
          open={open}
          ordinal={ordinal}
          total={annotations.claims.length}
          size={size}
          copied={copied}
          {...acts}
        />
      </main>
    ),
    ...more,
  };
}

export const cardStories: Record<string, Story> = {
  'card-small': card('S', RELEASES, 'releases'),
  'card-medium-check': card('M', CHECKED, 'homes'),
  'card-medium': card('M', RELEASES, 'releases'),
  'card-large': card('L', RELEASES, 'authorities'),
  'card-why': card('L', RELEASES, 'half', { click: 'said=why.title' }),
  'card-unmatched': card('M', RELEASES, 'open'),
  'card-changed': card('M', CHANGED, 'releases'),
  'card-watched': card('M', WORDS, 'half'),
  'card-hand': card('M', BY_HANDS, 'releases'),
  'card-copied': card('M', RELEASES, 'releases', {}, true),
  'card-not-copied': card('S', RELEASES, 'releases', {}, false),
  'card-gone': card('M', RELEASES, 'nowhere'),
  'card-long': card('S', LONG, 'long0'),
  'card-tricky': card('M', LONG, 'long2'),
};
