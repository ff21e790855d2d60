import { useRef, useState } from 'preact/hooks';
import { MARKS_BY_URGENCY, type MarkKind, markOf } from '../../lib/model/mark.ts';
import type { CheckedDraft } from '../../lib/services/draft-service.ts';
import { copyCitation } from '../cite/copy-citation.ts';
import { StatusMark } from '../claims/StatusMark.tsx';
import { dossierHtml } from '../dossier/dossier-html.ts';
import { dossierMarkdown } from '../dossier/dossier-markdown.ts';
import { pageDossier } from '../dossier/make-dossier.ts';
import { useLocale, useWords } from '../ui/words.ts';
import { DraftParagraph } from './DraftParagraph.tsx';

interface Props {
  checked: CheckedDraft;
  onEdit(): void;
}

/** The draft with its findings beside their paragraphs. */
export function CheckedText({ checked: { annotations, blocks }, onEdit }: Props) {
  const words = useWords();
  const locale = useLocale();
  const [said, setSaid] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const { claims } = annotations;
  const copy = async () => {
    const dossier = pageDossier(annotations, words, locale);
    const markdown = dossierMarkdown(dossier);
    const done = await copyCitation({ text: markdown, markdown, html: dossierHtml(dossier) });
    setSaid(words(done ? 'cite.done' : 'cite.failed'));
  };
  return (
    <div ref={place}>
      <h1 class="title">{words('library.draft')}</h1>
      {claims.length === 0 ? (
        <p>{words('draft.nothing')}</p>
      ) : (
        <p class="draft-counts meta">
          <span>{words('draft.figures', { count: claims.length })}</span>
          {marksOf(claims.map(markOf)).map(([mark, count]) => (
            <span key={mark}>
              <StatusMark mark={mark} named /> {words('draft.count', { count, mark: words(`mark.${mark}`) })}
            </span>
          ))}
        </p>
      )}
      {blocks.map((block, index) => (
        <DraftParagraph key={index} block={block} index={index} annotations={annotations} />
      ))}
      <footer class="draft-foot">
        <span class="meta">{words('draft.foot')}</span>
        <span class="meta" role="status">
          {said}
        </span>
        <button type="button" class="button" onClick={onEdit}>
          {words('draft.edit')}
        </button>
        <button type="button" class="button" disabled={claims.length === 0} onClick={() => void copy()}>
          {words('draft.copy')}
        </button>
        <button type="button" class="button primary" onClick={() => focusNext(place.current)}>
          {words('draft.next')}
        </button>
      </footer>
    </div>
  );
}

/** The most urgent first. */
function marksOf(marks: MarkKind[]): [MarkKind, number][] {
  const found = Map.groupBy(marks, (mark) => mark);
  return MARKS_BY_URGENCY.flatMap((mark) => {
    const count = found.get(mark)?.length ?? 0;
    return count > 0 ? [[mark, count]] : [];
  });
}

/** After the one last shown by this button, round and round. */
function focusNext(place: HTMLElement | null): void {
  const findings = [...(place?.querySelectorAll<HTMLElement>('.draft-finding') ?? [])];
  const last = findings.findIndex((each) => each.dataset.shown === 'true');
  if (last >= 0) delete findings[last]?.dataset.shown;
  const next = findings[(last + 1) % Math.max(1, findings.length)];
  if (!next) return;
  next.dataset.shown = 'true';
  next.scrollIntoView({ block: 'center' });
  next.focus();
}
