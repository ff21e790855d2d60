import { expect, test } from 'vitest';
import { dayHeading, dayKey, dayLong, dayShort, moment } from '../../../../components/ui/dates.ts';

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

test('moments of one day share a key', () => {
  expect(dayKey('2026-01-25T01:00:00')).toBe(dayKey('2026-01-25T23:00:00'));
  expect(dayKey('2026-01-25T01:00:00')).not.toBe(dayKey('2026-01-26T01:00:00'));
});
