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

/** Cue verbs with one frame, a group a line. A lemma stands in one group only. */
const GROUPS: readonly Group[] = [
  group(
    'clause quotation',
    'asserts',
    `say add note explain argue claim state write tweet retweet report declare acknowledge admit insist conclude
     reply respond recall observe remark stress emphasize emphasise assert contend maintain allege disclose confirm
     reiterate repeat concede complain joke quip lament boast charge testify post comment counter muse opine proclaim
     pronounce recount relate retort underscore underline rejoin assume elaborate clarify counsel explain
     announce suggest reason imply mention intone gush rave vent bemoan bewail theorize theorise hypothesize
     speculate surmise posit deadpan crow gripe grumble blog email text message telegraph signal affirm attest`,
  ),
  group(
    'clause quotation',
    'asserts',
    'believe think feel reckon consider suspect know learn understand remember realize realise',
  ),
  group('clause quotation', 'expects', 'predict forecast anticipate foresee'),
  group('clause object infinitive', 'expects', 'expect'),
  group('clause quotation', 'estimates', 'estimate calculate reckon'),
  group('clause recipient quotation', 'asserts', 'tell inform remind notify assure brief'),
  group('clause quotation', 'expects', 'warn caution fear worry hope'),
  group('clause quotation', 'asks', 'ask wonder question inquire query'),
  group(
    'clause object',
    'asserts',
    'show find reveal indicate determine demonstrate discover conclude detail document record cite list',
  ),
  group('clause object', 'estimates', 'project put'),
  group('clause infinitive object', 'promises', 'promise vow pledge threaten swear agree'),
  group('object clause', 'denies', 'deny dispute reject rebut refute dismiss'),
  group('object clause', 'doubts', 'doubt'),
  group(
    'clause quotation',
    'asserts',
    'shout yell scream cry chant sing laugh whisper mutter exclaim bellow roar snap bark joke tease sneer scoff sigh blurt interject rant thunder fume',
  ),
  group(
    'object infinitive clause',
    'asserts',
    'want plan seek intend propose aim offer refuse decline hope wish',
    true,
  ),
  group(
    'object quotation clause',
    'asserts',
    `call describe label dub brand accuse blame praise criticize criticise denounce condemn decry deride mock blast slam
     characterize characterise portray depict term deem refer compare liken hail tout applaud commend credit thank
     congratulate attack assail lambaste rebuke chide scold berate lash rip ridicule rail
     defend support back endorse oppose favor favour urge demand recommend advise advocate
     quote read begin continue finish open close answer talk speak discuss address express issue release publish
     deliver outline highlight point name identify invoke evoke echo appeal cast paint tag
     welcome celebrate bless encourage welcome challenge accuse charge threaten promise`,
    true,
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
  ['go', new Map([['on', WEAK]])],
]);

/** Forms that a tagger often takes for nouns. */
export const cueForms: ReadonlyMap<string, string> = new Map(
  `says say, claims claim, reports report, notes note, states state, tweets tweet, comments comment, remarks remark,
   warns warn, estimates estimate, projects project, forecasts forecast, vows vow, pledges pledge, promises promise,
   calls call, slams slam, blasts blast, plans plan, wants want, adds add, writes write, tells tell, shows show, finds find,
   hopes hope, fears fear, said say, told tell, added add, asks ask, argues argue, quips quip, jokes joke`
    .split(/,\s*/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
