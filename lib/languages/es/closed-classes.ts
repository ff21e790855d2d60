import type { PartOfSpeech } from '../../model/analysis.ts';

const CLASSES: readonly (readonly [PartOfSpeech, string])[] = [
  [
    'DET',
    `el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas su sus mi mis
    tu tus nuestro nuestra nuestros nuestras algún alguna algunos algunas ningún ninguna cada todo toda todos todas otro
    otra otros otras varios varias muchos muchas mucho mucha pocos pocas ambos ambas cualquier cualesquiera demasiados
    tantos tantas ciertos ciertas diversos diversas dichos dichas`,
  ],
  [
    'ADP',
    `a ante bajo con contra de del al desde en entre hacia hasta para por según sin sobre tras durante mediante excepto
    salvo`,
  ],
  ['CCONJ', 'y e o u ni pero sino'],
  ['SCONJ', 'que si porque aunque cuando mientras como donde pues'],
  [
    'PRON',
    `yo tú él ella ello nosotros nosotras ellos ellas usted ustedes quien quienes cual cuales cuyo cuya cuyos cuyas esto
    eso aquello alguien nadie nada algo quién qué cuántos cuántas éste éstos éstas ésta ése ésos aquéllos`,
  ],
  // Clitics stand within the verb group, as particles do.
  ['ADV', 'se me te nos le les lo'],
  [
    'ADV',
    `no ya más mas menos muy también sólo solo además hoy ayer mañana anoche anteayer ahora luego después antes aún todavía
    casi apenas aquí allí ahí así nunca siempre tampoco jamás bien mal tan tanto incluso quizá quizás tal cerca alrededor
    lejos asimismo arriba abajo dentro fuera recién entonces pronto tarde temprano siquiera`,
  ],
  ['INTJ', 'sí oh ay'],
];

/** Words that belong to one class whatever stands around them. */
export const CLOSED: ReadonlyMap<string, PartOfSpeech> = new Map(
  CLASSES.flatMap(([pos, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((word): [string, PartOfSpeech] => [word, pos]),
  ),
);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Adjectives that no ending tells; masculine singular. */
export const ADJECTIVES = words(`
  nuevo gran grande buen bueno mal malo mayor menor mejor peor primer primero segundo tercer tercero cuarto quinto sexto séptimo octavo noveno décimo último próximo pasado
  anterior siguiente largo corto alto bajo largo joven viejo libre leve grave mortal civil militar judicial
  penal nacional internacional local regional provincial municipal estatal federal central total parcial general social
  electoral presidencial legal ilegal oficial extraoficial actual final inicial real natural anual mensual semanal diario
  rural sexual fiscal comercial industrial fundamental principal global mundial rico pobre vivo
  sano enfermo solo único mismo propio cierto claro público privado extranjero chileno venezolano colombiano argentino
  mexicano peruano español cubano boliviano ecuatoriano brasileño uruguayo paraguayo estadounidense europeo francés inglés
  alemán ruso chino ucraniano israelí palestino iraní salvadoreño guatemalteco hondureño panameño dominicano independiente
  reciente suficiente presente ausente urgente vigente pendiente permanente potente consciente inocente culpable presunto
  supuesto posible probable adicional extra doble triple menor medio entero escaso amplio fuerte débil seguro
  interanual mensual intermensual trimestral semestral consecutivo
  definitivo preliminar provisional rojo verde azul negro blanco amarillo
`);

/** Endings of adjectives; behind a noun only. */
export const ADJECTIVE_ENDING =
  /(?:os[oa]|iv[oa]|[ií]c[oa]|[aeiu]ble|ari[oa]|ent[oa]|an[oa]|ense|al|ar|dor[a]?|ante|ente|iente|ista|[aií]d[oa])s?$|(?:ales|ares)$/;

/** Verb forms that are nouns right behind a determiner, and mostly so elsewhere. */
export const NOUN_FORMS = words(`
  cifra causa marcha protesta visita ayuda compra venta demanda denuncia oferta alerta carga muestra entrega firma busca
  consulta espera falta forma gana guerra huelga junta lista llegada llamada marca medida nota obra orden pago paro pena
  plaza prueba queja rebaja renta reserva resulta salida sentencia suma tarifa toma trata vista vuelta cuenta caída herida
  subida bajada entrada salida parte corte cargo caso castigo apoyo acuerdo aumento ataque ahorro cambio cese cierre
  coste costo debate descenso desplome destino disparo encuentro envío gasto gobierno incendio informe ingreso inicio
  juicio límite mando marco pacto pase peso plan precio premio proceso programa pronóstico proyecto reclamo recorte
  registro rescate resultado retiro retorno robo salto secuestro trabajo traslado triunfo uso vuelo voto recaudo
  puesto hecho dicho muerto muertos muertas herido heridos heridas detenido detenidos detenidas preso presos presas
  empleado empleados desaparecido desaparecidos desplazado desplazados afectado afectados fallecido fallecidos
  diputado diputados refugiado refugiados acusado acusados condenado condenados abogado abogados estado estados partido
  partidos mercado mercados comunicado comunicados resultado resultados contagiado contagiados damnificado damnificados
  liberado liberados excarcelado excarcelados rescatado rescatados evacuado evacuados lesionado lesionados
  contenido sentido ejército jurado tratado delegado delegados jubilado jubilados graduado graduados invitado invitados
  piso regalo abono anuncio arresto asalto cobro contrato desalojo embargo encargo fallo fracaso freno impulso intento
  logro paso rechazo refugio relato respaldo saludo trato abandono estafa deriva patrulla subasta censura combate vela pensionado pensionados cita merma aviso hallazgo acuerdos sospecha duda queja deuda renuncia reforma ruta lucha fuga fábrica multa matrícula masa fuente
`);
