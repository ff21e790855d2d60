/** Made by `npm run train:crosscheck`; not to be changed by hand. */
/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: { constant: 0.09, scale: 0.82, less: 0.07, behind: -1.66, more: 0, chain: -1.92, tied: 0 },
  differing: { constant: -0.82, scale: 0.63, less: 0, behind: -0.72, more: 0.74, chain: 2.17, tied: 0.22 },
} as const;
