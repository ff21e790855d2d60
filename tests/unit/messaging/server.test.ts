import { expect, test } from 'vitest';
import type { Sender } from '../../../lib/messaging/sender.ts';
import { senderKind } from '../../../lib/messaging/sender.ts';
import { answer, type BackgroundHandlers } from '../../../lib/messaging/server.ts';

const own = { id: 'ours', origin: 'chrome-extension://ours' };
const article = 'https://meridianwire.example/floods';
const content: Sender = { id: 'ours', url: article, frameId: 0, tab: { id: 7 } };
const frame: Sender = { id: 'ours', url: 'chrome-extension://ours/card.html', frameId: 3, tab: { id: 7 } };
const popup: Sender = { id: 'ours', url: 'chrome-extension://ours/popup.html' };

test.each<[string, Sender, string | null]>([
  ['our content script in the top frame', content, 'content'],
  ['our card in a page', frame, 'frame'],
  ['our popup', popup, 'page'],
  ['our library in a tab', { ...popup, frameId: 0, tab: { id: 8 } }, 'page'],
  ['our content script in a frame', { ...content, frameId: 2 }, null],
  ['B7 another extension', { ...popup, id: 'theirs' }, null],
  ['B7 a web page', { url: article, frameId: 0, tab: { id: 7 } }, null],
  ['a sender without an address', { id: 'ours', tab: { id: 7 }, frameId: 0 }, null],
  [
    'an address that only begins like ours',
    { ...popup, url: 'chrome-extension://ours.evil/popup.html' },
    null,
  ],
  ['an unknown scheme', { ...content, url: 'data:text/html,x' }, null],
])('%s is told for what it is', (_, sender, kind) => {
  expect(senderKind(sender, own)).toBe(kind);
});

const calls: unknown[] = [];
const handlers: BackgroundHandlers = {
  annotate: async (request, from) => {
    calls.push(from.tabId);
    if (request.reading.kind === 'not-article') throw new TypeError('provoked');
    return { ok: true, claims: [] };
  },
  at: async () => ({ ok: true }),
  rectangles: async () => ({ ok: true }),
  card: async () => ({ ok: false, problem: { code: 'not-read', values: {} } }),
  marks: async () => ({ ok: true, marks: [], level: 'all' }),
  openPanel: async () => ({ ok: true }),
};

const reading = {
  kind: 'article',
  article: {
    url: article,
    outlet: 'meridianwire.example',
    title: 'Floods',
    language: 'en',
    blocks: [{ role: 'text', text: 'x' }],
  },
};

function send(claimlight: keyof BackgroundHandlers, request: unknown, sender: Sender) {
  return answer(handlers, { claimlight, request }, sender, own);
}

test('answers our content script, with the tab that the browser names', async () => {
  expect(await send('annotate', { reading }, content)).toEqual({ ok: true, claims: [] });
  expect(calls).toEqual([7]);
});

test.each<[keyof BackgroundHandlers, unknown]>([
  ['card', { claimId: 'c' }],
  ['marks', {}],
  ['openPanel', { claimId: 'c' }],
])('B8: a content script that asks for %s is refused', async (message, request) => {
  expect(await send(message, request, content)).toMatchObject({
    ok: false,
    problem: { code: 'refused-sender' },
  });
  expect(await send(message, request, frame)).not.toMatchObject({ problem: { code: 'refused-sender' } });
});

test.each<[string, unknown, string]>([
  ['no request', undefined, 'request'],
  ['a list instead of an object', [], 'request'],
  ['a number for a text', { reading: { ...reading, article: { ...reading.article, title: 4 } } }, 'title'],
  ['a field that nobody knows', { reading: { ...reading, tabId: 9 } }, 'tabId'],
  [
    'a lone surrogate',
    { reading: { ...reading, article: { ...reading.article, title: '\ud800' } } },
    'title',
  ],
  [
    'an unknown role',
    { reading: { ...reading, article: { ...reading.article, blocks: [{ role: 'x', text: '' }] } } },
    'blocks[0].role',
  ],
  ['prototype keys', JSON.parse('{"reading":{"kind":"article","__proto__":{}}}'), '__proto__'],
])('a message with %s is refused and names the field', async (_, request, field) => {
  const reply = await send('annotate', request, content);
  expect(reply).toMatchObject({ ok: false, problem: { code: 'refused-shape' } });
  expect(JSON.stringify(reply)).toContain(field);
});

test('an exception becomes a problem, never silence', async () => {
  const notArticle = { reading: { kind: 'not-article', url: article, title: '', reason: 'list' } };
  expect(await send('annotate', notArticle, content)).toEqual({
    ok: false,
    problem: { code: 'unexpected', values: { name: 'TypeError' } },
  });
});
