import type { Stance } from '../../model/attribution.ts';
import type { Complement, CueFrame } from '../shape/attribution.ts';

interface Group extends CueFrame {
  lemmas: string;
}

interface Options {
  weak?: boolean;
  figureless?: boolean;
  denied?: Stance;
}

const group = (takes: string, stance: Stance, lemmas: string, options: Options = {}): Group => ({
  takes: takes.split(' ') as Complement[],
  stance,
  lemmas,
  ...options,
});

/** Cue verbs with one frame, a group a line. A lemma stands in one group only. */
const GROUPS: readonly Group[] = [
  group(
    'clause quotation',
    'asserts',
    `say add note explain argue claim state write tweet retweet insist conclude respond recall observe remark
     stress emphasize emphasise assert contend maintain allege reiterate reaffirm repeat concede complain joke quip lament
     boast testify counter muse opine proclaim pronounce recount relate retort underscore underline rejoin
     elaborate clarify suggest reason imply intone gush vent bemoan theorize theorise hypothesize speculate
     surmise posit deadpan crow crack grumble signal affirm attest reply rule decide mention shout yell scream
     cry chant exclaim bellow roar bark sneer scoff sigh blurt interject rant thunder whisper mutter confess fume
     rave beam snap tease marvel enthuse intimate venture volunteer grouse grouch rage snarl snort gripe`,
  ),
  // With an object these attribute its figure: "reported 40 deaths".
  group(
    'clause quotation object',
    'asserts',
    'report announce confirm disclose declare acknowledge admit register log',
  ),
  group(
    'clause quotation',
    'asserts',
    'believe think feel reckon know learn understand realize realise remember',
  ),
  group('clause quotation object', 'expects', 'predict forecast anticipate foresee'),
  group('clause object infinitive', 'expects', 'expect'),
  group('clause object quotation', 'estimates', 'estimate calculate project'),
  group('clause recipient quotation', 'asserts', 'tell inform remind notify assure'),
  group('clause quotation object', 'expects', 'warn caution worry'),
  group('clause quotation object infinitive', 'expects', 'fear hope'),
  group('clause recipient quotation', 'asks', 'ask'),
  group('clause quotation', 'asks', 'wonder question inquire'),
  group(
    'clause object',
    'asserts',
    'show find reveal indicate determine demonstrate discover detail document record cite list count',
  ),
  group('clause infinitive object quotation', 'promises', 'promise vow pledge threaten swear agree'),
  group('object clause', 'denies', 'deny dispute reject rebut refute'),
  group('object clause', 'doubts', 'doubt'),
  group('object infinitive clause', 'asserts', 'want plan seek intend propose aim offer refuse wish', {
    weak: true,
  }),
  // "declined 40 percent": what falls refuses nothing.
  group('infinitive', 'asserts', 'decline', { weak: true }),
  // With a figure in their object these tell what was done: "attacked six ports".
  group('object quotation', 'asserts', 'attack celebrate name', { weak: true, figureless: true }),
  group(
    'object quotation',
    'asserts',
    `call describe label dub brand accuse blame praise criticize criticise denounce condemn decry deride mock blast slam
     characterize characterise portray depict term deem compare liken hail tout applaud commend credit thank
     congratulate assail lambaste rebuke chide scold berate lash rip ridicule rail dismiss
     defend support endorse oppose favor favour urge demand recommend advise advocate
     quote outline highlight identify invoke evoke echo cast paint tag challenge charge
     welcome pronounce declare see view regard consider propose request`,
    { weak: true },
  ),
  group(
    'quotation',
    'asserts',
    'read begin continue finish answer interrupt laugh sing joke post email text message blog comment',
  ),
];

const GROUPED = GROUPS.flatMap(({ lemmas, ...frame }) =>
  lemmas
    .trim()
    .split(/\s+/)
    .map((lemma): [string, CueFrame] => [lemma, frame]),
);

/** Cue verbs by lemma; where groups name one twice, the first one counts. */
export const cueVerbs: ReadonlyMap<string, CueFrame> = new Map([...GROUPED].reverse());

