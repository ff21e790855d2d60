import type { ComparisonLexicon } from '../shape/comparison.ts';
import { commonplace } from './commonplace.ts';
import { arithmetic } from './comparison-arithmetic.ts';
import { concepts, phrases } from './comparison-concepts.ts';
import { giving } from './comparison-giving.ts';
import { stemming } from './comparison-stemming.ts';
import {
  asides,
  corrections,
  disputed,
  disputes,
  generic,
  nationwide,
  notNames,
  officials,
  stopWords,
} from './comparison-words.ts';

const group = (members: string): ReadonlySet<string> => new Set(members.split(' '));

/** Spanish, as the cross-checker needs it. */
export const comparison: ComparisonLexicon = {
  stopWords,
  breaks: group('y e pero mientras sino o u cuando que quien frente contra'),
  stemming,
  concepts,
  phrases,
  generic,
  counting: new Set(['número de', 'total de', 'cantidad de', 'cifra de', 'porcentaje de', 'proporción de']),
  background: group(
    'earthquake fire flood storm landslide shooting explosion crash rose fell economy area police strike hospital',
  ),
  commonplace,
  sides: group('alto alta bajo baja norte sur este oeste nuevo nueva gran central'),
  overriding: new Set(),
  happenings: group('released arrested dead injured evacuated vaccinated'),
  ofWords: group('de'),
  running: group(
    'dead injured missing rescued evacuated displaced refugee infected confirmed suspected vaccinated released prisoner arrested burned destroyed vote hospitalised signature donation hostage damage',
  ),
  growing: group(
    'dead injured rescued infected confirmed vaccinated released arrested burned destroyed signature donation',
  ),
  owned: group('profit revenue loss debt worker cut hire strike passenger'),
  ownWords: group('su sus nuestro nuestra nosotros'),
  exclusive: [
    group('dead injured missing rescued evacuated displaced arrested vaccinated'),
    group('suspected confirmed'),
    group('profit revenue loss debt deficit spending tax'),
    group('export import production'),
    group('woman man child'),
    group('house school hospital car plane ship'),
    group('passenger crew'),
    group('pupil teacher'),
    group('doctor nurse patient'),
    group('soldier police rebel firefighter'),
    group('released arrested'),
    group('hire cut'),
    group('oil gas electricity'),
    group('fire flood earthquake storm landslide shooting explosion crash'),
  ],
  series: group('inflation unemployed profit revenue production export import'),
  corrections,
  disputed,
  disputes,
  asides,
  nationwide,
  officials,
  notNames,
  arithmetic,
  giving,
};
