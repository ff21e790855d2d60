/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: { constant: 0.1, scale: 0.56, less: 0.92, more: -0.35, chain: 0.22, tied: 0.0 },
  differing: { constant: -0.81, scale: 0.65, less: 0.5, more: 0.6, chain: 2.05, tied: 0.79 },
} as const;
