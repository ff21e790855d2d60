/** Made by `npm run train:crosscheck`; not to be changed by hand. */
/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: { constant: 0.07, scale: 0.57, less: 1.09, more: -0.37, chain: -1.7, tied: 0 },
  differing: { constant: -1.25, scale: 0.52, less: 0.32, more: 0.95, chain: 2.22, tied: 0.15 },
} as const;
