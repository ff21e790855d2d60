import type { TransferService } from '../../lib/services/transfer-service.ts';
import { useWords } from '../ui/words.ts';
import { ArticlesRow } from './ArticlesRow.tsx';
import { CutImport } from './CutImport.tsx';
import { ExportRow } from './ExportRow.tsx';
import { ImportRow } from './ImportRow.tsx';
import './transfer.css';

interface Props {
  transfer: TransferService;
  /** Called when the library holds more than before. */
  onChanged(): void;
}

/** What is kept, out into a file, and in again. */
export function TransferPage({ transfer, onChanged }: Props) {
  const words = useWords();
  return (
    <div class="sheet" data-scrolls>
      <h1 class="title">{words('transfer.title')}</h1>
      <CutImport transfer={transfer} />
      <section class="sheet-section">
        <h2>{words('transfer.export')}</h2>
        <div>
          <p class="sheet-text">{words('transfer.export.text')}</p>
          <ul class="export-rows">
            {transfer.formats.map((format) => (
              <ExportRow key={format.name} transfer={transfer} format={format} />
            ))}
          </ul>
        </div>
      </section>
      <ArticlesRow transfer={transfer} onChanged={onChanged} />
      <ImportRow transfer={transfer} onChanged={onChanged} />
    </div>
  );
}
