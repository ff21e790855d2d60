import { expect, test } from 'vitest';
import { ownStories, parseStory, storiesAside } from '../../train/own-stories.ts';
import type { Mention } from '../../train/stories.ts';

const FERRY = `subject: a ferry
free: aboard ~ capacity

== courier.example/ferry | The Courier | 2026-02-03T09:00:00Z
# Ferry sinks
It carried {140 people|aboard}; it may carry {200|capacity}. {12|dead} died, {four|dead@crew} of them crew. {12|dead} dead.
== signal.example/ferry | Signal | 2026-02-04T09:00:00Z
# Toll rises
Now {19|dead} are dead, {half as many|~} are missing.
`;

const story = parseStory('ferry', FERRY);

function words({ report, start, end }: Mention): string {
  return story.reports.find(({ id }) => id === report)?.text.slice(start, end) ?? '';
}

test('figures of one key are linked, those of another scope as such, and marks leave no trace in the text', () => {
  const links = story.gold.map(({ current, prior, relation }) => [words(prior), words(current), relation]);
  expect(links).toEqual([
    ['12', 'four', 'different-scope'],
    ['12', '19', 'same'],
    ['four', '19', 'different-scope'],
  ]);
  expect(story.reports.map(({ text }) => /[{}|]/.test(text))).toEqual([false, false]);
});

test('a figure that its report repeats is one mention, and its repetition neither right nor wrong', () => {
  const [first] = story.gold;
  expect(first?.prior.also?.map((place) => words({ report: 'r1', ...place }))).toEqual(['12']);
  const free = (story.free ?? []).map(({ a, b }) => [words(a), words(b)]);
  expect(free).toContainEqual(['12', '12']);
  expect(free).toContainEqual(['200', '140 people']);
  expect((story.neutral ?? []).map(words)).toEqual(['half as many']);
});

test.each([
  ['an open mark', FERRY.replace('{19|dead}', '{19|dead'), 'r2: a mark is not closed'],
  [
    'a head without a date',
    FERRY.replace(' | 2026-02-04T09:00:00Z', ''),
    'report 2: the first line must read',
  ],
  ['a missing title', FERRY.replace('# Toll rises\n', ''), 'report 2: the second line must be'],
])('%s is refused with its place', (_, source, message) => {
  expect(() => parseStory('ferry', source)).toThrow(message);
});

test('every story at hand can be read and links figures of different reports', () => {
  const stories = ownStories();
  expect(stories.length).toBeGreaterThan(80);
  const idle = stories.filter(
    ({ gold }) => !gold.some(({ current, prior }) => current.report !== prior.report),
  );
  expect(idle.map(({ id }) => id)).toEqual([]);
});

test('stories that are kept aside can be read, and none of them teaches', () => {
  const [teaching, aside] = [ownStories(), storiesAside()].map((some) => some.map(({ id }) => id));
  expect(aside?.length).toBeGreaterThan(0);
  expect(aside?.filter((id) => teaching?.includes(id))).toEqual([]);
});
