/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: { constant: -0.15, scale: 0.62, less: 1.17, more: -0.27 },
  differing: { constant: -0.61, scale: 0.70, less: 0.48, more: 0.79 },
} as const;
