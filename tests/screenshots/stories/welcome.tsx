import { Welcome } from '../../../components/welcome/Welcome.tsx';
import { fakeTabs } from '../fakes.ts';
import { CHECKED } from '../fixtures/checked.ts';
import type { Story } from '../story.ts';

const tried = async () => ({
  annotations: CHECKED,
  blocks: CHECKED.claims.map(({ claim }) => ({ role: claim.role, text: claim.text })),
});

export const welcomeStories: Record<string, Story> = {
  welcome: {
    width: 1040,
    height: 900,
    whole: true,
    show: () => <Welcome readBundled={tried} tabs={fakeTabs()} onImport={() => {}} onSites={() => {}} />,
  },
  'welcome-tried': {
    width: 1040,
    height: 900,
    whole: true,
    click: 'said=welcome.try',
    show: () => <Welcome readBundled={tried} tabs={fakeTabs()} onImport={() => {}} onSites={() => {}} />,
  },
  'welcome-tabs': {
    width: 1040,
    height: 900,
    click: 'said=welcome.tabs.act',
    show: () => (
      <Welcome
        readBundled={tried}
        tabs={fakeTabs({ done: 11, total: 31 })}
        onImport={() => {}}
        onSites={() => {}}
      />
    ),
  },
  'welcome-tabs-read': {
    width: 1040,
    height: 900,
    click: 'said=welcome.tabs.act',
    show: () => <Welcome readBundled={tried} tabs={fakeTabs()} onImport={() => {}} onSites={() => {}} />,
  },
};
