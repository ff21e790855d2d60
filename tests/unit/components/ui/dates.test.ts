import { afterEach, expect, test, vi } from 'vitest';
import { timeScale } from '../../../../components/timeline/time-scale.ts';
import { dayHeading, dayLong, dayShort, moment } from '../../../../components/ui/dates.ts';
import { dayOf, dayWords, sameDay } from '../../../../lib/i18n/sentences/date.ts';

afterEach(() => vi.unstubAllEnvs());

test('a day without a time is the same day everywhere', () => {
  expect(dayShort('2026-01-25', 'en-GB')).toBe('25 Jan');
  expect(dayLong('2026-01-25', 'en')).toBe('25 Jan 2026');
  expect(moment('2026-01-25', 'en')).toBe('25 Jan');
});

test('a heading begins with a capital in a language that writes weekdays small', () => {
  expect(dayHeading('2026-01-26', 'es')).toMatch(/^Lunes, 26 de enero/);
});

test('what is no date shows nothing', () => {
  expect(dayShort('yesterday', 'en')).toBe('');
});

test('moments of one day share it', () => {
  expect(dayOf('2026-01-25T01:00:00')).toBe(dayOf('2026-01-25T23:00:00'));
  expect(dayOf('2026-01-25T01:00:00')).not.toBe(dayOf('2026-01-26T01:00:00'));
});

test('a sentence, the line below it and a chart’s ticks give one day for one report', () => {
  vi.stubEnv('TZ', 'Europe/Madrid');
  const late = '2026-01-25T23:30:00Z';
  expect(moment(late, 'en-GB')).toBe('26 Jan, 0:30');
  expect(dayWords(late, 'en')).toBe('26 Jan 2026');
  expect(sameDay(late, '2026-01-26T08:00:00Z')).toBe(true);
  const { ticks, x } = timeScale([late, '2026-01-20'], 0, 100, 10);
  expect(ticks.map(({ at }) => dayShort(at, 'en'))).toEqual(['20 Jan', dayShort(late, 'en')]);
  expect(x(late)).toBe(100);
});

test('a day without a time stays that day, also west of Greenwich', () => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  expect(dayWords('2026-01-25', 'en')).toBe('25 Jan 2026');
  expect(dayOf('2026-01-25')).toBe('2026-01-25');
});
