/** Made by `npm run train:crosscheck`; not to be changed by hand. */
/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: { constant: 0.07, scale: 0.81, less: 0.1, behind: -1.61, more: 0, chain: -1.91, tied: 0 },
  differing: { constant: -0.81, scale: 0.64, less: 0, behind: -0.72, more: 0.72, chain: 2.21, tied: 0.22 },
} as const;
