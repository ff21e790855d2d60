import { dayOf } from '../../lib/i18n/sentences/date.ts';
import type { ReportRow } from '../../lib/services/library-service.ts';

/** A line of the list: a day, or a report read on it. */
export type ListLine = { kind: 'day'; at: string } | { kind: 'report'; row: ReportRow };

/** Puts a heading before the first report of each day; the reports come newest first. */
export function withDays(rows: readonly ReportRow[]): ListLine[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    const isNewDay = !before || dayOf(before.seenAt) !== dayOf(row.seenAt);
    const line: ListLine = { kind: 'report', row };
    return isNewDay ? [{ kind: 'day', at: row.seenAt } satisfies ListLine, line] : [line];
  });
}
