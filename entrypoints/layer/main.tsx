import { LayerFrame, type MarkSource } from '../../components/layer/LayerFrame.tsx';
import { mount } from '../../components/ui/mount.tsx';
import { ask } from '../../lib/messaging/client.ts';
import { framePort } from '../../lib/messaging/frame-port.ts';
import { localStore } from '../../lib/platform/local-store.ts';
import { onTabMemory } from '../../lib/platform/tab-memory.ts';
import { ownTab } from '../../lib/platform/tabs.ts';
import { onFacts } from '../../lib/services/create-fact-service.ts';
import { onSettings, readSettings } from '../../lib/services/settings-store.ts';
import './document.css';

/** Marks come from the extension, their places over the port; nothing goes back over it. */
const port = await framePort();
const [tabId, { language }] = await Promise.all([ownTab(), readSettings(localStore)]);

function sourceOf(tab: number): MarkSource {
  return {
    async marks() {
      const answer = await ask('marks', {});
      return answer.ok ? answer : null;
    },
    onChange(listener) {
      const stops = [
        onTabMemory(tab, ['page', 'entry'], listener),
        onSettings(localStore, listener),
        onFacts(localStore, listener),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    onGeometry(listener) {
      port.onmessage = ({ data }) => listener(data);
    },
  };
}

if (tabId !== null) mount(<LayerFrame source={sourceOf(tabId)} />, language);
