/** Made by `npm run train:crosscheck`; not to be changed by hand. */
/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: {
    constant: -0.14,
    scale: 0.97,
    less: 0.17,
    behind: -1.44,
    more: 0.14,
    chain: -1.8,
    tied: -0.29,
    twin: -5.95,
  },
  differing: {
    constant: -0.59,
    scale: 0.72,
    less: 0,
    behind: -0.6,
    more: 0.5,
    chain: 2.35,
    tied: 0.52,
    twin: -2.14,
  },
} as const;
