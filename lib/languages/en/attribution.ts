import type { AttributionLexicon, CueFrame, PronounKind, UnitRole } from '../shape/attribution.ts';
import { cueForms, cueNounForms, cueNouns, cueParticles, cueVerbs } from './cues.ts';
import { hedges } from './hedges.ts';
import { parties } from './parties.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const roles = (role: UnitRole, list: string) =>
  list.split(' ').map((word): [string, UnitRole] => [word, role]);

const ESTIMATE: CueFrame = { takes: ['object'], stance: 'estimates', weak: true };

/** English words of attribution. */
export const attribution: AttributionLexicon = {
  verbs: cueVerbs,
  verbForms: cueForms,
  nounForms: new Set([
    ...words('states state shows show finds find plans projects calls comments remarks tweets'),
    ...cueNounForms,
  ]),
  participles: words('known seen shown written spoken drawn sworn sung begun'),
  witnessing: words('saw seen'),
  findings: words('add demonstrate discover feel find know learn reveal show'),
  messages:
    words(`agreement evidence proof hint indication trace link connection correlation association relationship increase decrease rise
    fall drop decline growth difference gap majority advantage lead risk effect impact pattern discrepancy
    inconsistency irregularity violation shortfall improvement`),
  recaps:
    words(`amount charge claim condition fact figure first jump leap level low move number percentage practice price
    proportion rate record share situation step sum time toll total value way`),
  absences: words('no little few'),
  particles: cueParticles,
  settings: new Map([
    ['put', { preposition: 'at', frame: ESTIMATE }],
    ['place', { preposition: 'at', frame: ESTIMATE }],
    ['set', { preposition: 'at', frame: ESTIMATE }],
    ['peg', { preposition: 'at', frame: ESTIMATE }],
  ]),
  nouns: cueNouns,
  that: 'that',
  prepositions: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['in', 'the', 'view', 'of'],
  ],
  standards:
    words(`ability age colour color convention custom gender height income law merit need plan procedure protocol rank
    region schedule season size taste tradition type weight`),
  documents: words('poll survey census study report data filing audit tally count estimate'),
  documentPrepositions: words('in per'),
  accounts: words('estimate account admission reckoning calculation count tally'),
  labels: words(
    'police official source report poll study survey minister expert prosecutor union analyst witness un',
  ),
  approximators: words('about around over under'),
  figureOpeners: [
    ['at', 'least'],
    ['at', 'most'],
    ['up', 'to'],
    ['between'],
    ['as', 'many', 'as'],
    ['as', 'much', 'as'],
  ],
  topics: words('of about regarding'),
  occasions:
    words(`statement interview tweet email e-mail speech address release report letter memo post message briefing
    conference rally appearance column article op-ed editorial book video call conversation testimony hearing debate
    remark comment blog text note filing court affidavit complaint essay piece meeting event show program
    programme podcast broadcast transcript document petition survey poll study`),
  times:
    words(`monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year
    morning afternoon evening night weekend day january february march april may june july august september october
    november december jan. feb. aug. sept. oct. nov. dec. earlier later recently time hour hours days weeks months years`),
  circumstances: words('in for by during after before on with'),
  placeAdverbs: words('here there abroad overseas elsewhere nearby upstairs downstairs alike alone'),
  contrasts: words('but while whereas although though however yet'),
  turns: words('but though although'),
  subordinators: words('while whereas although though after before when as because since despite even'),
  conditions: words('if unless when while because although though as since after before until once whether'),
  comparisons: [['than'], ['many', 'as'], ['much', 'as']],
  complementizers: words('that whether if how why what'),
  relatives: words('who which that'),
  gaps: words('who which that what'),
  roles: new Map<string, UnitRole>([
    ...roles('relative', 'who which whom what whose'),
    ...roles('that', 'that'),
    ...roles('personal', 'he she it they we i you this these those'),
    ...roles('determiner', 'his her its their my our your all both some many most several another one'),
    ...roles(
      'link',
      'of for from in at with on to near behind against about inside across by as over within under among',
    ),
  ]),
  presentParticiple: /...ing$/,
  pastParticiple: /(ed|en|wn)$/,
  pronouns: new Map<string, PronounKind>([
    ['he', 'he'],
    ['she', 'she'],
    ['it', 'it'],
    ['they', 'they'],
    ['him', 'he'],
    ['them', 'they'],
    ['his', 'he'],
    ['her', 'she'],
    ['its', 'it'],
    ['their', 'they'],
    ['i', 'speaker'],
    ['we', 'speaker'],
  ]),
  nobody: words('nobody none neither'),
  governors: words('on continue proceed refuse decline'),
  objects: words('me him her us them himself herself themselves itself myself'),
  manner: 'as',
  infinitive: 'to',
  agent: 'by',
  passive: 'be',
  modals: words("will would can could may might shall ’ll 'll"),
  negations: words("not n't n’t never hardly"),
  figureWords:
    words(`two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand
    thousands million millions billion billions trillion half third quarter percent twice double`),
  hedges,
  parties,
};
