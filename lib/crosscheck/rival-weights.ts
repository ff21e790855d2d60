/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: { constant: -0.03, scale: 0.68, less: 1.23, more: -0.49, chain: -0.45, tied: 0.00 },
  differing: { constant: -0.98, scale: 0.59, less: 0.71, more: 0.79, chain: 2.02, tied: 0.69 },
} as const;
