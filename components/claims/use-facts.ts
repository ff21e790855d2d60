import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { FactFigure } from '../../lib/model/local-fact.ts';
import type { Result } from '../../lib/model/problem.ts';
import type { ReportHead } from '../../lib/model/report.ts';
import type { FactService } from '../../lib/services/fact-service.ts';
import { problemWords } from '../page/problem-words.ts';
import { useWords } from '../ui/words.ts';
import { leadIndex } from './lead.ts';

/** What the reader can say of a claim's figures. */
export interface FactActs {
  onApart(finding: Finding): void;
  onJoin(finding: Finding): void;
  onWatch(): void;
  onCountNote(noteId: string, counts: boolean): void;
}

/** Printings of one text are one voice: they are put aside, and taken back, together. */
function oneVoice(finding: Finding, among: readonly Finding[]): Finding[] {
  const { family, relation, current } = finding;
  if (family === undefined) return [finding];
  return among.filter(
    (other) =>
      other === finding ||
      (other.family === family &&
        other.relation === relation &&
        other.current.claimId === current.claimId &&
        other.current.quantity === current.quantity),
  );
}

/**
 * The acts of one claim, each said once it is done.
 * @param say shows a sentence for a moment, and has it read aloud
 */
export function useFacts(
  facts: FactService,
  claim: AnnotatedClaim,
  report: ReportHead,
  say: (sentence: string) => void,
): FactActs {
  const words = useWords();
  const figure: FactFigure = {
    claimId: claim.claim.id,
    quantity: leadIndex(claim),
    revisionId: report.revisionId,
  };
  const act = async (work: Promise<Result<null>>, done: string) => {
    const result = await work;
    say(result.ok ? words(done) : problemWords(result.problem, words).what);
  };
  return {
    onApart: (finding) =>
      void act(facts.keepApart(oneVoice(finding, claim.findings), report.revisionId), 'evidence.apart-done'),
    onJoin: (finding) => void act(facts.join(oneVoice(finding, claim.setAside ?? [])), 'evidence.join-done'),
    onWatch: () =>
      void (claim.watched === 'here'
        ? act(facts.unwatch(claim.claim), 'watched.stop-done')
        : act(facts.watch(figure), 'watched.start-done')),
    onCountNote: (noteId, counts) =>
      void (counts
        ? act(facts.countNote(noteId, figure), 'note.counted')
        : act(facts.uncountNote(noteId, figure.claimId), 'note.uncounted')),
  };
}
