import type { Measure, Modality } from '../../model/quantity.ts';
import type { Period } from '../../model/scope.ts';
import type { ClauseSpan } from '../frame/clauses.ts';
import { isPartOfOpening, partWordOf } from '../links/part-word.ts';
import { clauseFrom } from '../measure/governing-clause.ts';
import { masked } from '../measure/mask.ts';
import type { Draft } from '../quantity/draft.ts';
import type { Passage } from '../quantity/passage.ts';
import type { Setting } from '../quantity/to-quantity.ts';
import { dayOf } from '../time/calendar.ts';
import { asOfFor, readEarlier } from './as-of.ts';
import { modalityOf } from './modality.ts';
import { borrowsPeriod, ownTime, periodOf } from './period.ts';
import { placesIn, placesOf } from './places.ts';
import { isRunning } from './running.ts';

const NONE: Measure = { head: '', modifiers: [], about: [], text: '' };

/** The period of a figure, its own or, "in that time", the one before. */
function periodFor(
  passage: Passage,
  draft: Draft,
  drafts: Draft[],
  clause: ClauseSpan,
  last: Period | undefined,
): Period | undefined {
  const own = periodOf(passage, draft, drafts, clause);
  if (own) return own;
  if (!last || !borrowsPeriod(passage, draft, clause)) return undefined;
  const { span: _elsewhere, ...period } = last;
  return { ...period, basis: 'resolved' };
}

/** "has 86 buses and wants 60 more |by 2029": no result waits for a deadline that is still to come. */
function isToCome({ kind, end }: Period, modality: Modality, published: string | undefined): boolean {
  const today = dayOf(published);
  return kind === 'until' && modality === 'result' && today !== undefined && end !== undefined && end > today;
}

/** Measure, place, time, modality and part words of one sentence's figures, in their order. */
export function settingsOf(
  passage: Passage,
  drafts: Draft[],
  clauses: ClauseSpan[],
  measures: Measure[],
  published: string | undefined,
): Setting[] {
  const view = masked(passage, drafts);
  const places = placesIn(view);
  const whole = { from: 0, to: passage.atoms.length };
  const settings: Setting[] = [];
  drafts.forEach((draft, i) => {
    const clause =
      clauses.find(({ from, to }) => draft.number.from >= from && draft.number.from < to) ?? whole;
    const measure = measures[i] ?? NONE;
    const [before, lastSetting] = [drafts[i - 1], settings.at(-1)];
    const last = before && lastSetting && { draft: before, modality: lastSetting.modality };
    const running = isRunning(passage, draft, measure, clause);
    const own = running && !draft.tells ? ownTime(passage, draft, drafts) : undefined;
    const earlier = own && readEarlier(passage, own, published);
    const modality = modalityOf(passage, draft, clause, last);
    const found = earlier
      ? undefined
      : periodFor(passage, draft, drafts, clause, settings.at(-1)?.scope.period);
    const period = found && isToCome(found, modality, published) ? undefined : found;
    const opening = isPartOfOpening(passage, draft, drafts[i - 1])
      ? (passage.atoms[0]?.text ?? '')
      : undefined;
    const partWord = partWordOf(passage, draft) ?? opening;
    settings.push({
      measure,
      scope: {
        places: placesOf(passage, places, draft, drafts, {
          from: Math.max(clause.from, clauseFrom(view, draft.from)),
          to: clause.to,
        }),
        ...(period ? { period } : {}),
      },
      asOf: earlier ?? asOfFor(passage, draft, clause, published, period),
      modality,
      ...(running ? { running: true } : {}),
      ...(partWord ? { partWord } : {}),
    });
  });
  return settings;
}
