import type { PlaceLexicon } from '../shape/places.ts';

const words = (list: string): Set<string> => new Set(list.split(' '));

export const places = {
  prepositions: words('in near across inside outside throughout around within'),
  nouns: words(
    'district region city country province state village town county area capital north south east west northeast northwest southeast southwest suburb municipality borough island valley coast  nation neighbourhood neighborhood territory zone',
  ),
  notPlaces: words(
    'congress parliament senate twitter facebook instagram telegram x cabinet court government house english spanish french reuters afp ap monday tuesday wednesday thursday friday saturday sunday god covid',
  ),
} satisfies PlaceLexicon;
