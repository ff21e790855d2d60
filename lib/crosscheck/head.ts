import type { Report, ReportHead } from '../model/report.ts';

/** A report without its text. */
export function headOf({ blocks: _blocks, partial: _partial, ...head }: Report): ReportHead {
  return head;
}

/** The words of a claim's whole sentence. */
export function quotationOf(report: Report, span: { block: number; start: number; end: number }): string {
  return report.blocks[span.block]?.text.slice(span.start, span.end) ?? '';
}
