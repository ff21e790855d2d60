/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: { constant: -0.03, scale: 0.49, less: 0.96, more: -0.04, chain: 0.22, tied: 0.00 },
  differing: { constant: -0.93, scale: 0.63, less: 0.56, more: 0.75, chain: 2.37, tied: 0.86 },
} as const;
