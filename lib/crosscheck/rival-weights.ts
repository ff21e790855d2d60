/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: { constant: -0.15, scale: 0.63, less: 1.15, more: -0.27, chain: 0.36, tied: 0.00 },
  differing: { constant: -0.85, scale: 0.61, less: 0.71, more: 0.59, chain: 1.91, tied: 0.71 },
} as const;
