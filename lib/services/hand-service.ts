import type { ReadFigure } from '../model/hand-figure.ts';
import type { Note, NoteTarget } from '../model/note.ts';
import type { Problem, Result } from '../model/problem.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Period } from '../model/scope.ts';
import type { TextQuoteSelector } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import type { UnitDefinition } from '../model/unit.ts';
import type { HandFields } from '../notes/hand-fields.ts';

/** What an editor of a claim by hand begins with. */
export interface HandDraft {
  target: NoteTarget;
  /** BCP 47 tag of the article: what is counted is read by its rules. */
  language: string;
  /** The claim by hand that is changed, and the events that its writer knows; null for a new one. */
  edits: { id: string; parents: string[] } | null;
  /** Where the figure stands in the target's words. */
  at: Span;
  /** What the form holds. */
  shown: ReadFigure | null;
  period?: Period;
  /** The figure as it counted when the form was opened, whose sides the form doesn't show. */
  basis?: Quantity;
  /** What was read off the text, where a person puts that right. */
  was?: ReadFigure;
}

/** What was typed into a form and isn't saved yet. */
export interface UnsavedHand {
  draft: HandDraft;
  fields: HandFields;
  savedAt: string;
}

/** What becomes of words that a person marked: a claim of their own, or a figure of a claim that was read there. */
export type Picked = { kind: 'new'; draft: HandDraft } | { kind: 'known'; claimId: string; quantity: number };

/**
 * Claims by hand: kept as notes are, in both homes, `ok` only once they are. Every act can be taken back.
 */
export interface HandService {
  /** The units that a form may offer. */
  units: readonly UnitDefinition[];
  /** Whether words of the article are selected in a tab's page. */
  hasSelection(tabId: number): Promise<boolean>;
  /** Remembers the words selected in a tab's page for its panel. Resolves to false where none of the article are. */
  pick(tabId: number): Promise<boolean>;
  /** The words that were picked in a tab and that nobody took up yet. */
  picked(tabId: number): Promise<TextQuoteSelector | null>;
  forgetPicked(tabId: number): Promise<void>;
  /** What the picked words are in the tab's article, with all that can be read off them. */
  draftFor(tabId: number, quote: TextQuoteSelector): Promise<Result<Picked>>;
  /** What was typed at the place of this draft and not saved. */
  unsaved(draft: HandDraft): Promise<UnsavedHand | null>;
  /** The latest such form of a report. */
  unsavedOf(reportId: string): Promise<UnsavedHand | null>;
  /** Begun at once; resolves once what was typed is kept. */
  saveUnsaved(draft: HandDraft, fields: HandFields): Promise<Result<{ savedAt: string }>>;
  /** Drops what was typed and not saved. */
  discard(draft: HandDraft): Promise<void>;
  /** Keeps what a faultless form says, and with it nothing is unsaved. */
  save(draft: HandDraft, fields: HandFields, locale: string): Promise<Result<Note>>;
  remove(handId: string, reportId: string): Promise<Result<null>>;
  /** Takes the last change back, a removal too. */
  undo(handId: string, reportId: string): Promise<Result<null>>;
}

/** Picked words that stand nowhere in the article. */
export const NOT_THERE: Problem = { code: 'words-not-there', values: {} };
