import type { Sense } from '../../shape/comparison.ts';
import { expressions, words } from './vocabulary.ts';

/** Words and expressions that count something, or something else than elsewhere, in stories of one kind. */
export const senses: readonly Sense[] = [
  {
    concept: 'infected',
    words: words('case cases'),
    among: words(
      'infected infection outbreak epidemic pandemic virus disease symptom patient hospital hospitalised vaccine vaccinated dose doctor fever health covid flu measles mumps rubella cholera dengue ebola mpox polio malaria tuberculosis pertussis hepatitis meningitis salmonella norovirus legionella listeria anthrax rabies zika',
    ),
  },
  {
    concept: 'refugee',
    words: words('fled flee fleeing'),
    among: words('refugee asylum border camp war fighting displaced shelling militia'),
  },
  {
    concept: 'refugee',
    words: words('arrival'),
    among: words('refugee asylum migrant coastguard smuggler'),
  },
  {
    concept: 'visitor',
    words: words('arrival'),
    among: words('visitor tourist tourism hotel holidaymaker'),
  },
  {
    concept: 'cut',
    phrases: expressions('let go; lets go; letting go'),
    among: words('job worker cut layoff redundancy payroll employer factory plant'),
  },
  {
    concept: 'sentence',
    words: words('term'),
    among: words('sentence court judge convicted acquitted prosecutor'),
  },
  {
    concept: 'production',
    words: words('output'),
    among: words('oil barrel crude refinery gas coal steel mine factory harvest'),
  },
];

/** Words that stand for their concept in this form alone: a trap is nobody trapped, and what hung was not hanged. */
export const asWritten: ReadonlySet<string> = new Set(words('trapped stranded hanged'));
