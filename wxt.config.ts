import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Permissions are listed with the feature that uses each in tests/architecture/manifest.test.ts. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: 'Claimlight',
    description:
      'Finds figures and attributions in the article you read and cross-checks them with what was reported before, on your own machine.',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen']),
    ],
    optional_host_permissions: ['*://*/*'],
    incognito: 'spanning',
  }),
});
