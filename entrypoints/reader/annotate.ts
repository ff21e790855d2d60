import { ask } from '../../lib/messaging/client.ts';
import type { BackgroundMessages } from '../../lib/messaging/contract.ts';
import type { Reading } from '../../lib/model/report.ts';

type Reply = BackgroundMessages['annotate']['reply'];

/** The worker may die between question and answer; asking again does nothing twice. */
const TRIES = 4;
const PAUSE_MS = 600;

/** Asks for the claims of what was read, again where no answer comes, as long as they are still wanted. */
export async function annotate(reading: Reading, wanted: () => boolean): Promise<Reply> {
  for (let left = TRIES; left > 0 && wanted(); left -= 1) {
    const reply = await ask('annotate', { reading }).catch(() => null);
    if (reply) return reply;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return { ok: false, problem: { code: 'reading-timeout', values: {} } };
}
