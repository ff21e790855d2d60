import type { NonClaimLexicon } from '../shape/non-claims.ts';

const words = (list: string): Set<string> => new Set(list.split(' '));

export const nonClaims = {
  designators: words(
    'día sección fila vuelo parte capítulo artículo art arts ruta carretera autopista número núm nº no página pág piso apartamento habitación fase tipo clase grado volumen tomo episodio temporada jornada etapa versión línea figura tabla plataforma puerta canal distrito bloque lote ítem inciso numeral cláusula título anexo párrafo resolución decreto ley directiva reglamento modelo serie terminal muelle calle avenida local oficina casilla covid iso radio km kilómetro categoría liga batallón brigada grupo sentencia expediente boletín',
  ),
  namesBefore: words('s&p ibex nasdaq dow nikkei boeing airbus ps g grupo fortune forbes euro'),
  oneIdioms: words('de vez día que a más o y'),
  oneOf: words('de'),
  oneBefore: words('cada ningún alguno el la este ese otro'),
  phrases: new Set([
    'uno a uno',
    'uno por uno',
    'una vez',
    'uno de los',
    'una de las',
    'uno y otro',
    'uno u otro',
    'dos por tres',
    '24 / 7',
    'de una vez',
    'cien por cien seguro',
    'mil gracias',
    'mil veces',
    'a mil',
    'número uno',
    'cada uno',
    'primer tiempo',
    'segundo tiempo',
    'media noche',
    'medio ambiente',
    'medio oriente',
    'medios de comunicación',
    'media hora',
    'a media asta',
    'por medio de',
    'en medio de',
    'edad media',
  ]),
  streets: words('calle avenida av avda plaza carrera paseo bulevar esquina'),
} satisfies NonClaimLexicon;
