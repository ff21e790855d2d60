import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { buildExtension } from './build-extension.ts';
import { extensionIdOf } from './extension-id.ts';
import { findBrowser } from './find-browser.ts';
import { type RealPopup, realPopup } from './real-popup.ts';
import { switchToDeveloperMode } from './reload.ts';
import { seededProfile } from './seed-profile.ts';
import type { Served } from './serve.ts';
import { openSurface, type Surface } from './surfaces.ts';
import { clickToolbar } from './toolbar.ts';
import { stopWorkers } from './workers.ts';

export interface LaunchOptions {
  /** The unpacked extension; the test build unless told otherwise. */
  extension?: string;
  served: Served;
  /** Default true; a person who wants to watch says false. */
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
  viewport?: { width: number; height: number };
  /** A kept profile, for tests that start the browser twice; else a fresh one, removed at `close`. */
  profile?: string;
  args?: string[];
  /** True where pages may wait in the back/forward cache, as they do for a person; drivers switch it off. */
  backForwardCache?: boolean;
  /** True for tests of the first-run page itself. */
  keepWelcome?: boolean;
  /** True where the extension's worker can't start: nothing waits for it, and tabs are not known by their id. */
  workerless?: boolean;
}

/** A running Chromium with the extension in it, and what a test does with both. */
export interface Session {
  context: BrowserContext;
  extensionId: string;
  profile: string;
  /** Console errors, uncaught errors and failed pages of every page so far, our own pages' and the sites'. */
  problems: string[];
  /** The extension's service worker, started if need be. */
  worker(): Promise<Worker>;
  /** Opens an address in a new tab. */
  open(address: string): Promise<Page>;
  /** The browser's own id of a page's tab. */
  tabId(page: Page): Promise<number>;
  /** Opens popup, panel … in a tab of its own; it takes `about`'s tab for the current one. */
  surface(surface: Surface, about?: Page): Promise<Page>;
  /** A real click on the toolbar button while `page` is in front: grants activeTab, opens the real popup. */
  toolbarClick(page: Page): Promise<void>;
  /** The popup that the browser itself opened after `toolbarClick`. */
  realPopup(): Promise<RealPopup>;
  /** Kills the service worker; the next message starts a new one. */
  stopWorkers(): Promise<void>;
  close(): Promise<void>;
}

/** How long the first-run page may take to appear. */
const WELCOME_MS = 20_000;
const POLL_MS = 50;

/** What the driver switches off for steady tests; a list of ours takes the place of its own. */
const UNSTEADY = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Pages of the browser's own window and processes kept in reserve: no test looks at them, and every start pays for them. */
const UNUSED = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'PreloadTopChromeWebUI',
  'SpareRendererForSitePerProcess',
];

const ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${[...UNSTEADY, ...UNUSED].join(',')}`,
];

/** Playwright's page objects by the browser's tab ids, learnt when a page was in front. */
const tabIds = new WeakMap<Page, number>();

function watch(page: Page, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    // A site's missing icon or picture is no fault of ours.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      problems.push(`${page.url()}: ${message.text()}`);
  });
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers().at(-1) ?? context.waitForEvent('serviceworker', { timeout: 20_000 });
}

async function tabIdOf(context: BrowserContext, page: Page): Promise<number> {
  const known = tabIds.get(page);
  if (known !== undefined) return known;
  await page.bringToFront();
  const worker = await workerOf(context);
  const id = await worker.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    const named = tabs.filter(({ url }) => url === address);
    return (named.find(({ active }) => active) ?? named.at(-1) ?? tabs.find(({ active }) => active))?.id;
  }, page.url());
  if (id === undefined) throw new Error(`${page.url()} stands in no tab`);
  tabIds.set(page, id);
  return id;
}

/** A start on a profile that was never welcomed opens the first-run page, which takes the front from whatever a test does. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const worker = await workerOf(context);
  const { welcomed } = await worker.evaluate(() => chrome.storage.local.get('welcomed'));
  for (let waited = 0; waited < WELCOME_MS; waited += POLL_MS) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) return welcome.close();
    if (welcomed === true) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** What starting needs to know of the sites: which names they have. */
type StartOptions = Omit<LaunchOptions, 'served'> & { served: Pick<Served, 'rules'> };

function start(profile: string, extension: string, options: StartOptions): Promise<BrowserContext> {
  const { colorScheme, forcedColors, reducedMotion, viewport, served, headless, args } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath: findBrowser().path,
    headless: headless ?? true,
    colorScheme: colorScheme ?? 'light',
    forcedColors: forcedColors ?? 'none',
    reducedMotion: reducedMotion ?? 'no-preference',
    viewport: viewport ?? { width: 1280, height: 900 },
    ...(options.backForwardCache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...ARGUMENTS,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${served.rules}`,
      ...(args ?? []),
    ],
  });
}

/** A fresh profile in which the test build's first run is over. */
export function newProfile(): Promise<string> {
  const extension = buildExtension({ testHosts: true });
  return seededProfile(extension, async (profile) => {
    const context = await start(profile, extension, { served: { rules: 'MAP * ~NOTFOUND' } });
    await closeWelcome(context);
    await switchToDeveloperMode(context);
    await context.close();
  });
}

/** A profile of the launch's own; a test of the first run, or of an extension of its own, begins before all runs. */
function ownProfile({ keepWelcome, extension }: LaunchOptions): Promise<string> | string {
  return keepWelcome || extension ? mkdtempSync(join(tmpdir(), 'claimlight-')) : newProfile();
}

/** Starts Chromium with the extension; every name but the served hosts resolves to nothing. */
export async function launch(options: LaunchOptions): Promise<Session> {
  const extension = options.extension ?? buildExtension({ testHosts: true });
  const profile = options.profile ?? (await ownProfile(options));
  const context = await start(profile, extension, options);
  const problems: string[] = [];
  for (const page of context.pages()) watch(page, problems);
  context.on('page', (page) => watch(page, problems));
  const extensionId = extensionIdOf(extension);
  if (!options.workerless) await workerOf(context);
  if (!options.keepWelcome && !options.workerless) await closeWelcome(context);
  return {
    context,
    extensionId,
    profile,
    problems,
    worker: () => workerOf(context),
    open: async (address) => {
      const page = await context.newPage();
      await page.goto(address);
      if (!options.workerless) await tabIdOf(context, page);
      return page;
    },
    tabId: (page) => tabIdOf(context, page),
    surface: async (surface, about) =>
      openSurface(context, extensionId, surface, about && (await tabIdOf(context, about))),
    toolbarClick: (page) => clickToolbar(context, extensionId, page),
    realPopup: () => realPopup(context, extensionId),
    stopWorkers: () => stopWorkers(context, extensionId),
    close: async () => {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}
