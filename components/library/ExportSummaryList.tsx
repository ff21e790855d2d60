import type { ExportFormat, ExportSummary } from '../../lib/services/transfer-service.ts';
import { useWords } from '../ui/words.ts';

interface Props {
  format: ExportFormat;
  summary: ExportSummary;
  isDone: boolean;
}

/** What a format counts. */
const COUNTED: Record<ExportFormat, 'documents' | 'reports' | 'notes'> = {
  backup: 'documents',
  'claims-csv': 'reports',
  'findings-csv': 'reports',
  'web-annotation': 'notes',
  'claim-review': 'notes',
};

/** What the file holds or would hold, and what is left out and why. */
export function ExportSummaryList({ format, summary: { written, left }, isDone }: Props) {
  const words = useWords();
  return (
    <div class="sheet-summary" role="status">
      {written === 0 ? (
        <p>{words('export.nothing')}</p>
      ) : (
        <p>
          {words(isDone ? 'export.written' : 'export.would-write')}{' '}
          {words(`export.${COUNTED[format]}`, { count: written })}
        </p>
      )}
      {left.length > 0 && (
        <>
          <p>{words('export.left')}</p>
          <ul>
            {left.map(({ reason, count }) => (
              <li key={reason}>{words(`export.left.${reason}`, { count })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
