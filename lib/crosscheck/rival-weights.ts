/** Made by `npm run train:crosscheck`; not to be changed by hand. */
/** How a figure's lead over its best rival counts; learned together with the weights of the aspects. */
export const RIVALS = {
  agreeing: { constant: 0.2, scale: 0.59, less: 0.4, behind: -1.25, more: 0, chain: -1.92, tied: 0 },
  differing: { constant: -0.97, scale: 0.55, less: 0, behind: -0.65, more: 0.81, chain: 2.21, tied: 0.29 },
} as const;
