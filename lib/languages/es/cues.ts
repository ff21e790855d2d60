import type { Stance } from '../../model/attribution.ts';
import type { Complement, CueFrame } from '../shape/attribution.ts';

interface Group extends CueFrame {
  lemmas: string;
}

const group = (takes: string, stance: Stance, lemmas: string, weak = false): Group => ({
  takes: takes.split(' ') as Complement[],
  stance,
  lemmas,
  ...(weak ? { weak } : {}),
});

/** Cue verbs with one frame, a group a line. */
const GROUPS: readonly Group[] = [
  group(
    'clause quotation',
    'asserts',
    `decir afirmar asegurar señalar indicar explicar agregar añadir declarar sostener manifestar expresar aseverar apuntar
     subrayar recalcar resaltar destacar remarcar reiterar insistir admitir reconocer confirmar comentar relatar
     concluir contestar responder aclarar puntualizar precisar detallar alegar argumentar escribir tuitear revelar
     recordar lamentar enfatizar exclamar reafirmar ratificar contar opinar considerar creer pensar sugerir
     testificar narrar mencionar observar zanjar apostillar matizar corroborar replicar aducir reprochar`,
  ),
  group('clause quotation object', 'asserts', 'informar anunciar avisar notificar comunicar reportar'),
  group(
    'clause object',
    'asserts',
    'documentar registrar contabilizar verificar constatar mostrar encontrar hallar determinar cifrar citar certificar',
  ),
  group('quotation', 'asserts', 'abundar ahondar coincidir ironizar sentenciar valorar censurar'),
  group('clause quotation', 'expects', 'predecir pronosticar prever vaticinar augurar anticipar'),
  group('infinitive', 'expects', 'esperar', true),
  group('clause object quotation', 'estimates', 'estimar calcular proyectar'),
  group('clause quotation object', 'expects', 'advertir alertar temer'),
  group('clause recipient quotation', 'asks', 'preguntar'),
  group('clause infinitive object quotation', 'promises', 'prometer comprometer amenazar jurar'),
  group('object clause', 'denies', 'negar desmentir refutar'),
  group('object clause', 'doubts', 'dudar cuestionar'),
  group('clause object quotation', 'asserts', 'denunciar acusar criticar condenar', false),
  group(
    'object quotation',
    'asserts',
    'llamar calificar tildar describir pedir exigir reclamar solicitar proponer',
    true,
  ),
];

/** Cue verbs by lemma; where groups name one twice, the first one counts. */
export const cueVerbs: ReadonlyMap<string, CueFrame> = new Map(
  GROUPS.flatMap(({ lemmas, ...frame }) =>
    lemmas
      .trim()
      .split(/\s+/)
      .map((lemma): [string, CueFrame] => [lemma, frame]),
  ).reverse(),
);

const LABEL: CueFrame = { takes: ['object', 'quotation'], stance: 'asserts', weak: true };
const CLAUSE: CueFrame = { takes: ['clause', 'quotation'], stance: 'asserts' };

/** Particles that complete a cue verb: "dar a conocer". */
export const cueParticles: ReadonlyMap<string, ReadonlyMap<string, CueFrame>> = new Map([
  ['calificar', new Map([['de', LABEL]])],
  ['dar', new Map([['cuenta', CLAUSE]])],
  ['dejar', new Map([['claro', CLAUSE]])],
  ['tildar', new Map([['de', LABEL]])],
]);
