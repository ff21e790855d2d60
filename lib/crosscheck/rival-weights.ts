/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: { constant: 0.05, scale: 0.46, less: 0.97, more: -0.13, chain: 0.11, tied: 0.0 },
  differing: { constant: -0.81, scale: 0.66, less: 0.46, more: 0.65, chain: 1.98, tied: 0.75 },
} as const;
