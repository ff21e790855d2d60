import type { AttributionLexicon, CueFrame, PronounKind, UnitRole } from '../shape/attribution.ts';
import { cueParticles, cueVerbs } from './cues.ts';
import { hedges } from './hedges.ts';
import { parties } from './parties.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const roles = (role: UnitRole, list: string) =>
  list.split(' ').map((word): [string, UnitRole] => [word, role]);

const ESTIMATE: CueFrame = { takes: ['object'], stance: 'estimates', weak: true };

/** Spanish words of attribution. */
export const attribution: AttributionLexicon = {
  verbs: cueVerbs,
  verbForms: new Map(),
  nounForms: new Set(),
  participles: words('dicho visto escrito'),
  witnessing: words('vio vieron'),
  findings: words('verificar encontrar hallar constatar mostrar registrar'),
  messages: new Set(),
  recaps: words('cifra dato número cantidad récord monto porcentaje'),
  absences: new Set(),
  particles: cueParticles,
  settings: new Map([
    ['situar', { preposition: 'en', frame: ESTIMATE }],
    ['ubicar', { preposition: 'en', frame: ESTIMATE }],
  ]),
  prepositions: [
    ['de', 'acuerdo', 'con'],
    ['de', 'acuerdo', 'a'],
    ['en', 'palabras', 'de'],
    ['a', 'juicio', 'de'],
    ['según'],
  ],
  standards: new Set(),
  documents: words('encuesta sondeo informe estudio censo comunicado reporte balance boletín recuento'),
  documentPrepositions: words('en'),
  accounts: words('estimación'),
  labels: words(
    'policía fuente informe encuesta estudio ministro experto fiscal sindicato analista testigo onu',
  ),
  approximators: words('sobre hacia'),
  figureOpeners: [['al', 'menos'], ['por', 'lo', 'menos'], ['a', 'lo', 'sumo'], ['hasta'], ['entre']],
  topics: words('de sobre acerca'),
  occasions:
    words(`comunicado entrevista declaración declaraciones mensaje tuit correo discurso rueda conferencia informe carta
    nota publicación video vídeo reunión audiencia programa acto evento alocución transmisión red redes cuenta boletín
    encuentro balance recuento intervención sesión columna artículo libro debate mitin llamada conversación contacto`),
  times:
    words(`lunes martes miércoles jueves viernes sábado domingo hoy ayer anoche mañana tarde noche madrugada semana mes
    año día enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hora horas días
    semanas meses años previamente recientemente mediodía`),
  circumstances: new Set(),
  placeAdverbs: words('aquí allí allá'),
  contrasts: words('pero mientras aunque sino'),
  turns: words('pero aunque'),
  subordinators: words('mientras aunque tras cuando como porque desde después antes'),
  conditions: words('si cuando mientras porque aunque como desde antes después hasta'),
  comparisons: [['que'], ['como']],
  complementizers: words('que si cómo qué'),
  relatives: words('quien quienes que cual cuales'),
  gaps: words('quien que cual'),
  nouns: new Map(),
  that: 'que',
  roles: new Map<string, UnitRole>([
    ...roles('relative', 'quien quienes cual cuales cuyo cuya cuyos cuyas'),
    ...roles('that', 'que'),
    ...roles('personal', 'él ella ellos ellas nosotros yo tú usted ustedes esto eso'),
    ...roles(
      'determiner',
      'su sus mi nuestro nuestra todos todas algunos algunas varios varias muchos otro otra',
    ),
    ...roles('link', 'de del para por con en contra sobre entre'),
  ]),
  presentParticiple: /..(?:ando|iendo|yendo)$/,
  pastParticiple: /(?:[aií]d|muert|puest|hech|vist|escrit|abiert|dich)[oa]s?$/,
  pronouns: new Map<string, PronounKind>([
    ['él', 'he'],
    ['ella', 'she'],
    ['ellos', 'they'],
    ['ellas', 'they'],
    ['yo', 'speaker'],
    ['nosotros', 'speaker'],
  ]),
  nobody: words('nadie nada ninguno ninguna'),
  governors: words('continuar seguir negar rehusar'),
  objects: words('me te nos'),
  manner: 'como',
  infinitive: '\u0000',
  agent: 'por',
  passive: 'ser',
  verbFirst: {
    recipients: words('a ante'),
    asides: words('en durante'),
    manner: words('según'),
    impersonal: 'se',
    reflexive: words('preguntar comprometer lamentar'),
    infinitive: /..[aei]r$/,
  },
  subjectless: /(?:ó|dijo|[ae])$/,
  modals: words('puede pueden podría podrían'),
  negations: words('no nunca jamás tampoco'),
  figureWords:
    words(`dos tres cuatro cinco seis siete ocho nueve diez once doce docena docenas cien ciento cientos mil miles millón
    millones mitad tercio cuarto doble triple decenas centenares`),
  hedges,
  parties,
};
