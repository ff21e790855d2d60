import { browser } from 'wxt/browser';
import type { AnnotateAnswer, AnnotateJob } from '../model/annotate-job.ts';
import { startAnnotator } from './trusted.ts';

/** How a job travels from the background to the offscreen document; nobody else's envelope looks like it. */
export interface JobEnvelope {
  claimlightJob: AnnotateJob;
  /** The extension's own, for which an offscreen document can't ask. */
  version: string;
}

function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

const OFFSCREEN = 'offscreen.html';

/**
 * Runs jobs in the worker that holds the language model: in Chromium it lives in an offscreen document, since
 * a service worker can start none; elsewhere the background holds it itself.
 */
export async function annotateInWorker(job: AnnotateJob): Promise<AnnotateAnswer> {
  if (!browser.offscreen) return askWorker(job, ownVersion());
  await ensureOffscreen();
  const envelope: JobEnvelope = { claimlightJob: job, version: ownVersion() };
  return await browser.runtime.sendMessage(envelope);
}

let creating: Promise<void> | null = null;

async function ensureOffscreen(): Promise<void> {
  if (await browser.offscreen.hasDocument()) return;
  creating ??= browser.offscreen
    .createDocument({
      url: OFFSCREEN,
      reasons: ['WORKERS'],
      justification: 'Holds the worker with the language model, which a service worker cannot start.',
    })
    .finally(() => {
      creating = null;
    });
  await creating;
}

/** Answers the background's jobs; called in the offscreen document. */
export function serveJobs(): void {
  browser.runtime.onMessage.addListener((envelope: Partial<JobEnvelope> | null, sender, reply) => {
    const job = envelope?.claimlightJob;
    // Only the background has neither a tab nor a page: content scripts and frames must not write to the ledger.
    if (!job || sender.id !== browser.runtime.id || sender.tab) return;
    void askWorker(job, envelope.version ?? '').then(reply);
    return true;
  });
}

/** Runs a job in a worker of this page's own; for pages that read without any tab (first run). */
export function annotateHere(job: AnnotateJob): Promise<AnnotateAnswer> {
  return askWorker(job, ownVersion());
}

interface Waiting {
  resolve(answer: AnnotateAnswer): void;
}

let worker: Worker | null = null;
let lastJob = 0;
const waiting = new Map<number, Waiting>();

function askWorker(job: AnnotateJob, version: string): Promise<AnnotateAnswer> {
  worker ??= startWorker();
  const id = ++lastJob;
  const answer = new Promise<AnnotateAnswer>((resolve) => waiting.set(id, { resolve }));
  worker.postMessage({ id, job, version });
  return answer;
}

function startWorker(): Worker {
  const started = startAnnotator();
  started.onmessage = ({ data }: MessageEvent<{ id: number; answer: AnnotateAnswer }>) => {
    waiting.get(data.id)?.resolve(data.answer);
    waiting.delete(data.id);
  };
  started.onerror = ({ message }) => {
    started.terminate();
    worker = null;
    for (const { resolve } of waiting.values())
      resolve({ ok: false, problem: { code: 'annotator-failed', values: { name: message ?? '' } } });
    waiting.clear();
  };
  return started;
}
