/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: { constant: -0.15, scale: 0.5, less: 0.54, more: 0.45, chain: -0.13, tied: 0.0 },
  differing: { constant: -0.77, scale: 0.63, less: 0.78, more: 0.65, chain: 2.31, tied: 0.65 },
} as const;
