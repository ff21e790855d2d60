/** Made by `npm run train:crosscheck`; not to be changed by hand. */
/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: { constant: -0.09, scale: 0.73, less: 0.23, behind: -1.39, more: 0, chain: -1.56, tied: -0.77 },
  differing: { constant: -0.63, scale: 0.71, less: 0, behind: -0.58, more: 0.48, chain: 2.29, tied: 0.61 },
} as const;
