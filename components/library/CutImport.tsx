import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../lib/model/problem.ts';
import type { TransferService } from '../../lib/services/transfer-service.ts';
import { ProblemNotice } from '../page/ProblemNotice.tsx';
import { useWords } from '../ui/words.ts';

/** An import that the end of its window cut short: said until it is put away. */
export function CutImport({ transfer }: { transfer: TransferService }) {
  const words = useWords();
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    // What can't be asked can't be offered: imports work without it.
    transfer.cutShort().then(setProblem, () => undefined);
  }, [transfer]);
  if (!problem) return null;
  const put = () => {
    setProblem(null);
    transfer.forgetCutShort().catch(() => undefined);
  };
  return (
    <ProblemNotice problem={problem}>
      <button type="button" class="button" onClick={put}>
        {words('action.close')}
      </button>
    </ProblemNotice>
  );
}
