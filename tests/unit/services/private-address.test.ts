import { expect, test } from 'vitest';
import { isPrivateAddress } from '../../../lib/services/ephemeral.ts';
import { isOfSite } from '../../../lib/services/own-site.ts';

test.each([
  'http://localhost:8080/article',
  'http://127.0.0.1/article',
  'http://[::1]/article',
  'http://192.168.1.4/article',
  'http://intranet/news',
  'http://wiki.corp/news',
  'http://printer.local/',
  'https://mail.northgate.example/inbox',
  'https://accounts.northgate.example/',
  'https://northgate.example/login',
  'https://northgate.example/members/sign-in?next=/news',
  'https://ana@northgate.example/news',
  'file:///home/ana/draft.html',
  'about:blank',
  'no address',
])('%s is never stored', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each([
  'https://meridianwire.example/2026/floods',
  'http://www.meridianwire.example/',
  'https://dailymail.example/news/mail-strike',
  'https://meridianwire.example/news/login-failures-at-the-bank',
  'https://meridianwire.example/accounting/scandal',
])('%s is a page like any other', (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});

test.each<[string, string, string, boolean]>([
  ['https://www.northgate.example/a', 'northgate.example', 'https://m.northgate.example/a', true],
  ['https://northgate.example/a', 'northgate.example', 'https://evil.example/a', false],
  ['https://evil.example/a', 'northgate.example', 'https://evil.example/a', false],
  ['https://evil.example/a', '', 'https://evil.example/a', false],
  ['https://evilnorthgate.example/a', 'northgate.example', 'https://evilnorthgate.example/a', false],
  ['https://xn--mnchen-3ya.example/a', 'münchen.example', 'https://xn--mnchen-3ya.example/a', true],
  ['http://127.0.0.1:81/a', '127.0.0.1', 'http://127.0.0.1:81/a', true],
])('B30: an article at %s by %s, sent from %s: may it? %s', (url, outlet, documentUrl, may) => {
  expect(isOfSite({ url, outlet }, documentUrl)).toBe(may);
});
