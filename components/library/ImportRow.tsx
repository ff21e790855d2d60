import type {
  ImportSummary,
  TransferProgress,
  TransferService,
} from '../../lib/services/transfer-service.ts';
import { FileButton } from '../ui/FileButton.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useWords } from '../ui/words.ts';
import { ImportSection } from './ImportSection.tsx';
import { useTaking } from './use-taking.ts';

interface Props {
  transfer: TransferService;
  onChanged(): void;
}

/** Import of one export: what it would add, then the whole of it or nothing. */
export function ImportRow({ transfer, onChanged }: Props) {
  const words = useWords();
  const taking = useTaking<File, TransferProgress, ImportSummary>((file, options) => {
    options.progress({ done: 0, phase: 'reading' });
    return transfer.importFile(file, options);
  }, onChanged);
  const check = ([file]: File[]) => file && taking.check(file);
  const told = ({ done, total }: TransferProgress, isDry: boolean) => {
    const doing = isDry ? 'transfer.checking' : 'transfer.importing';
    return { label: words(total ? `${doing}-of` : doing, { count: done, total: total ?? 0 }), done, total };
  };
  return (
    <ImportSection
      title={words('transfer.import')}
      text={words('transfer.import.text')}
      taking={taking}
      onDrop={check}
      told={told}
      summary={(summary, { name }, isDone) => (
        <>
          <p>
            <Foreign text={words(isDone ? 'transfer.added' : 'transfer.would-add', { file: name })} />
          </p>
          <ul>
            {(['reports', 'revisions', 'notes', 'facts', 'known'] as const).map((part) => (
              <li key={part}>{words(`transfer.${part}`, { count: summary[part] })}</li>
            ))}
          </ul>
        </>
      )}
      act={words('transfer.import-now')}
    >
      <FileButton label={words('transfer.import.act')} accept=".ndjson,.json,.txt" onFiles={check} />
    </ImportSection>
  );
}
