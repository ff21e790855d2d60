import { contrast, type Grounds, groundOf, parseColour } from '../article/colour.ts';

/** Running text weaker than this keeps too little of its contrast under the full wash. */
const WEAK = 5;

/** Whether the page's running text is weak, judged by its first paragraphs: page facts only. */
export function isWeakText(elements: readonly Element[]): boolean {
  const grounds: Grounds = new Map();
  const weak = elements.slice(0, 12).filter((element) => {
    const colour = parseColour(getComputedStyle(element).color);
    return colour !== null && contrast(colour.rgb, groundOf(element, grounds)) < WEAK;
  });
  return weak.length * 2 > Math.min(12, elements.length);
}
