import type { Ledger } from '../ledger/ledger.ts';
import type { About } from '../model/about.ts';
import type { Annotations } from '../model/annotations.ts';
import type { Clock } from '../model/key-value-store.ts';
import type { ProblemCode } from '../model/problem.ts';
import type { RevisionEntry } from '../model/revision-entry.ts';
import type { TabPart } from '../platform/tab-memory.ts';
import type { InjectFailure, TabInfo } from '../platform/tabs.ts';
import { diagnosisOf } from './diagnosis.ts';
import { annotationsOf } from './findings.ts';
import type { PageService, PageState, WritingPlace } from './page-service.ts';

/** How long a page may take from injection to answer before the popup stops waiting. */
const PATIENCE_MS = 30_000;

/** On a page whose address the browser keeps to itself (another page's source), an injection may never end. */
const NAMELESS_MS = 3_000;

/** A page that was read already answers at once, or not at all: its page side asks only where the text changed. */
const AGAIN_MS = 1_500;

/** The browser, as far as the page in a tab needs it. */
export interface PagePlatform {
  activeTab(): Promise<TabInfo | null>;
  tabInfo(tabId: number): Promise<TabInfo | null>;
  inject(tabId: number): Promise<InjectFailure | null>;
  /** Whether the background, which answers the page side, can be started at all. */
  backgroundAnswers(): Promise<boolean>;
  scrollTo(tabId: number, claimId: string): Promise<boolean>;
  stop(tabId: number): Promise<void>;
  recall<T>(part: TabPart, tabId: number): Promise<T | null>;
  keep(part: TabPart, tabId: number, value: unknown): Promise<void>;
  forgetTab(tabId: number): Promise<void>;
  onTabMemory(tabId: number, parts: TabPart[], listener: () => void): () => void;
  /** Calls back when notes, or words on figures, change. */
  onReadersWords(listener: () => void): () => void;
  about(): About;
}

export interface PageParts {
  ledger: Ledger;
  platform: PagePlatform;
  now: Clock;
}

