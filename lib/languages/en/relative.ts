import type { RelativeLexicon } from '../shape/relative.ts';

export const relative = {
  as: new Set(['as']),
  many: new Set(['many', 'much']),
  definite: new Set(['the', 'that', 'this', 'those', 'its', 'their']),
  amounts: new Set([
    'number',
    'numbers',
    'amount',
    'figure',
    'total',
    'level',
    'rate',
    'count',
    'size',
    'sum',
    'price',
    'cost',
  ]),
} satisfies RelativeLexicon;
