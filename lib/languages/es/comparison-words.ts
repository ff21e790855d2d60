const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that say nothing of what is counted. */
export const stopWords = list(`
  el la los las un una unos unas este esta estos estas ese esa esos esas aquel su sus mi tu nuestro yo él ella ellos ellas
  lo le les se me nos que quien cual cuales cuyo y e o u ni pero sino si como cuando donde mientras porque aunque pues
  a ante bajo con contra de del al desde en entre hacia hasta para por según sin sobre tras durante mediante
  es son fue fueron era eran ser será sido está están estaba estar ha han había haber hay tiene tienen tenía tener puede
  pueden podría poder debe deben hace hacer hizo no ya más menos muy también sólo solo además hoy ayer mañana ahora luego
  después antes aún todavía casi apenas aquí así nunca siempre tampoco cada todo todos toda todas otro otros otra otras
  alguno algunos varios muchos pocos ambos
  dijo decir dice informó informar señaló indicó afirmó aseguró explicó agregó añadió declaró confirmó anunció reportó
  estimó calculó según acuerdo
  número cifra total cantidad recuento conteo suma balance lista dato datos persona personas cosa
  dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho
  diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa
  ciento cien mil millón millones miles cientos decena docena por
  lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
  octubre noviembre diciembre día días semana semanas mes meses año años hora horas minuto tarde noche madrugada
  señor señora sr sra dr dra
  unos cerca alrededor aproximadamente menos mitad doble triple veces vez último última primero primera segundo tercero
  próximo pasado pasada nuevo nueva
`);

/** Nouns that could count anything. */
export const generic = list(`
  persona número cifra total caso otro residente hombre mujer víctima cosa unidad monto suma parte tasa nivel habitante
  ciudadano individuo vecino miembro grupo gente
`);

/** Words that announce that an earlier figure is replaced. */
export const corrections = list(
  'revisado revisó revisar corrigió corregido corrección rectificó rectificado actualizado actualizó rebajó',
);

/** Words by which one party says that another's figure is wrong. */
export const disputes = list(
  'disputar disputa niega negar negó rechaza rechazar rechazó desmiente desmentir desmintió contradice contradecir refuta refutar refutó',
);

/** What is denied where a count is. */
export const disputed = list(
  'esto eso ello cifra cifras número números dato datos balance recuento estimación',
);

/** Words by which a text turns to another event or another body. */
export const asides = list('aparte vecino vecina similar rival ajeno ajena');

/** Words for all of a country, where no place is named. */
export const nationwide = list('nacionalmente');

/** Bodies that speak for a state. */
export const officials = list(
  'gobierno autoridad autoridades ministerio ministro oficial oficiales estado administración gabinete',
);

/** Capitalised words that name nobody and no place. */
export const notNames = list(`
  lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
  octubre noviembre diciembre presidente ministro director general gobernador alcalde sr sra dr dra
  el la los las un una en de del por para con sin según tras desde hasta entre este esta estos su sus se no y pero como
  cuando mientras más también además hoy ayer así aunque
`);
