/** A condition as a number that can be weighed. */
export const flag = (value: boolean): number => (value ? 1 : 0);
