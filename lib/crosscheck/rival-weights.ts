/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: { constant: 0.13, scale: 0.56, less: 0.89, more: -0.36, chain: -0.01, tied: 0.0 },
  differing: { constant: -0.81, scale: 0.66, less: 0.5, more: 0.64, chain: 2.02, tied: 0.75 },
} as const;
