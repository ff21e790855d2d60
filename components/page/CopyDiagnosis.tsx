import { useSaid } from '../ui/use-said.ts';
import { useWords } from '../ui/words.ts';

/** Copies what whoever looks into a fault needs, and says for a moment whether it worked. */
export function CopyDiagnosis({ text }: { text(): string }) {
  const words = useWords();
  const { said, say } = useSaid();
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => say(words('diagnosis.done')),
      () => say(words('cite.failed')),
    );
  return (
    <>
      <button type="button" class="button plain" onClick={() => void copy()}>
        {words('diagnosis.copy')}
      </button>
      <p class="meta" role="status">
        {said}
      </p>
    </>
  );
}
