import { render } from 'preact';
import { Locale } from '../../components/ui/words.ts';
import { STORIES } from './stories/index.ts';

/** Shows the story named in the address; the list of names is left for the program that takes the pictures. */
const asked = new URLSearchParams(location.search);
const story = STORIES[asked.get('story') ?? ''];
const root = document.getElementById('root');

Object.assign(window, {
  stories: Object.fromEntries(Object.entries(STORIES).map(([name, { show: _, ...rest }]) => [name, rest])),
});
if (root && story)
  render(<Locale.Provider value={asked.get('locale') ?? 'en'}>{story.show()}</Locale.Provider>, root);
