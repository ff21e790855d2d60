import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { Session } from '../browser/launch.ts';

/** Long enough for frames to draw and short motions to end. */
const SETTLE_MS = 600;

function mostSerious(claims: AnnotatedClaim[]): AnnotatedClaim | undefined {
  return (
    claims.find(({ status }) => status === 'conflicting') ??
    claims.find(({ findings }) => findings.length > 0)
  );
}

/** Where the words of a claim stand in the page's window, after scrolling to them. */
async function pointAt(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (wanted) => {
      const walker = document.createTreeWalker(
        document.querySelector('main') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        node.parentElement?.scrollIntoView({ block: 'center' });
        const { left, top, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
        return { x: left + 12, y: top + height / 2 };
      }
      throw new Error(`"${wanted}" stands nowhere in the page`);
    },
    words.slice(0, 40),
  );
}

async function openCard(page: Page, claim: AnnotatedClaim): Promise<void> {
  const { x, y } = await pointAt(page, claim.claim.text);
  await page.mouse.click(x, y);
  await page.waitForTimeout(SETTLE_MS);
}

async function surfacePicture(
  session: Session,
  surface: 'popup' | 'sidepanel' | 'library',
  about: Page,
  path: string,
): Promise<string> {
  const page = await session.surface(surface, about);
  await page.waitForTimeout(2 * SETTLE_MS);
  await page.screenshot({ path });
  await page.close();
  return path;
}

/** Saves what a person would see: annotated page, open card, popup, side panel, library. Gives the files' paths. */
export async function takePictures(
  session: Session,
  page: Page,
  claims: AnnotatedClaim[],
  folder: string,
): Promise<string[]> {
  const paths: string[] = [];
  const picture = async (name: string): Promise<void> => {
    await page.bringToFront();
    await page.waitForTimeout(SETTLE_MS);
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path });
    paths.push(path);
  };
  await picture('page');
  const claim = mostSerious(claims);
  if (claim) {
    await openCard(page, claim);
    await picture('card');
  }
  for (const surface of ['popup', 'sidepanel', 'library'] as const)
    paths.push(await surfacePicture(session, surface, page, join(folder, `${surface}.png`)));
  return paths;
}
