import type { RelativeLexicon } from '../shape/relative.ts';

const words = (list: string): Set<string> => new Set(list.split(' '));

export const relative = {
  as: new Set<string>(),
  many: new Set<string>(),
  definite: words('del de el la ese esa'),
  amounts: words('número cifra total cantidad monto nivel cantidad tasa'),
} satisfies RelativeLexicon;
