import { expect, test } from 'vitest';
import { articleAddress, outletOf } from '../../../../lib/article/metadata/address.ts';
import { registrableDomain } from '../../../../lib/article/metadata/public-suffix.ts';

const LOADED = 'https://www.meridianwire.example/a/dam?utm_source=x#comments';
const OWN = 'https://www.meridianwire.example/a/dam?utm_source=x';

test.each([
  ['the same site', 'https://meridianwire.example/a/dam', 'https://meridianwire.example/a/dam'],
  ['a relative address', '/a/dam', 'https://www.meridianwire.example/a/dam'],
  ['a sister host', 'https://news.meridianwire.example/a/dam', 'https://news.meridianwire.example/a/dam'],
  ['another site', 'https://reuters.com/a/dam', OWN],
  ['the front page', 'https://www.meridianwire.example/', OWN],
  ['a script', 'javascript:alert(1)', OWN],
  ['data', 'data:text/html,x', OWN],
  ['credentials', 'https://www.meridianwire.example@evil.example/a', OWN],
  ['a user name', 'https://me@www.meridianwire.example/a', OWN],
  ['another port', 'https://www.meridianwire.example:8443/a/dam', OWN],
  ['a megabyte', `https://www.meridianwire.example/${'a'.repeat(1_000_000)}`, OWN],
  ['nothing', undefined, OWN],
  ['no address', 'http://[', OWN],
])('B13: a canonical address that names %s', (_, canonical, expected) => {
  expect(articleAddress(LOADED, canonical, registrableDomain)).toBe(expected);
});

test.each([
  ['https://www.bbc.co.uk/news/1', 'bbc.co.uk'],
  ['https://bbc.co.uk.evil.example/news/1', 'evil.example'],
  ['https://\u0430pple.com/', 'xn--pple-43d.com'],
  ['https://someone.github.io/post', 'someone.github.io'],
  ['http://127.0.0.1:8080/a', '127.0.0.1'],
  ['no address', ''],
])('B19: the outlet of %s is %s', (address, outlet) => {
  expect(outletOf(address, registrableDomain)).toBe(outlet);
});
