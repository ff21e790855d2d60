/** Made by `npm run train:crosscheck`; not to be changed by hand. */
/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: { constant: 0.09, scale: 0.59, less: 0.58, behind: -0.99, more: 0, chain: -1.83, tied: 0 },
  differing: { constant: -1.13, scale: 0.55, less: 0, behind: -0.45, more: 0.95, chain: 2.12, tied: 0.38 },
} as const;
