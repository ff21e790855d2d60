import { prefixed, unit } from '../define.ts';

/** Base: litre. US customary measures where British ones differ, as most of the world's English press prints them. */
export const volume = [
  ...prefixed('litre', 'volume', 1, ['hecto', 'deci', 'centi', 'milli', 'micro']),
  unit('cubic-metre', 'volume', 1000),
  unit('cubic-kilometre', 'volume', 1e12),
  unit('cubic-centimetre', 'volume', 1e-3),
  unit('cubic-foot', 'volume', 28.316846592),
  unit('cubic-yard', 'volume', 764.554857984),
  unit('cubic-inch', 'volume', 0.016387064),
  unit('gallon', 'volume', 3.785411784),
  unit('quart', 'volume', 0.946352946),
  unit('pint', 'volume', 0.473176473),
  unit('cup', 'volume', 0.2365882365),
  unit('fluid-ounce', 'volume', 0.0295735295625),
  unit('tablespoon', 'volume', 0.01478676478125),
  unit('teaspoon', 'volume', 0.00492892159375),
  unit('barrel', 'volume', 158.987294928),
  unit('bushel', 'volume', 35.23907016688),
  unit('acre-foot', 'volume', 1233481.83754752),
];
