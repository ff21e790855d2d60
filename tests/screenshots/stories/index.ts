import type { Story } from '../story.ts';
import { cardStories } from './card.tsx';
import { layerStories } from './layer.tsx';
import { libraryStories } from './library.tsx';
import { popupStories } from './popup.tsx';
import { sidepanelStories } from './sidepanel.tsx';
import { welcomeStories } from './welcome.tsx';

/** Every story by name; a name begins with its surface. */
export const STORIES: Record<string, Story> = {
  ...cardStories,
  ...popupStories,
  ...sidepanelStories,
  ...libraryStories,
  ...welcomeStories,
  ...layerStories,
};
