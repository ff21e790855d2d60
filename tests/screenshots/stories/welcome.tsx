import { Welcome } from '../../../components/welcome/Welcome.tsx';
import type { Story } from '../story.ts';

export const welcomeStories: Record<string, Story> = {
  welcome: {
    width: 1040,
    height: 900,
    whole: true,
    show: () => <Welcome onTry={() => {}} onImport={() => {}} onSites={() => {}} />,
  },
};
