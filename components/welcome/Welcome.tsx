import { MARKS_BY_URGENCY } from '../../lib/model/mark.ts';
import type { TabsService } from '../../lib/services/tabs-service.ts';
import { StatusMark } from '../claims/StatusMark.tsx';
import { ProblemNotice } from '../page/ProblemNotice.tsx';
import { NameMark } from '../ui/NameMark.tsx';
import { useWords } from '../ui/words.ts';
import { OpenTabs } from './OpenTabs.tsx';
import { type TriedArticle, TryArticle } from './TryArticle.tsx';
import { useTry } from './use-try.ts';
import '../ui/base.css';
import '../page/page.css';
import '../ui/controls.css';
import '../claims/claims.css';
import './welcome.css';

interface Props {
  /** Reads the bundled article; nothing of it is kept. */
  readBundled(): Promise<TriedArticle>;
  tabs: TabsService;
  onImport(): void;
  onSites(): void;
}

/** The first-run page: what it does, where things stay, and an article to try it on. */
export function Welcome({ readBundled, tabs, onImport, onSites }: Props) {
  const words = useWords();
  const { tried, problem, isReading, start } = useTry(readBundled);
  return (
    <main class="welcome">
      <NameMark />
      <h1>{words('welcome.title')}</h1>
      <p class="welcome-lede">{words('welcome.lede')}</p>
      <div class="welcome-try">
        <button type="button" class="button primary" onClick={start} disabled={isReading}>
          {words('welcome.try')}
        </button>
        <span class="meta">{words('welcome.try.text')}</span>
      </div>
      {problem && <ProblemNotice problem={problem} />}
      {tried && <TryArticle {...tried} />}
      <div class="welcome-columns">
        <section>
          <h2>{words('welcome.compare')}</h2>
          <ul class="welcome-ways">
            <OpenTabs tabs={tabs} />
            <Way what="folder" onAct={onImport} />
            <Way what="export" onAct={onImport} />
            <Way what="sites" onAct={onSites} />
          </ul>
        </section>
        <Legend />
      </div>
      <div class="welcome-kept">
        {['local', 'sites-learn', 'take-back'].map((what) => (
          <section key={what}>
            <h2>{words(`welcome.${what}`)}</h2>
            <p>{words(`welcome.${what}.text`)}</p>
          </section>
        ))}
      </div>
    </main>
  );
}

function Way({ what, onAct }: { what: 'folder' | 'export' | 'sites'; onAct(): void }) {
  const words = useWords();
  return (
    <li>
      <div>
        <b>{words(`welcome.${what}`)}</b>
        <p class="meta">{words(`welcome.${what}.text`)}</p>
      </div>
      <button type="button" class="button" onClick={onAct}>
        {words(`welcome.${what}.act`)}
      </button>
    </li>
  );
}

function Legend() {
  const words = useWords();
  return (
    <section>
      <h2>{words('welcome.marks')}</h2>
      <ul class="welcome-legend">
        {MARKS_BY_URGENCY.map((mark) => (
          <li key={mark}>
            <StatusMark mark={mark} named />
            <b>{words(`mark.${mark}`)}</b>
            <span>{words(`legend.${mark}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
