/** Made by `npm run train:crosscheck`; not to be changed by hand. */
/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: { constant: 0.01, scale: 0.83, less: 0.17, behind: -1.49, more: 0, chain: -1.87, tied: 0 },
  differing: { constant: -0.83, scale: 0.64, less: 0, behind: -0.66, more: 0.73, chain: 2.22, tied: 0.23 },
} as const;
