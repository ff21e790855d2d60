import type { BlockLexicon } from '../../languages/shape/blocks.ts';
import type { Block, BlockRole } from '../../model/report.ts';

/** A short block that begins like a teaser, or is made of links only and asks to read on. */
function isTeaser(lower: string, { features }: Block, lexicon: BlockLexicon): boolean {
  const begins = lexicon.teasers.some((phrase) => lower.startsWith(phrase));
  if (!begins) return false;
  const links = features?.linkShare ?? 0;
  return lower.length < 200 || links > 0.3;
}

/** Newsletter and subscription boxes name themselves twice, or once in few words. */
function isBox(lower: string, lexicon: BlockLexicon): boolean {
  const named = lexicon.boxes.filter((phrase) => lower.includes(phrase)).length;
  return named > 1 ? lower.length < 600 : named === 1 && lower.length < 90;
}

/** The role of a block as a ground for claims; undefined for teasers and boxes, which are none. */
export function groundOf(block: Block, lexicon: BlockLexicon): BlockRole | undefined {
  const lower = block.text.slice(0, 700).toLowerCase().trim();
  if (lower === '') return undefined;
  if (block.role === 'headline' || block.role === 'standfirst') return block.role;
  if (isTeaser(lower, block, lexicon) || (block.role === 'text' && isBox(lower, lexicon))) return undefined;
  const corrects = block.role === 'text' && lexicon.corrections.some((phrase) => lower.startsWith(phrase));
  return corrects ? 'correction' : block.role;
}
