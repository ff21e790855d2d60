/** Made by `npm run train:crosscheck`; not to be changed by hand. */
/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: { constant: 0.16, scale: 0.64, less: 0.4, behind: -1.6, more: 0, chain: -1.77, tied: 0 },
  differing: { constant: -1.01, scale: 0.54, less: 0, behind: -0.64, more: 0.85, chain: 2.2, tied: 0.29 },
} as const;
