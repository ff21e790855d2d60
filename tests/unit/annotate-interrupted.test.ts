import { expect, test } from 'vitest';
import { annotate } from '../../lib/annotate.ts';
import { analyse } from '../../lib/languages/en/analyse.ts';
import { english } from '../../lib/languages/en/english.ts';
import type { Ledger } from '../../lib/ledger/ledger.ts';
import { createMemoryLedger } from '../../lib/ledger/memory.ts';
import type { Article } from '../../lib/model/report.ts';

const STEPS = ['candidates', 'revisionsOf', 'noteEvents', 'remember'] as const;
type Step = (typeof STEPS)[number];

function article(outlet: string, figure: number): Article {
  const text = `Floods in Aldara destroyed ${figure} bridges on Monday, the transport ministry said.`;
  const [url, published] = [`https://${outlet}/floods`, '2026-02-02T10:00:00Z'];
  return { url, outlet, title: 'Floods', published, language: 'en', blocks: [{ role: 'text', text }] };
}

const read = (ledger: Ledger, one: Article) =>
  annotate(one, { language: english, analyse, ledger, seenAt: '2026-02-02T12:00:00Z', remember: true });

/** Dies at one step, once, before or after the ledger did its part. */
function dyingAt(ledger: Ledger, step: Step, when: 'before' | 'after'): Ledger {
  const die = async (...given: unknown[]) => {
    if (when === 'after') await (ledger[step] as (...all: unknown[]) => Promise<unknown>)(...given);
    throw new Error('killed');
  };
  return new Proxy(ledger, {
    get(target, name) {
      if (name === step) return die;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

test.each(STEPS.flatMap((step) => [[step, 'before'] as const, [step, 'after'] as const]))(
  'F2, F3: a reading that ends at "%s", %s it is done, and is repeated, gives the same as one in one go',
  async (step, when) => {
    const [whole, broken] = [createMemoryLedger(), createMemoryLedger()];
    for (const ledger of [whole, broken]) await read(ledger, article('meridianwire.example', 40));
    const expected = await read(whole, article('northgatepost.example', 70));
    const interrupted = read(dyingAt(broken, step, when), article('northgatepost.example', 70));
    await expect(interrupted).rejects.toThrow('killed');
    expect(await read(broken, article('northgatepost.example', 70))).toEqual(expected);
    expect(await broken.counts()).toEqual(await whole.counts());
    expect(expected.claims.flatMap(({ findings }) => findings)).not.toEqual([]);
  },
);
