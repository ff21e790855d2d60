import { outletOf } from '../article/metadata/address.ts';
import { registrableDomain } from '../article/metadata/public-suffix.ts';
import type { ClaimSpans } from '../messaging/contract.ts';
import type { BackgroundHandlers, From } from '../messaging/server.ts';
import type { AnnotateAnswer, AnnotateJob } from '../model/annotate-job.ts';
import type { KeyValueStore } from '../model/key-value-store.ts';
import { markOf } from '../model/mark.ts';
import type { Problem } from '../model/problem.ts';
import type { Article, Reading } from '../model/report.ts';
import type { ToolbarState } from '../platform/toolbar.ts';
import { annotationsOfTab, emptyState, type PageParts } from './create-page-service.ts';
import { isPrivateAddress } from './ephemeral.ts';
import { inTurn } from './in-turn.ts';
import { isOfSite } from './own-site.ts';
import type { PageState } from './page-service.ts';
import { readSettings } from './settings-store.ts';

export interface AnswerParts extends PageParts {
  settings: KeyValueStore;
  annotate(job: AnnotateJob): Promise<AnnotateAnswer>;
  showInToolbar(tabId: number, state: ToolbarState, conflicts?: number): Promise<void>;
  openPanel(tab: { id: number; windowId: number }): Promise<void>;
}

type Refusal = { ok: false; problem: Problem };

/** What looks at a tab's memory and then writes it, one at a time: in between another would be overwritten. */
type InTurn = <T>(tabId: number, work: () => Promise<T>) => Promise<T>;

/** The background's answers to page side, card and layer. Each may come twice or late without harm. */
export function createAnswers(parts: AnswerParts): BackgroundHandlers {
  const { platform } = parts;
  const turns: InTurn = inTurn();
  return {
    annotate: ({ reading }, from) => annotate(parts, turns, reading, from),
    at: (request, { tabId }) =>
      turns(tabId, async () => {
        await platform.keep('at', tabId, request);
        await platform.keep('open', tabId, request.claimId);
        return { ok: true };
      }),
    rectangles: (drawn, { tabId }) =>
      turns(tabId, async () => {
        const state = await platform.recall<PageState>('page', tabId);
        if (state) await platform.keep('page', tabId, { ...state, ...drawn });
        return { ok: true };
      }),
    async card({ claimId }, { tabId }) {
      const annotations = await annotationsOfTab(parts, tabId);
      const claim = annotations?.claims.find((one) => one.claim.id === claimId);
      if (!annotations || !claim) return notRead();
      const needed = new Set(claim.checks.flatMap((check) => check.parts.map((part) => part.claimId)));
      const among = annotations.claims.filter((one) => needed.has(one.claim.id));
      return { ok: true, claim, report: annotations.report, parts: among };
    },
    async marks(_request, { tabId }) {
      const annotations = await annotationsOfTab(parts, tabId);
      if (!annotations) return notRead();
      const marks = annotations.claims.map((claim) => ({ claimId: claim.claim.id, mark: markOf(claim) }));
      return { ok: true, marks, level: (await readSettings(parts.settings)).level };
    },
    async openPanel({ claimId }, { tabId, windowId }) {
      // First of all: the browser lets a panel be opened only in the turn of the reader's click.
      const opening = parts.openPanel({ id: tabId, windowId });
      await platform.keep('open', tabId, claimId);
      await opening;
      return { ok: true };
    },
  };
}

function notRead(): Refusal {
  return { ok: false, problem: { code: 'not-read', values: {} } };
}

async function annotate(
  parts: AnswerParts,
  turns: InTurn,
  reading: Reading,
  from: From,
): Promise<{ ok: true; claims: ClaimSpans[] } | Refusal> {
  const { tabId } = from;
  if (reading.kind === 'not-article') return turns(tabId, () => notArticle(parts, reading, from));
  const article = { ...reading.article, outlet: outletOf(from.url, registrableDomain) };
  if (!isOfSite(article, from.url))
    return { ok: false, problem: { code: 'refused-shape', values: { field: 'article.outlet' } } };
  const begun = await turns(tabId, () => begin(parts, article, from));
  const job = { article, seenAt: begun.readAt, ephemeral: begun.ephemeral };
  const answer = await parts.annotate(job);
  return turns(tabId, async () => {
    if (!(await isCurrent(parts, begun))) return notRead();
    await finish(parts, begun, answer);
    return answer.ok ? { ok: true, claims: answer.claims } : answer;
  });
}

async function notArticle(
  { platform, now, showInToolbar }: AnswerParts,
  { url, title, reason }: Extract<Reading, { kind: 'not-article' }>,
  { tabId }: From,
): Promise<{ ok: true; claims: [] }> {
  const problem = { code: 'not-article', values: { reason } };
  const state: PageState = { ...emptyState(tabId, now()), url, title, status: 'not-article', problem };
  await platform.forgetTab(tabId);
  await platform.keep('page', tabId, state);
  await showInToolbar(tabId, 'not-article');
  return { ok: true, claims: [] };
}

async function begin(parts: AnswerParts, article: Article, from: From): Promise<PageState> {
  const { remember } = await readSettings(parts.settings);
  const ephemeral =
    from.isPrivate || !remember || isPrivateAddress(from.url) || isPrivateAddress(article.url);
  const state: PageState = {
    ...emptyState(from.tabId, parts.now()),
    url: article.url,
    title: article.title,
    status: 'reading',
    ephemeral,
  };
  await parts.platform.keep('page', from.tabId, state);
  return state;
}

/** False where the tab began another reading, or closed, meanwhile: a late answer is dropped. */
async function isCurrent({ platform }: AnswerParts, begun: PageState): Promise<boolean> {
  const now = await platform.recall<PageState>('page', begun.tabId);
  return now?.readAt === begun.readAt && now.url === begun.url;
}

async function finish(
  { platform, showInToolbar }: AnswerParts,
  begun: PageState,
  answer: AnnotateAnswer,
): Promise<void> {
  const { tabId } = begun;
  if (!answer.ok) {
    await platform.keep('page', tabId, { ...begun, status: 'failed', problem: answer.problem });
    return;
  }
  const { reportId, revisionId, hasLanguage, problems, conflicts, entry = null } = answer;
  const [problem] = problems;
  await platform.keep('entry', tabId, entry);
  await platform.keep('page', tabId, {
    ...begun,
    status: hasLanguage ? 'read' : 'no-language',
    reportId,
    revisionId,
    ...(problem ? { problem } : {}),
  });
  await showInToolbar(tabId, conflicts > 0 ? 'conflicts' : 'read', conflicts);
}
