/** Made by `npm run train:crosscheck`; not to be changed by hand. */
/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: { constant: 0, scale: 0.75, less: 0.04, behind: -1.75, more: 0, chain: -1.48, tied: -0.74 },
  differing: { constant: -0.69, scale: 0.71, less: 0.01, behind: -0.46, more: 0.53, chain: 2.26, tied: 0.61 },
} as const;
