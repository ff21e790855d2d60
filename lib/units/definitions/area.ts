import { unit } from '../define.ts';

/** Base: square metre. */
export const area = [
  unit('square-metre', 'area', 1),
  unit('square-kilometre', 'area', 1e6),
  unit('square-centimetre', 'area', 1e-4),
  unit('square-millimetre', 'area', 1e-6),
  unit('square-inch', 'area', 0.0254 ** 2),
  unit('square-foot', 'area', 0.3048 ** 2),
  unit('square-yard', 'area', 0.9144 ** 2),
  unit('square-mile', 'area', 1609.344 ** 2),
  unit('hectare', 'area', 1e4),
  unit('acre', 'area', 4046.8564224),
];
