import type { Gender, PartyLexicon } from '../shape/parties.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Spanish words that tell people, bodies and documents apart. */
export const parties: PartyLexicon = {
  honorifics: new Map<string, Gender | 'any'>([
    ['dr', 'he'],
    ['dra', 'she'],
    ['don', 'he'],
    ['doña', 'she'],
    ['señor', 'he'],
    ['señora', 'she'],
    ['sr', 'he'],
    ['sra', 'she'],
  ]),
  firstNames: new Map<string, Gender>([
    ...[
      'alejandro',
      'alfredo',
      'andrés',
      'antonio',
      'carlos',
      'diego',
      'diosdado',
      'fernando',
      'francisco',
      'gonzalo',
      'javier',
      'jorge',
      'josé',
      'juan',
      'luis',
      'manuel',
      'miguel',
      'nicolás',
      'pablo',
      'pedro',
      'rafael',
      'ricardo',
    ].map((name): [string, Gender] => [name, 'he']),
    ...[
      'alejandra',
      'ana',
      'beatriz',
      'carmen',
      'claudia',
      'delcy',
      'elena',
      'gabriela',
      'isabel',
      'josefa',
      'juana',
      'laura',
      'lucía',
      'luisa',
      'maría',
      'marta',
      'patricia',
      'rosa',
      'sofía',
      'teresa',
    ].map((name): [string, Gender] => [name, 'she']),
  ]),
  titles:
    words(`presidente presidenta expresidente ministro ministra exministro director directora abogado abogada vocero vocera portavoz
    gobernador gobernadora alcalde alcaldesa diputado diputada senador senadora fiscal juez jueza general coronel capitán
    comandante doctor doctora profesor profesora economista analista experto experta secretario secretaria canciller
    embajador embajadora coordinador coordinadora jefe jefa líder dirigente activista periodista investigador
    investigadora médico médica obispo cardenal papa rey reina príncipe princesa vicepresidente vicepresidenta viceministro
    concejal concejala comisario comisaria inspector subsecretario candidato candidata opositor opositora fundador
    fundadora defensor defensora superintendente rector rectora representante`),
  official:
    words(`gobierno ministerio fiscalía policía ejército armada alcaldía gobernación ayuntamiento tribunal corte congreso
    senado asamblea parlamento comisión consejo instituto administración autoridad autoridades procuraduría contraloría
    defensoría cancillería secretaría presidencia municipio estado agencia guardia bomberos consulado embajada
    departamento dirección servicio superintendencia registraduría junta hospital gabinete ejecutivo legislativo`),
  organisations:
    words(`organización ong asociación fundación federación sindicato grupo empresa compañía banco universidad partido
    oposición coalición movimiento alianza sociedad comité observatorio club equipo iglesia coordinadora cámara
    confederación plataforma diario periódico revista agencia cadena canal medio red consultora firma aerolínea operadora
    colectivo centro instituto corporación gremio mesa frente`),
  documents:
    words(`informe estudio encuesta sondeo comunicado documento censo reporte boletín balance análisis nota carta demanda
    estadística recuento conteo lista datos cifras investigación resolución sentencia tuit publicación artículo libro texto
    estimación registro parte`),
  issuing: words('de del'),
  unnamed:
    words(`fuente funcionario funcionaria autoridad experto experta testigo vecino vecina familiar activista
    analista diplomático oficial agente residente trabajador trabajadora médico abogado vocero portavoz víctima
    manifestante opositor opositora empleado dirigente investigador economista pasajero sobreviviente persona habitante
    estudiante docente fuentes funcionarios expertos testigos vecinos familiares activistas analistas médicos otros varios
    algunos muchos periodista madre padre esposa`),
  links: words('de del la las los y van von bin al'),
  bodyLinks: new Set(),
  affiliating: words('de del en para'),
  articles: words('el la los las un una unos unas este esta estos estas ese esa su sus mi nuestro nuestra'),
  indefinite: words('un una otro otra unos unas'),
  notNames:
    words(`lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre yo`),
};
