import { useState } from 'preact/hooks';
import type {
  ArticlesProgress,
  ArticlesSummary,
  ImportSource,
  TransferService,
} from '../../lib/services/transfer-service.ts';
import { FileButton } from '../ui/FileButton.tsx';
import { useWords } from '../ui/words.ts';
import { ArticlesSummaryList } from './ArticlesSummaryList.tsx';
import { ImportSection } from './ImportSection.tsx';
import { useTaking } from './use-taking.ts';

interface Props {
  transfer: TransferService;
  onChanged(): void;
}

/** Import of articles: NDJSON files, saved pages, or a folder of them; each file goes in whole or not at all. */
export function ArticlesRow({ transfer, onChanged }: Props) {
  const words = useWords();
  const [isNothing, setNothing] = useState(false);
  const taking = useTaking<ImportSource[], ArticlesProgress, ArticlesSummary>(
    (files, options) => transfer.importArticles(files, options),
    onChanged,
  );
  const check = (chosen: ImportSource[]) => {
    const files = chosen.filter(({ name }) => transfer.mayHoldArticles(name));
    setNothing(files.length === 0);
    if (files.length > 0) taking.check(files);
  };
  const told = ({ file, done, total, articles }: ArticlesProgress, isDry: boolean) => {
    const isOneFile = total === 1 && articles.total > 0;
    const [now, all] = isOneFile ? [articles.done, articles.total] : [done, total];
    const count = isOneFile ? now : now + 1;
    const label = words(isDry ? 'articles.checking' : 'articles.reading', { file, count, total: all });
    return { label, done: now, total: all };
  };
  return (
    <ImportSection
      title={words('articles.title')}
      text={words('articles.text')}
      taking={taking}
      onDrop={check}
      told={told}
      summary={(summary, _, isDone) => <ArticlesSummaryList summary={summary} isDone={isDone} />}
      act={words('articles.take')}
      isEmpty={({ fresh }) => fresh === 0}
    >
      <FileButton
        label={words('articles.files')}
        accept=".ndjson,.jsonl,.html,.htm,.xhtml"
        many
        onFiles={check}
      />
      <FileButton label={words('articles.folder')} folder onFiles={check} />
      {isNothing && <p role="status">{words('articles.nothing')}</p>}
    </ImportSection>
  );
}
