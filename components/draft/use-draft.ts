import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../lib/model/problem.ts';
import type { CheckedDraft, Draft, DraftService } from '../../lib/services/draft-service.ts';
import { problemOf } from '../page/problem-of.ts';
import { useWords } from '../ui/words.ts';

export type DraftState =
  | { kind: 'writing'; problem: Problem | null }
  | { kind: 'reading' }
  | { kind: 'checked'; checked: CheckedDraft };

/** The draft under check; an answer that comes after the text was taken back is dropped. */
export function useDraft(drafts: DraftService) {
  const words = useWords();
  const [state, setState] = useState<DraftState>({ kind: 'writing', problem: null });
  const turn = useRef(0);
  const show = (now: number, next: DraftState) => now === turn.current && setState(next);
  const check = async (draft: Draft) => {
    turn.current += 1;
    const now = turn.current;
    setState({ kind: 'reading' });
    try {
      const result = await drafts.check(draft, words('draft.outlet'));
      if (result.ok) show(now, { kind: 'checked', checked: result.value });
      else show(now, { kind: 'writing', problem: result.problem });
    } catch (error) {
      show(now, { kind: 'writing', problem: problemOf(error) });
    }
  };
  const edit = () => {
    turn.current += 1;
    setState({ kind: 'writing', problem: null });
  };
  return { state, check, edit };
}
