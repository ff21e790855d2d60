/**
 * The rating scale, in the order in which it is offered. Ids are stored in notes for good; their words are the
 * messages `rating.<id>`. A note may also carry none.
 */
export const RATINGS = ['holds', 'needs-context', 'disputed', 'unproven'] as const;

/** One of the scale's ids; notes from elsewhere may carry others, which are shown as they are. */
export type RatingId = (typeof RATINGS)[number];