/** The page in a tab. All it knows lies in the tab's memory, so that popup, panel and background agree. */
export function createPageService(parts: PageParts): PageService {
  const { platform } = parts;
  return {
    currentTab: async () => (await platform.activeTab())?.id ?? null,
    read: (tabId) => read(parts, tabId),
    state: (tabId) => platform.recall<PageState>('page', tabId),
    onChange(tabId, listener) {
      const stops = [
        platform.onTabMemory(tabId, ['page', 'open', 'entry', 'picked'], listener),
        platform.onReadersWords(listener),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    annotations: (tabId) => annotationsOfTab(parts, tabId),
    scrollTo: (tabId, claimId) => platform.scrollTo(tabId, claimId),
    async stop(tabId) {
      await platform.stop(tabId);
      await platform.forgetTab(tabId);
    },
    openClaim: (tabId) => platform.recall<string>('open', tabId),
    setOpenClaim: (tabId, claimId) => platform.keep('open', tabId, claimId),
    writingPlace: (tabId) => platform.recall<WritingPlace>('writing', tabId),
    setWritingPlace: (tabId, place) => platform.keep('writing', tabId, place),
    diagnosis: (problem) => diagnosisOf(problem, platform.about(), parts.now()),
  };
}

/** What was read of the page in a tab, null before it was. */
export async function entryOfTab(
  { ledger, platform }: { ledger: Ledger; platform: Pick<PagePlatform, 'recall'> },
  tabId: number,
): Promise<RevisionEntry | null> {
  const state = await platform.recall<PageState>('page', tabId);
  if (!state?.revisionId) return null;
  return (await platform.recall<RevisionEntry>('entry', tabId)) ?? ledger.revision(state.revisionId);
}

/** The annotations of the page in a tab, null before it was read. */
export async function annotationsOfTab(
  { ledger, platform }: Pick<PageParts, 'ledger' | 'platform'>,
  tabId: number,
): Promise<Annotations | null> {
  const entry = await entryOfTab({ ledger, platform }, tabId);
  if (!entry) return null;
  return annotationsOf(entry, ledger, {
    recall: () => platform.recall('answer', tabId),
    keep: (answer) => platform.keep('answer', tabId, answer),
  });
}

async function read({ platform, now }: PageParts, tabId: number): Promise<PageState> {
  const tab = await platform.tabInfo(tabId);
  const begun: PageState = {
    ...emptyState(tabId, now()),
    url: tab?.url ?? '',
    title: tab?.title ?? '',
    status: 'reading',
  };
  const before = await platform.recall<PageState>('page', tabId);
  // A reading under way goes by its own time: another one in its place, and its answer counted as late.
  const isKnown = before?.status === 'read' || before?.status === 'reading';
  if (!isKnown) await platform.keep('page', tabId, begun);
  const answered = whenAnswered(platform, tabId, before);
  const failure = await injected(platform, tabId, begun.url !== '');
  if (failure === null) {
    answered.callBackground();
    return answered.state;
  }
  answered.giveUp();
  const status = failure === 'page-gone' ? 'failed' : 'restricted';
  const failed: PageState = {
    ...begun,
    status,
    problem: { code: failure, values: { host: hostOf(begun.url) } },
  };
  await platform.keep('page', tabId, failed);
  return failed;
}

function injected(platform: PagePlatform, tabId: number, isNamed: boolean): Promise<InjectFailure | null> {
  const injection = platform.inject(tabId);
  if (isNamed) return injection;
  const silence = new Promise<InjectFailure>((resolve) =>
    setTimeout(() => resolve('restricted-page'), NAMELESS_MS),
  );
  return Promise.race([injection, silence]);
}

/**
 * The first state after an injection that is an answer of the page side, or a failure when none comes: early where
 * the background can't be started, since the page side gets no claims without it.
 */
function whenAnswered(platform: PagePlatform, tabId: number, before: PageState | null) {
  let giveUp: () => void = () => undefined;
  let callBackground: () => Promise<void> = async () => undefined;
  let isHeard = false;
  let isOver = false;
  const state = new Promise<PageState>((resolve) => {
    const answered = async () => {
      const now = await platform.recall<PageState>('page', tabId);
      if (!now || now.status === 'reading') return;
      if (now.readAt === before?.readAt && now.status === before.status) return;
      giveUp();
      resolve(now);
    };
    const late = async (patience: number) => {
      const now = (await platform.recall<PageState>('page', tabId)) ?? emptyState(tabId, '');
      if (now.status === 'reading' && patience < PATIENCE_MS) return wait(PATIENCE_MS);
      giveUp();
      const code = isHeard ? 'reading-timeout' : 'background-gone';
      resolve(now.status === 'reading' ? await fail(platform, now, code) : now);
    };
    callBackground = async () => {
      isHeard = await platform.backgroundAnswers();
      if (!isHeard && !isOver) await late(PATIENCE_MS);
    };
    const wait = (patience: number) => {
      timer = setTimeout(() => void late(patience), patience);
    };
    let timer: ReturnType<typeof setTimeout>;
    wait(before?.status === 'read' ? AGAIN_MS : PATIENCE_MS);
    const stop = platform.onTabMemory(tabId, ['page'], () => void answered());
    giveUp = () => {
      isOver = true;
      stop();
      clearTimeout(timer);
    };
  });
  return { state, giveUp: () => giveUp(), callBackground: () => void callBackground() };
}

async function fail(platform: PagePlatform, now: PageState, code: ProblemCode): Promise<PageState> {
  const failed: PageState = { ...now, status: 'failed', problem: { code, values: {} } };
  await platform.keep('page', now.tabId, failed);
  return failed;
}

/** A tab of which nothing is known yet. */
export function emptyState(tabId: number, readAt: string): PageState {
  return {
    tabId,
    url: '',
    title: '',
    status: 'idle',
    ephemeral: false,
    drawn: [],
    orphaned: [],
    frames: 'none',
    readAt,
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
