import { figureWords } from '../../lib/i18n/sentences/figure.ts';
import type { Claim } from '../../lib/model/claim.ts';
import type { HandFigure, ReadFigure } from '../../lib/model/hand-figure.ts';
import { moment } from '../ui/dates.ts';
import type { Words } from '../ui/words.ts';
import { handAt } from './draft-of-claim.ts';

/** What is said of a figure that is a person's. */
export interface HandWords {
  /** Whose it is, and since when. */
  by: string;
  /** How it counts now. */
  counts: string;
  /** What the text was read as, and what others made of it. */
  besides: string[];
}

/** The sentences about a person's figure of a claim; null where the figure was read off the text. */
export function handWords(claim: Claim, quantity: number, words: Words, locale: string): HandWords | null {
  const hand = handAt(claim, quantity);
  const figure = claim.quantities[quantity];
  if (!hand || !figure) return null;
  const name = (author: string) => author || words('hand.nobody');
  const said = (one: Shown) => sayFigure(one, words, locale);
  const others = hand.others.map(({ author, figure: other }) =>
    words('hand.other', { author: name(author), figure: said({ ...other, counted: other.measure.text }) }),
  );
  return {
    by: words(`hand.${hand.kind}.by`, { time: moment(hand.at, locale), author: name(hand.author) }),
    counts: words('hand.counts', { figure: said({ ...figure, counted: figure.measure.text }) }),
    besides: [...(hand.was ? [words('hand.was', { figure: said(hand.was) })] : []), ...others],
  };
}

type Shown = Pick<ReadFigure, 'counted'> & Pick<HandFigure, 'value' | 'bound' | 'unit'>;

/** "at least 44 people". */
export function sayFigure({ counted, ...figure }: Shown, words: Words, locale: string): string {
  const number = figureWords(figure, locale);
  return counted ? words('hand.figure', { number, counted }) : number;
}
