import type { UnsavedText } from '../model/note.ts';
import type { Result } from '../model/problem.ts';
import { dropFromBoth, type NoteHomes, unsavedOfBoth } from './note-homes.ts';

/** One state of an unsaved text: its writer may have gone on since. */
export type TextState = Pick<UnsavedText, 'key' | 'savedAt'>;

/**
 * Where a writer's unsaved text on a claim is kept. Each window is a writer of its own: two that stand open on one
 * claim must not write over each other.
 */
export function unsavedKey(claimId: string, writer: string): string {
  return writer ? `${claimId} ${writer}` : claimId;
}

/** Who writes a text; empty for texts from before writers had names. */
export function writerOf({ key, target }: UnsavedText): string {
  return key.slice(target.claimId.length).trim();
}

/** The texts that nobody has gone on from, in no order. */
export async function openTexts(homes: NoteHomes): Promise<UnsavedText[]> {
  const texts = await unsavedOfBoth(homes);
  const taken = new Set(texts.flatMap(({ follows = [] }) => follows.map(nameOf)));
  return texts.filter((text) => !taken.has(nameOf(text)));
}

/** Of the open texts on a claim the one that a writer would go on with: their own, else the one that was saved last. */
export function textOf(texts: readonly UnsavedText[], ownKey: string): UnsavedText | null {
  const own = texts.find(({ key }) => key === ownKey);
  const newest = texts.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1))[0];
  return own ?? newest ?? null;
}

/** What a text that goes on from this one takes the place of. */
export function placesOf({ key, savedAt, follows = [] }: UnsavedText): TextState[] {
  return [{ key, savedAt }, ...follows];
}

/**
 * Drops states of texts, in this order; a text that its writer has changed since stays. What others went on from
 * comes before what went on from it, or it would stand open again.
 */
export async function dropStates(homes: NoteHomes, states: TextState[]): Promise<Result<null>> {
  const there = new Set((await unsavedOfBoth(homes)).map(nameOf));
  let dropped: Result<null> = { ok: true, value: null };
  for (const state of states.toReversed())
    if (there.has(nameOf(state))) {
      const one = await dropFromBoth(homes, state.key);
      if (dropped.ok) dropped = one;
    }
  return dropped;
}

function nameOf({ key, savedAt }: TextState): string {
  return `${key} ${savedAt}`;
}
