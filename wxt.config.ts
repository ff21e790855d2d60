import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * Only the test build has hosts from install: loopback and the invented outlets, which the browser's resolver
 * rules map to loopback. A permission prompt can't be answered without a person.
 */
const testHosts = process.env.CLAIMLIGHT_TEST_HOSTS
  ? { host_permissions: ['http://127.0.0.1/*', 'http://localhost/*', '*://*.example/*'] }
  : {};

/** Extension pages run only what ships in the package, talk to nobody and cannot be made to frame anything. */
const extensionPages =
  "script-src 'self'; object-src 'none'; base-uri 'none'; frame-src 'none'; connect-src 'self'";

/** No string becomes markup or code but in `lib/platform/trusted.ts`; the builder's own page client does so too. */
const trustedTypes = "; require-trusted-types-for 'script'; trusted-types claimlight default";

/** Names of browser commands; their default keys are suggestions, the browser binds what is free. */
const commands = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+H' } },
  'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_openPanel__' },
  'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_nextClaim__' },
  'copy-citation': {
    suggested_key: { default: 'Alt+Shift+Y' },
    description: '__MSG_copyCitation__',
  },
};

const firefox = {
  browser_specific_settings: {
    gecko: {
      id: 'claimlight@claimlight.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/** The coloured mark for lists and stores; the toolbar's own set reads on light and dark alike. */
const icons = (suffix: string) =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${size}${suffix}.png`]));

/** Each permission stands with the feature that uses it in tests/architecture/manifest.test.ts. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: process.env.CLAIMLIGHT_OUT_DIR ?? '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser, command }) => ({
    // Said by the browser itself, in its own language: public/_locales.
    default_locale: 'en',
    name: '__MSG_name__',
    description: '__MSG_description__',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen']),
    ],
    optional_host_permissions: ['*://*/*'],
    commands,
    icons: icons('-mark'),
    action: { default_icon: icons('') },
    incognito: 'spanning',
    content_security_policy: {
      extension_pages: command === 'build' ? extensionPages + trustedTypes : extensionPages,
    },
    web_accessible_resources: [
      { resources: ['card.html', 'layer.html'], matches: ['*://*/*'], use_dynamic_url: true },
    ],
    ...testHosts,
    ...(browser === 'firefox' ? firefox : {}),
  }),
});
