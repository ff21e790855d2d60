import type { ComponentChild } from 'preact';

/** One surface in one state. */
export interface Story {
  /** Window in CSS pixels. */
  width: number;
  height: number;
  /** True where the size is the surface's own: narrow looks leave it. */
  isFixed?: boolean;
  show(): ComponentChild;
  /** Time that the state needs to appear. */
  waitMs?: number;
  /** A field to fill before anything is clicked. */
  fill?: { selector: string; text: string };
  /** An empty file to choose before anything is clicked. */
  file?: { selector: string; name: string };
  /** Something to type before the picture is taken. */
  type?: { selector: string; text: string };
  /** What to click before the picture is taken, one after the other; `said=` and a message's key finds its button. */
  click?: string | string[];
  /** The whole page rather than the window. */
  whole?: boolean;
}
