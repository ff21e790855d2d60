import { expect, test } from 'vitest';
import { domainOf } from '../../../components/settings/domain-of.ts';
import { createSettingsService } from '../../../lib/services/create-settings-service.ts';
import { entry } from '../ledger/sample.ts';
import { noteParts, settingsPlatform } from './fakes.ts';

const platform = settingsPlatform();

test.each([
  'sky.com',
  'news.sky.com',
  'NEWS.sky.com',
  'www.sky.com',
  'https://news.sky.com/story/storm?page=2',
])('what was read on a site is forgotten when it is named as %s', async (typed) => {
  const parts = noteParts();
  await parts.ledger.remember(entry({ outlet: 'sky.com' }));
  const settings = createSettingsService({ ...parts, platform });
  const outlet = settings.outletOf(domainOf(typed) ?? typed);
  expect(outlet).toBe('sky.com');
  expect(await settings.forgetSite(outlet, false)).toEqual({ reports: 1, kept: 0 });
});

test.each([
  ['https://www.bbc.co.uk/news', 'bbc.co.uk'],
  ['ana.github.io', 'ana.github.io'],
  ['Northgate Post', 'Northgate Post'],
])('%s is asked about as %s', (typed, outlet) => {
  const settings = createSettingsService({ ...noteParts(), platform });
  expect(settings.outletOf(domainOf(typed) ?? typed)).toBe(outlet);
});