const CLAUSE: CueFrame = { takes: ['clause', 'quotation', 'object'], stance: 'asserts' };
const QUOTED: CueFrame = { takes: ['quotation'], stance: 'asserts' };
const WEAK: CueFrame = { takes: ['object', 'quotation'], stance: 'asserts', weak: true };

/** Particles that change or complete a cue verb. */
export const cueParticles: ReadonlyMap<string, ReadonlyMap<string, CueFrame>> = new Map([
  [
    'point',
    new Map([
      ['out', CLAUSE],
      ['to', WEAK],
    ]),
  ],
  [
    'call',
    new Map([
      ['for', WEAK],
      ['on', WEAK],
    ]),
  ],
  ['refer', new Map([['to', WEAK]])],
  ['shoot', new Map([['back', CLAUSE]])],
  ['fire', new Map([['back', CLAUSE]])],
  ['chime', new Map([['in', CLAUSE]])],
  ['go', new Map([['on', QUOTED]])],
  ['put', new Map([['it', CLAUSE]])],
  [
    'talk',
    new Map([
      ['about', WEAK],
      ['of', WEAK],
      ['up', WEAK],
    ]),
  ],
  [
    'speak',
    new Map([
      ['about', WEAK],
      ['of', WEAK],
    ]),
  ],
  ['hit', new Map([['back', CLAUSE]])],
  ['warn', new Map([['of', WEAK]])],
  [
    'complain',
    new Map([
      ['of', WEAK],
      ['about', WEAK],
    ]),
  ],
  [
    'boast',
    new Map([
      ['of', WEAK],
      ['about', WEAK],
    ]),
  ],
]);

const nouns = (stance: Stance, lemmas: string): [string, CueFrame][] =>
  lemmas.split(/\s+/).map((lemma) => [lemma, { takes: ['clause'], stance }]);

/** Nouns that hold a statement. */
export const cueNouns: ReadonlyMap<string, CueFrame> = new Map([
  ...nouns(
    'asserts',
    `claim allegation accusation assertion contention insistence statement remark comment announcement admission
     acknowledgement complaint argument revelation report conclusion finding belief view opinion conviction
     observation charge suggestion confession`,
  ),
  ...nouns('estimates', 'estimate calculation'),
  ...nouns('expects', 'prediction forecast warning expectation hope fear'),
  ...nouns('promises', 'promise pledge vow assurance guarantee'),
  ...nouns('denies', 'denial'),
  ...nouns('doubts', 'doubt'),
]);

const presentForm = (lemma: string): string => {
  if (/(s|sh|ch|x|z)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? lemma.replace(/y$/, 'ies') : `${lemma}s`;
};

/** Third person of the verbs that quote: nouns elsewhere ("remarks"), verbs before "that" or a quotation. */
const presentForms: ReadonlyMap<string, string> = new Map(
  [...cueVerbs]
    .filter(([, { takes, weak }]) => takes.includes('quotation') && !weak)
    .map(([lemma]) => [presentForm(lemma), lemma]),
);

/** Forms that a tagger often takes for nouns or adjectives. */
const OFTEN_NOUNS: ReadonlyMap<string, string> = new Map(
  `says say, say say, state state, states state, shot shoot, show show, find find, claims claim, reports report, notes note, tweets tweet, comments comment, remarks remark,
   warns warn, estimates estimate, estimate estimate, projects project, forecasts forecast, vows vow, pledges pledge, promises promise,
   calls call, slams slam, blasts blast, plans plan, wants want, adds add, writes write, tells tell, shows show, finds find,
   hopes hope, fears fear, said say, told tell, added add, asks ask, argues argue, quips quip, jokes joke, promising promise, alleged allege, detailed detail, demands demand, offers offer, claims claim`
    .split(/,\s*/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** All forms that a tagger may take for nouns. */
export const cueForms: ReadonlyMap<string, string> = new Map([...presentForms, ...OFTEN_NOUNS]);

/** Those that are nouns unless "that" or a quotation follows. */
export const cueNounForms: ReadonlySet<string> = new Set(
  [...presentForms.keys()].filter((form) => !OFTEN_NOUNS.has(form)),
);
