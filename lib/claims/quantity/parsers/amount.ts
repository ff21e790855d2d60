import { readAmount } from '../read-amount.ts';
import type { Parser } from './parser.ts';

/** A number with its unit or with what it counts: "104 releases", "$2.4 million", "5.5kWh". */
export const amount: Parser = (passage, i) => {
  const draft = readAmount(passage, i);
  return draft && { drafts: [draft], to: Math.max(draft.to, draft.through ?? 0, i + 1) };
};
