import { useMemo } from 'preact/hooks';
import type { QuantityUnit, UnitDefinition } from '../../lib/model/unit.ts';
import { useLocale, useWords } from '../ui/words.ts';
import { unitName } from './unit-name.ts';

interface Props {
  units: readonly UnitDefinition[];
  /** The unit that the figure has; offered whether or not it has a name. */
  current: QuantityUnit | undefined;
  value: string;
  onChange(id: string): void;
}

/** The units that can be named, plain counts and shares first. */
export function UnitField({ units, current, value, onChange }: Props) {
  const words = useWords();
  const locale = useLocale();
  const options = useMemo(() => {
    const named = units.flatMap((unit) => {
      const name = unitName(unit, words, locale);
      return name ? [{ id: unit.id, name }] : [];
    });
    if (current && !named.some(({ id }) => id === current.id))
      named.unshift({ id: current.id, name: current.id });
    return named;
  }, [units, current, words, locale]);
  return (
    <label class="hand-field">
      <span class="meta">{words('hand.unit')}</span>
      <select class="field" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
