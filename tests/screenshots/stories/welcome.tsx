import { Welcome } from '../../../components/welcome/Welcome.tsx';
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
    show: () => <Welcome readBundled={tried} onImport={() => {}} onSites={() => {}} />,
  },
  'welcome-tried': {
    width: 1040,
    height: 900,
    whole: true,
    click: 'text=Try it on an article',
    show: () => <Welcome readBundled={tried} onImport={() => {}} onSites={() => {}} />,
  },
};
