/** Made by `npm run train:crosscheck`; not to be changed by hand. */
/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: {
    constant: -0.1,
    scale: 0.98,
    less: 0.1,
    behind: -1.66,
    more: 0.13,
    chain: -1.85,
    tied: -0.22,
    twin: -5.87,
  },
  differing: {
    constant: -0.6,
    scale: 0.72,
    less: 0,
    behind: -0.61,
    more: 0.5,
    chain: 2.36,
    tied: 0.52,
    twin: -2.13,
  },
} as const;
