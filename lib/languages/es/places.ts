import type { PlaceLexicon } from '../shape/places.ts';

const words = (list: string): Set<string> => new Set(list.split(' '));

export const places = {
  prepositions: words('en desde cerca dentro fuera hacia'),
  nouns: words(
    'distrito región ciudad país provincia estado pueblo departamento zona capital norte sur este oeste noreste noroeste sureste suroeste suroriente barrio municipio parroquia isla valle costa nación cantón comuna localidad frontera comunidad',
  ),
  notPlaces: words(
    'congreso parlamento senado asamblea twitter facebook instagram telegram x gabinete gobierno reuters efe afp ap lunes martes miércoles jueves viernes sábado domingo dios covid español inglés televisa televisión internet navidad pascua',
  ),
  beyond: words('nacional nacionales nacionalmente nación país mundial mundialmente global exterior federal'),
} satisfies PlaceLexicon;
