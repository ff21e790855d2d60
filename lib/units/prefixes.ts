/** Decimal prefixes of the SI, largest first: name, factor. */
export const PREFIXES = [
  ['tera', 1e12],
  ['giga', 1e9],
  ['mega', 1e6],
  ['kilo', 1e3],
  ['hecto', 1e2],
  ['deci', 1e-1],
  ['centi', 1e-2],
  ['milli', 1e-3],
  ['micro', 1e-6],
  ['nano', 1e-9],
  ['pico', 1e-12],
] as const satisfies readonly (readonly [string, number])[];

export type Prefix = (typeof PREFIXES)[number][0];
