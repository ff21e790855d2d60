import type { Page } from 'playwright-core';
import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { Finding, Relation } from '../../lib/model/finding.ts';
import type { Quantity } from '../../lib/model/quantity.ts';
import { launch, type Session } from '../browser/launch.ts';
import { type Answer, answersOf, readPage } from '../browser/reading.ts';
import { type Served, serve } from '../browser/serve.ts';
import { addressOf, type DemoPage, demoPages, demoSites, htmlOf } from '../demo/newsroom.ts';

/** The newsroom being served to a Chromium with the extension in it. */
export interface Newsroom {
  session: Session;
  served: Served;
  /** Opens a page of the newsroom by a part of its file's name, reads it as a reader does, leaves it open. */
  read(part: string): Promise<Page>;
  /** The same, and gives what the extension tells its own frames about each claim. */
  answers(part: string): Promise<Answer[]>;
  close(): Promise<void>;
}

export function demoPage(part: string): DemoPage {
  const found = demoPages().find(({ file }) => file.includes(part));
  if (!found) throw new Error(`no page of the newsroom is called ${part}`);
  return found;
}

export async function openNewsroom(): Promise<Newsroom> {
  const served = await serve(demoSites());
  const session = await launch({ served });
  const read = async (part: string): Promise<Page> => {
    const demo = demoPage(part);
    served.set(demo.host, demo.path, htmlOf(demo));
    const page = await session.open(addressOf(demo));
    await readPage(session, page);
    return page;
  };
  return {
    session,
    served,
    read,
    answers: async (part) => {
      const page = await read(part);
      const answers = await answersOf(page);
      await page.close();
      return answers;
    },
    close: async () => {
      await session.close();
      await served.close();
    },
  };
}

/** Reads every page but the current one, in the order of the newsroom. */
export async function readPriors(newsroom: Newsroom): Promise<void> {
  for (const { file, current } of demoPages()) {
    if (!current) await (await newsroom.read(file)).close();
  }
}

/** The one claim whose words hold these. */
export function claimWith(answers: Answer[], words: string): Answer {
  const found = answers.filter(({ claim }) => claim.text.includes(words));
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} claims hold "${words}"`);
  return only;
}

export function quantityOf({ claim }: AnnotatedClaim, value: number): Quantity {
  const found = claim.quantities.find(({ value: { low, high } }) => low <= value && value <= high);
  if (!found) throw new Error(`"${claim.text}" holds no ${value}`);
  return found;
}

/** The prior figure's value: the middle of its interval. */
export function priorValue({ prior }: Finding): number {
  const { low, high } = prior.claim.quantities[prior.quantity]?.value ?? {
    low: Number.NaN,
    high: Number.NaN,
  };
  return (low + high) / 2;
}

/** The findings of one relation about a prior figure near this value. */
export function findingsOf(answer: AnnotatedClaim, relation: Relation, value: number): Finding[] {
  return answer.findings.filter(
    (finding) => finding.relation === relation && Math.abs(priorValue(finding) - value) <= value * 0.01,
  );
}
