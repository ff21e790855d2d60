/** Made by `npm run train:crosscheck`; not to be changed by hand. */
/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: {
    constant: -0.11,
    scale: 0.97,
    less: 0.1,
    behind: -1.58,
    more: 0.16,
    chain: -1.84,
    tied: -0.27,
    twin: -6.24,
  },
  differing: {
    constant: -0.61,
    scale: 0.72,
    less: 0,
    behind: -0.61,
    more: 0.49,
    chain: 2.38,
    tied: 0.53,
    twin: -2.17,
  },
} as const;
