import { useState } from 'preact/hooks';
import type { Problem } from '../../lib/model/problem.ts';
import { faultOf, fieldsOf, type HandFields, NO_FIELDS } from '../../lib/notes/hand-fields.ts';
import type { HandDraft, HandService } from '../../lib/services/hand-service.ts';
import { problemOf } from '../page/problem-of.ts';
import { useLocale } from '../ui/words.ts';

/** The form of a claim by hand; nothing leaves it before it is faultless, and it stays until that is kept. */
export function useHandEditor(hands: HandService, given: HandDraft, onSaved: () => void) {
  const locale = useLocale();
  // What somebody is writing on must not change under the hand.
  const [draft] = useState(given);
  const [fields, setFields] = useState<HandFields>(() =>
    draft.shown ? fieldsOf(draft.shown, draft.period, locale) : NO_FIELDS,
  );
  const [fault, setFault] = useState<ReturnType<typeof faultOf>>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSaving, setSaving] = useState(false);

  const change = (some: Partial<HandFields>) => {
    const next = { ...fields, ...some };
    setFields(next);
    // A fault is said when somebody wants to save, and is gone as soon as it is mended.
    if (fault) setFault(faultOf(next, locale));
  };

  const save = async () => {
    const found = faultOf(fields, locale);
    setFault(found);
    if (found || isSaving) return;
    setSaving(true);
    const result = await hands
      .save(draft, fields, locale)
      .catch((error) => ({ ok: false as const, problem: problemOf(error) }));
    setSaving(false);
    if (result.ok) onSaved();
    else setProblem(result.problem);
  };

  return { fields, change, save, fault, problem, isSaving };
}
