import type { Story } from '../story.ts';
import { popupStories } from './popup.tsx';

/** Every story by name; a name begins with its surface. */
export const STORIES: Record<string, Story> = {
  ...popupStories,
};
