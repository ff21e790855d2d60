import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { backgroundAnswers } from '../../../lib/messaging/client.ts';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'ours', sendMessage } } }));

beforeEach(() => {
  sendMessage.mockReset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const nobody = new Error('Could not establish connection. Receiving end does not exist.');

test('a refusal shows that the background lives', async () => {
  sendMessage.mockResolvedValue({ ok: false, problem: { code: 'refused-sender', values: {} } });
  expect(await backgroundAnswers()).toBe(true);
});

test('a background that died over the call is called again', async () => {
  sendMessage.mockRejectedValueOnce(nobody).mockResolvedValueOnce(undefined).mockResolvedValue({ ok: true });
  const answer = backgroundAnswers();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await answer).toBe(true);
});

test('F6: a background that nobody can reach does not answer', async () => {
  sendMessage.mockRejectedValue(nobody);
  const answer = backgroundAnswers();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await answer).toBe(false);
});

test('F6: a call that the browser leaves without an answer ends after 15 s', async () => {
  sendMessage.mockReturnValue(new Promise(() => undefined));
  const ended = vi.fn();
  void backgroundAnswers().then(ended);
  await vi.advanceTimersByTimeAsync(14_900);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(ended).toHaveBeenCalledWith(false);
});
