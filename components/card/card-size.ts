/** The card's three fixed sizes in CSS pixels; chosen by room and the reader's wish, never by content. */
export const CARD_SIZES = {
  S: { width: 320, height: 248 },
  M: { width: 380, height: 320 },
  L: { width: 440, height: 480 },
} as const;

export type CardSize = keyof typeof CARD_SIZES;

/** The size that a frame of this width has. */
export function sizeOfWidth(width: number): CardSize {
  if (width >= CARD_SIZES.L.width) return 'L';
  return width >= CARD_SIZES.M.width ? 'M' : 'S';
}
