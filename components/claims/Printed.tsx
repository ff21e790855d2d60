import { printable } from '../ui/printable.ts';
import { useWords } from '../ui/words.ts';
import type { PrintedPart } from './printed-parts.ts';

interface Props {
  parts: PrintedPart[];
  /** Evidence carries quotation marks; a list that is all quotation does not. */
  quoted?: boolean;
}

/** Words that somebody printed, in serif, figures bold. */
export function Printed({ parts, quoted = false }: Props) {
  const words = useWords();
  const body = parts.map(({ text, strong }, index) => {
    const shown = printable(text);
    return strong ? <b key={index}>{shown}</b> : <span key={index}>{shown}</span>;
  });
  if (!quoted) return <bdi class="printed">{body}</bdi>;
  const [before = '', after = ''] = words('claims.quotation', { text: '\n' }).split('\n');
  return (
    <span class="printed">
      {before}
      <bdi>{body}</bdi>
      {after}
    </span>
  );
}
