import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../lib/model/problem.ts';
import { faultOf, fieldsOf, type HandFields, NO_FIELDS } from '../../lib/notes/hand-fields.ts';
import type { HandDraft, HandService } from '../../lib/services/hand-service.ts';
import { useWait } from '../notes/use-wait.ts';
import { problemOf } from '../page/problem-of.ts';
import { useLocale } from '../ui/words.ts';

/** What is known of the words typed: `back` where they were typed before this form was opened. */
export type HandKept =
  | { kind: 'nothing' }
  | { kind: 'back' | 'draft'; at: string }
  | { kind: 'failed'; problem: Problem };

/**
 * The form of a claim by hand. Every change goes to disk at once and comes back with the form, until it is saved
 * or discarded; nothing becomes a claim before it is faultless.
 */
export function useHandEditor(hands: HandService, given: HandDraft, onSaved: () => void) {
  const locale = useLocale();
  // What somebody is writing on must not change under the hand.
  const [draft, setDraft] = useState(given);
  const [fields, setFields] = useState<HandFields>(() =>
    draft.shown ? fieldsOf(draft.shown, draft.period, locale) : NO_FIELDS,
  );
  const [kept, setKept] = useState<HandKept>({ kind: 'nothing' });
  const { wait, waitFor } = useWait();
  const [fault, setFault] = useState<ReturnType<typeof faultOf>>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSaving, setSaving] = useState(false);
  /** Counts the changes: an older answer never hides a newer one. */
  const turn = useRef(0);

  useEffect(() => {
    const bringBack = async () => {
      const unsaved = await hands.unsaved(given);
      if (!unsaved || turn.current > 0) return;
      setDraft(unsaved.draft);
      setFields(unsaved.fields);
      setKept({ kind: 'back', at: unsaved.savedAt });
    };
    bringBack().catch((error) => setKept({ kind: 'failed', problem: problemOf(error) }));
  }, []);

  const change = async (some: Partial<HandFields>) => {
    const next = { ...fields, ...some };
    setFields(next);
    // A fault is said when somebody wants to save, and is gone as soon as it is mended.
    if (fault) setFault(faultOf(next, locale));
    turn.current += 1;
    const now = turn.current;
    waitFor(true);
    const result = await hands.saveUnsaved(draft, next);
    if (now !== turn.current) return;
    waitFor(false);
    setKept(
      result.ok ? { kind: 'draft', at: result.value.savedAt } : { kind: 'failed', problem: result.problem },
    );
  };

  /** Answers with the field at fault; null where nothing stands in the way. */
  const save = async () => {
    const found = faultOf(fields, locale);
    setFault(found);
    if (found || isSaving) return found;
    setSaving(true);
    const result = await hands
      .save(draft, fields, locale)
      .catch((error) => ({ ok: false as const, problem: problemOf(error) }));
    setSaving(false);
    if (result.ok) onSaved();
    else setProblem(result.problem);
    return null;
  };

  const discard = () => hands.discard(draft).catch(() => undefined);

  return { fields, change, save, discard, kept, wait, fault, problem, isSaving };
}
