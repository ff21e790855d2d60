import { prefixed, unit } from '../define.ts';

/** Base: gram. `ton` is as printed (short, long or metric: the text doesn't say) and doesn't convert. */
export const mass = [
  ...prefixed('gram', 'mass', 1, ['kilo', 'milli', 'micro', 'nano']),
  unit('tonne', 'mass', 1e6),
  unit('megatonne', 'mass', 1e12),
  unit('gigatonne', 'mass', 1e15),
  unit('kilotonne', 'mass', 1e9),
  unit('ton', 'mass'),
  unit('pound-mass', 'mass', 453.59237),
  unit('ounce', 'mass', 28.349523125),
  unit('troy-ounce', 'mass', 31.1034768),
  unit('stone', 'mass', 6350.29318),
  unit('carat', 'mass', 0.2),
  unit('dram', 'mass', 1.7718451953125),
  unit('grain', 'mass', 0.06479891),
];
