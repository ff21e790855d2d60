import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotations } from '../../lib/model/annotations.ts';
import type { TextQuoteSelector } from '../../lib/model/selector.ts';
import type { HandDraft, HandService } from '../../lib/services/hand-service.ts';
import type { PageService } from '../../lib/services/page-service.ts';
import { problemOf } from '../page/problem-of.ts';
import { problemWords } from '../page/problem-words.ts';
import { useWords } from '../ui/words.ts';
import { type Editing, placeOfDraft } from './draft-of-claim.ts';

/** Claims by hand in one tab's panel: what is being written, and what was taken away a moment ago. */
export interface HandActs {
  /** A claim that is being made of picked words. */
  draft: HandDraft | null;
  editing: Editing | null;
  edit(what: Editing | null): void;
  leave(): void;
  /** Makes the page's selection the beginning of a claim. */
  pick(): void;
  saved(): void;
  remove(handId: string): void;
  /** Id of what was taken away last; null where there is nothing to take back. */
  removed: string | null;
  restore(): void;
}

/**
 * @param openClaim shows the claim in which the picked words were read already
 * @param say shows a sentence for a moment, and has it read aloud
 */
export function useHands(
  {
    hands,
    page,
    tabId,
    annotations,
  }: { hands: HandService; page: PageService; tabId: number; annotations: Annotations },
  openClaim: (claimId: string) => void,
  say: (sentence: string) => void,
): HandActs {
  const words = useWords();
  const { report, claims } = annotations;
  const [draft, setDraft] = useState<HandDraft | null>(null);
  const [editing, edit] = useState<Editing | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);

  const takeUp = async (quote: TextQuoteSelector) => {
    await hands.forgetPicked(tabId);
    const found = await hands.draftFor(tabId, quote);
    if (!found.ok) return say(problemWords(found.problem, words).what);
    if (found.value.kind === 'new') return setDraft(found.value.draft);
    const { claimId, quantity } = found.value;
    openClaim(claimId);
    edit({ claimId, quantity });
  };
  /** The form of this page that was left with words in it: in its claim, or alone where that is gone. */
  const bringBack = async () => {
    const unsaved = await hands.unsavedOf(report.id);
    if (!unsaved) return;
    const place = placeOfDraft(unsaved.draft, claims);
    if (!place) return setDraft(unsaved.draft);
    openClaim(place.claimId);
    edit(place);
  };
  const safely = (work: Promise<unknown>): void =>
    void work.catch((error) => say(problemWords(problemOf(error), words).what));
  const isOpened = useRef(false);
  useEffect(() => {
    const look = async () => {
      const quote = await hands.picked(tabId);
      const isFirst = !isOpened.current;
      isOpened.current = true;
      if (quote) await takeUp(quote);
      else if (isFirst) await bringBack();
    };
    safely(look());
    return page.onChange(tabId, () => safely(look()));
  }, [hands, page, tabId, report.revisionId]);

  const act = async (work: ReturnType<HandService['remove']>, done?: string): Promise<boolean> => {
    const result = await work;
    if (!result.ok) say(problemWords(result.problem, words).what);
    else if (done) say(words(done));
    return result.ok;
  };
  const leave = () => {
    setDraft(null);
    edit(null);
  };
  return {
    draft,
    editing,
    edit,
    leave,
    pick: () => safely(hands.pick(tabId).then((found) => !found && say(words('hand.select-first')))),
    saved() {
      leave();
      setRemoved(null);
      say(words('hand.saved'));
    },
    remove: (handId) => void act(hands.remove(handId, report.id)).then((done) => done && setRemoved(handId)),
    removed,
    restore: () =>
      void (
        removed &&
        act(hands.undo(removed, report.id), 'hand.restored').then((done) => done && setRemoved(null))
      ),
  };
}
