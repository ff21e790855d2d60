import type { TransferService } from '../../lib/services/transfer-service.ts';
import { useWords } from '../ui/words.ts';
import { ExportRow } from './ExportRow.tsx';
import { ImportRow } from './ImportRow.tsx';

interface Props {
  transfer: TransferService;
  /** Called when the library holds more than before. */
  onChanged(): void;
}

/** Everything out into one file, and in again. */
export function TransferPage({ transfer, onChanged }: Props) {
  const words = useWords();
  return (
    <div class="sheet" data-scrolls>
      <h1 class="title">{words('transfer.title')}</h1>
      <ExportRow transfer={transfer} />
      <ImportRow transfer={transfer} onChanged={onChanged} />
    </div>
  );
}
