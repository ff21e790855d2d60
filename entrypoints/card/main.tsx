import { CardFrame } from '../../components/card/CardFrame.tsx';
import type { CardSource, ClaimPlace } from '../../components/card/use-open-claim.ts';
import type { Copied } from '../../components/cite/copied.ts';
import { mount } from '../../components/ui/mount.tsx';
import { ask } from '../../lib/messaging/client.ts';
import { framePort } from '../../lib/messaging/frame-port.ts';
import { localStore } from '../../lib/platform/local-store.ts';
import { openPanel } from '../../lib/platform/panel.ts';
import { onTabMemory, recall } from '../../lib/platform/tab-memory.ts';
import { ownTab, tabInfo } from '../../lib/platform/tabs.ts';
import { onFacts } from '../../lib/services/create-fact-service.ts';
import { readSettings } from '../../lib/services/settings-store.ts';

/** The card asks for its own tab; the port carries wishes about place and size, nothing else. */
const port = await framePort();
const [tabId, { language }] = await Promise.all([ownTab(), readSettings(localStore)]);

function sourceOf(tab: number): CardSource {
  return {
    place: () => recall<ClaimPlace>('at', tab),
    async claim(claimId) {
      const answer = await ask('card', { claimId });
      return answer.ok ? answer : null;
    },
    onChange(listener) {
      const stops = [onTabMemory(tab, ['at', 'entry', 'page'], listener), onFacts(localStore, listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    onCopied(listener) {
      return onTabMemory(tab, ['copied'], async () => {
        const copied = await recall<Copied>('copied', tab);
        if (copied) listener(copied);
      });
    },
  };
}

const tab = tabId === null ? null : await tabInfo(tabId);

if (tab)
  mount(
    <CardFrame
      source={sourceOf(tab.id)}
      post={(message) => port.postMessage(message)}
      openPanel={(claimId) => {
        // Here and now, since the browser opens a panel only in the turn of the click itself.
        openPanel(tab).catch(() => undefined);
        void ask('openPanel', { claimId }).catch(() => undefined);
      }}
    />,
    language,
  );
