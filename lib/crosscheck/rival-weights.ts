/** Made by `npm run train:crosscheck`; not to be changed by hand. */
/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: { constant: 0.32, scale: 0.63, less: 0, behind: -1.38, more: 0, chain: -2.1, tied: 0 },
  differing: { constant: -1.12, scale: 0.55, less: 0, behind: -0.48, more: 0.91, chain: 2.2, tied: 0.34 },
} as const;
