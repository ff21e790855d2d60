import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildExtension } from '../browser/build-extension.ts';
import { filesOf, gzippedBytes, type Manifest, manifestOf, unshippableCode, zippedBytes } from './built.ts';
import { PERMISSIONS } from './permissions.ts';

const CONTENT_BYTES = 60_000;
const ZIP_BYTES = 4_000_000;

let directory: string;
let manifest: Manifest;

beforeAll(() => {
  directory = buildExtension({ testHosts: false });
  manifest = manifestOf(directory);
}, 180_000);

function builtTexts(): { path: string; text: string }[] {
  return filesOf(directory)
    .filter((path) => /\.(js|html)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(directory, path), 'utf8') }));
}

test('asks for exactly the permissions that have a reason', () => {
  expect(manifest.permissions?.toSorted()).toEqual(PERMISSIONS.map(({ name }) => name).sort());
});

test.each(PERMISSIONS)('uses the permission $name that it asks for', ({ usedAs }) => {
  expect(builtTexts().some(({ text }) => usedAs.test(text))).toBe(true);
});

test('holds no host at install; every host waits for the reader’s own grant', () => {
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
});

test('no page or other extension can send it messages', () => {
  expect(manifest.externally_connectable).toBeUndefined();
});

test('pages can load its two frames, by addresses that change, and nothing else', () => {
  expect(manifest.web_accessible_resources).toHaveLength(1);
  const [frames] = manifest.web_accessible_resources ?? [];
  expect(frames?.resources.toSorted()).toEqual(['card.html', 'layer.html']);
  expect(frames?.use_dynamic_url).toBe(true);
});

test('its own pages run only what ships and speak to nobody', () => {
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  for (const rule of ["script-src 'self'", "object-src 'none'", "base-uri 'none'", "connect-src 'self'"])
    expect(policy).toContain(rule);
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types claimlight default");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('binds at most the four commands that a browser allows', () => {
  const commands = Object.keys(manifest.commands ?? {});
  expect(commands).toContain('_execute_action');
  expect(commands).toHaveLength(4);
});

test('leaves no sentence of its own to the manifest: the browser says them in its language', () => {
  const { name, description, commands = {} } = manifest;
  const own = Object.entries(commands).filter(([command]) => !command.startsWith('_'));
  const said = [name, description, ...own.map(([, command]) => command.description)];
  for (const sentence of said) expect(sentence).toMatch(/^__MSG_\w+__$/);
  const languages = filesOf(directory).filter((path) => path.startsWith('_locales/'));
  expect(languages.sort()).toEqual(['_locales/en/messages.json', '_locales/es/messages.json']);
});

test('every icon that the manifest names is there', () => {
  const icons = [
    ...Object.values(manifest.icons ?? {}),
    ...Object.values(manifest.action?.default_icon ?? {}),
  ];
  expect(icons.length).toBeGreaterThanOrEqual(4);
  for (const icon of icons) expect(existsSync(join(directory, icon)), icon).toBe(true);
});

test('holds no code from elsewhere and makes none up', () => {
  expect(unshippableCode(builtTexts())).toEqual([]);
});

test('planted remote and made-up code is found', () => {
  const planted = [
    { path: 'a.js', text: 'x=new Function("return 1")' },
    { path: 'b.js', text: 'const a=eval("1")' },
    { path: 'c.js', text: 'import("https://a.example/x.js")' },
    { path: 'd.html', text: '<script src="https://a.example/x.js"></script>' },
    { path: 'e.js', text: 'medieval("x");a.evaluate(1)' },
  ];
  expect(unshippableCode(planted)).toEqual([
    'a.js: new Function',
    'b.js: eval',
    'c.js: remote import',
    'd.html: remote script',
  ]);
});

test('the script that runs in pages stays small', () => {
  expect(gzippedBytes(directory, 'reader.js')).toBeLessThanOrEqual(CONTENT_BYTES);
});

test('the whole package stays small', () => {
  expect(zippedBytes(directory)).toBeLessThanOrEqual(ZIP_BYTES);
});

test('the test build differs from the shipped one only in its hosts', () => {
  const { host_permissions, ...rest }: Manifest = manifestOf(buildExtension({ testHosts: true }));
  expect(host_permissions?.every((host) => /127\.0\.0\.1|localhost|\.example/.test(host))).toBe(true);
  expect(rest).toEqual(manifest);
});
