import type { UnitDefinition } from '../model/unit.ts';
import { age } from './definitions/age.ts';
import { area } from './definitions/area.ts';
import { count } from './definitions/count.ts';
import { currency } from './definitions/currency.ts';
import { duration } from './definitions/duration.ts';
import { length } from './definitions/length.ts';
import { mass } from './definitions/mass.ts';
import { physics } from './definitions/physics.ts';
import { share } from './definitions/share.ts';
import { speed } from './definitions/speed.ts';
import { volume } from './definitions/volume.ts';

/** All canonical units by id. */
export const UNITS: ReadonlyMap<string, UnitDefinition> = new Map(
  [
    ...count,
    ...share,
    ...currency,
    ...duration,
    ...age,
    ...length,
    ...area,
    ...volume,
    ...mass,
    ...speed,
    ...physics,
  ].map((definition) => [definition.id, definition]),
);
