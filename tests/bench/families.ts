import { digest } from '../../lib/crosscheck/digest.ts';
import { sameOrigin } from '../../lib/crosscheck/family.ts';
import { english } from '../../lib/languages/en/english.ts';
import { toReport } from '../../lib/model/identity.ts';
import families from './data/families.json' with { type: 'json' };

interface FamilyCase {
  id: string;
  /** True where both texts come from one origin. */
  same: boolean;
  a: string;
  b: string;
}

function digestOf(id: string, text: string) {
  const blocks = text.split('\n').map((paragraph) => ({ role: 'text' as const, text: paragraph }));
  const article = { url: `https://${id}.example/`, outlet: id, title: '', language: 'en', blocks };
  return digest(toReport(article), english);
}

let [right, wrong, missed] = [0, 0, 0];
for (const { id, same, a, b } of families as FamilyCase[]) {
  const found = sameOrigin(digestOf(`${id}-a`, a), digestOf(`${id}-b`, b));
  if (found && same) right += 1;
  if (found && !same) wrong += 1;
  if (!found && same) missed += 1;
  if (found !== same) console.log(id, same ? 'missed' : 'wrongly joined');
}
const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
console.log(
  `families: ${families.length} pairs, precision ${percent(right, right + wrong)}, recall ${percent(right, right + missed)}`,
);
