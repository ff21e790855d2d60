/** Made by `npm run train:crosscheck`; not to be changed by hand. */
/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: {
    constant: -0.08,
    scale: 0.98,
    less: 0.08,
    behind: -1.68,
    more: 0.13,
    chain: -1.85,
    tied: -0.21,
    twin: -5.86,
  },
  differing: {
    constant: -0.6,
    scale: 0.72,
    less: 0,
    behind: -0.61,
    more: 0.5,
    chain: 2.37,
    tied: 0.52,
    twin: -2.12,
  },
} as const;
