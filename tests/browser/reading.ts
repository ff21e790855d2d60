import type { Frame, Page } from 'playwright-core';
import type { AnnotatedClaim, Annotations } from '../../lib/model/annotations.ts';
import type { MarkKind } from '../../lib/model/mark.ts';
import type { Problem } from '../../lib/model/problem.ts';
import type { PageState } from '../../lib/services/page-service.ts';
import type { Session } from './launch.ts';

/** Longer than the extension itself waits for a page, so that its own answer is seen first. */
const PATIENCE_MS = 60_000;
const POLL_MS = 50;

/** Asks again until there is an answer; says what it waited for when none comes. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
): Promise<T> {
  const giveUp = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > giveUp) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** What the extension knows of a page's tab; null before it was read. */
export async function pageState(session: Session, page: Page): Promise<PageState | null> {
  const key = `page:${await session.tabId(page)}`;
  const worker = await session.worker();
  return worker.evaluate(
    async (name) => ((await chrome.storage.session.get(name))[name] as PageState | undefined) ?? null,
    key,
  );
}

/**
 * Reads a page as a reader does: a click on the toolbar button, whose popup starts the reading; then a click
 * beside the popup. Gives what the extension knows of the page once it has drawn, or has said why it doesn't.
 */
export async function readPage(session: Session, page: Page): Promise<PageState> {
  await session.toolbarClick(page);
  const popup = await session.realPopup();
  const state = await whenRead(session, page);
  await popup.close();
  return state;
}

/** Reads a page as on a site whose articles are always read: no popup has to open and close. */
export async function readWithoutPopup(session: Session, page: Page): Promise<PageState> {
  const tabId = await session.tabId(page);
  const worker = await session.worker();
  await worker.evaluate(async (id) => {
    await chrome.scripting.executeScript({ target: { tabId: id }, files: ['reader.js'] });
  }, tabId);
  return whenRead(session, page);
}

function whenRead(session: Session, page: Page): Promise<PageState> {
  return eventually(`the reading of ${page.url()}`, async () => {
    const now = await pageState(session, page);
    if (now === null || now.status === 'idle' || now.status === 'reading') return null;
    return now.status === 'read' && now.frames === 'none' ? null : now;
  });
}

type Reply<T> = (T & { ok: true }) | { ok: false; problem: Problem };

function layerOf(page: Page): Frame | undefined {
  return page.frames().find((frame) => /^chrome-extension:.*\/layer\.html/.test(frame.url()));
}

function ask<T>(frame: Frame, claimlight: string, request: object): Promise<Reply<T>> {
  return frame.evaluate((envelope) => chrome.runtime.sendMessage(envelope), { claimlight, request });
}

function answered<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`the background answers ${JSON.stringify(reply.problem)}`);
  return reply;
}

/** A claim as our own frames in a page are told of it. */
export type Answer = AnnotatedClaim & { mark: MarkKind; report: Annotations['report'] };

/** What the extension's own frames in the page are told: each claim with its mark, findings, checks and notes. */
export async function answersOf(page: Page): Promise<Answer[]> {
  const layer = await eventually(`the layer on ${page.url()}`, async () => layerOf(page));
  const { marks } = answered(await ask<{ marks: { claimId: string; mark: MarkKind }[] }>(layer, 'marks', {}));
  const claims: Answer[] = [];
  for (const { claimId, mark } of marks) {
    const reply = await ask<{ claim: AnnotatedClaim; report: Annotations['report'] }>(layer, 'card', {
      claimId,
    });
    const { claim, report } = answered(reply);
    claims.push({ ...claim, mark, report });
  }
  return claims;
}
