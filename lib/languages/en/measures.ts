import type { Modality } from '../../model/quantity.ts';
import type { MeasureLexicon } from '../shape/measures.ts';

const words = (list: string): Set<string> => new Set(list.split(' '));

/** Lemmas that give a figure one modality. */
function modal(modality: Modality, list: string): [string, Modality][] {
  return list.split(' ').map((word): [string, Modality] => [word, modality]);
}

export const measures = {
  copulas: words(
    'be have do total number reach stand amount come get become remain include hit equal account represent exceed top range average rise fall increase decrease grow drop climb decline jump record see report find count contain comprise cover cost go make say put take give show estimate expect use set hold run feature offer',
  ),
  clauseStarts: words(
    'which who whom whose when where while after before because although though since as if unless until whereas once whether',
  ),
  pronouns: words('i you he she it we they this that these those there'),
  relatives: words('who which that whom whose where'),
  conjunctions: words('and but or yet so nor'),
  determiners: words(
    'the a an this that these those its his her their our my your some any all each every both another no many few much more most other such same'.concat(
      ' several own total combined only just even still almost nearly about around',
    ),
  ),
  actions: new Map([
    ['release', 'release'],
    ['death', 'die'],
    ['fatality', 'die'],
    ['killing', 'kill'],
    ['arrest', 'arrest'],
    ['detention', 'detain'],
    ['injury', 'injure'],
    ['casualty', 'hurt'],
    ['infection', 'infect'],
    ['case', 'infect'],
    ['evacuation', 'evacuate'],
    ['rescue', 'rescue'],
    ['birth', 'bear'],
    ['visit', 'visit'],
    ['arrival', 'arrive'],
    ['departure', 'depart'],
    ['sale', 'sell'],
    ['export', 'export'],
    ['import', 'import'],
    ['layoff', 'lay'],
    ['redundancy', 'lay'],
    ['dismissal', 'dismiss'],
    ['closure', 'close'],
    ['vote', 'vote'],
    ['vaccination', 'vaccinate'],
    ['donation', 'donate'],
    ['purchase', 'buy'],
    ['delivery', 'deliver'],
    ['attack', 'attack'],
    ['conviction', 'convict'],
    ['execution', 'execute'],
    ['deportation', 'deport'],
    ['resignation', 'resign'],
    ['payment', 'pay'],
    ['investment', 'invest'],
    ['loss', 'lose'],
  ]),
  negations: words("not never no n't n’t neither nor without"),
  running: words('far already now currently until'),
  runningNouns: words('toll tally count total'),
  partWords: [
    'of whom',
    'of which',
    'of those',
    'of these',
    'of them',
    'among them',
    'including',
    'among those',
    'another',
    'of the',
    'the rest',
  ],
  modality: new Map<string, Modality>([
    ...modal(
      'forecast',
      'forecast expect project predict estimate anticipate could may might likely will would projection prediction outlook foresee see',
    ),
    ...modal('demand', 'demand seek ask request claim want call urge require need'),
    ...modal('offer', 'offer propose bid pledge promise tender'),
    ...modal('plan', 'plan aim intend target hope goal schedule set budget'),
    ...modal('agreement', 'agree'),
    ...modal('hypothetical', 'if unless suppose imagine hypothetical'),
    ...modal('threshold', 'threshold limit cap ceiling quota'),
  ]),
  comparing: words('from to than against with by and at versus vs or ,'),
  links: words('of at from : worth totalling totaling costing'),
  fillers: words(
    'of more other such further additional new extra different separate the these those them our their its his her such',
  ),
} satisfies MeasureLexicon;
