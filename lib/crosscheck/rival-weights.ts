/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: { constant: -0.01, scale: 0.77, less: 0.59, more: -0.37, chain: 0.33, tied: 0.00 },
  differing: { constant: -0.84, scale: 0.67, less: 0.51, more: 0.55, chain: 1.88, tied: 0.88 },
} as const;
