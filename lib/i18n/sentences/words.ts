import type { DriftKind, Reason, Status } from '../../model/finding.ts';
import { render } from '../render.ts';

/** Why a finding or a check says what it says, one sentence a reason. */
export function reasonSentence({ code, values }: Reason, locale: string): string {
  return render(`reason.${code}`, values, locale);
}

/** What the words lost or won on the way. */
export function driftSentence(kind: DriftKind, locale: string): string {
  return render(`drift.${kind}`, {}, locale);
}

/** The status of a claim in one word. */
export function statusWord(status: Status, locale: string): string {
  return render(`mark.${status}`, {}, locale);
}

/** The status of a claim in one sentence. */
export function statusSentence(status: Status, locale: string): string {
  return render(`status.${status}`, {}, locale);
}
