import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const ACCESSIBILITY = 'tests/e2e/surfaces/accessibility.test.ts';

/** Tests of the whole that wait long, or ask little of the browser, and mind no company. */
const PATIENT = [
  'tests/e2e/big-pages.test.ts',
  'tests/e2e/command-line.test.ts',
  'tests/e2e/faults/no-worker.test.ts',
];

/** The built extension in a real browser. */
const IN_BROWSER = {
  testTimeout: 120_000,
  hookTimeout: 240_000,
  fileParallelism: false,
  // A waiting look costs nothing; a second is too short where all else of the tests runs beside.
  expect: { poll: { timeout: 15_000 } },
  globalSetup: ['tests/browser/global-setup.ts'],
};

/**
 * Five projects: the pure core and adapters in Node, the checks of the house, every surface in every state without
 * the extension, and the built extension in a real browser, in two parts. The first two share their modules between files:
 * reading the language model anew for each took most of their time.
 */
export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          testTimeout: 120_000,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'surfaces',
          include: [ACCESSIBILITY],
          // It has what the others leave of the processors.
          testTimeout: 400_000,
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [ACCESSIBILITY, ...PATIENT],
          ...IN_BROWSER,
        },
      },
      {
        extends: true,
        test: { name: 'patient', include: PATIENT, ...IN_BROWSER },
      },
    ],
  },
});
