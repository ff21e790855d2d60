import type { ComparisonLexicon, Sense } from '../languages/shape/comparison.ts';
import { conceptOf } from './words.ts';

/** What is worked out once for a language: the concepts that call for each sense, and lexicons in the senses met so far. */
interface Senses {
  among: readonly (readonly string[])[];
  lexicons: Map<string, ComparisonLexicon>;
}

const known = new WeakMap<ComparisonLexicon, Senses>();

function sensesOf(lexicon: ComparisonLexicon): Senses {
  const before = known.get(lexicon);
  if (before) return before;
  const among = (lexicon.senses ?? []).map((sense) => sense.among.map((word) => conceptOf(word, lexicon)));
  const made = { among, lexicons: new Map<string, ComparisonLexicon>() };
  known.set(lexicon, made);
  return made;
}

type Forms = Readonly<Record<string, readonly string[]>>;

/** The forms with some of them under one concept, and so under no other. */
function moved(forms: Forms, concept: string, some: readonly string[]): Forms {
  if (some.length === 0) return forms;
  const without = Object.entries(forms).map(([name, all]): [string, readonly string[]] => [
    name,
    all.filter((form) => !some.includes(form)),
  ]);
  const others = Object.fromEntries(without);
  return { ...others, [concept]: [...(others[concept] ?? []), ...some] };
}

function extended(lexicon: ComparisonLexicon, senses: readonly Sense[]): ComparisonLexicon {
  let { concepts, phrases } = lexicon;
  for (const sense of senses) {
    concepts = moved(concepts, sense.concept, sense.words ?? []);
    phrases = moved(phrases, sense.concept, sense.phrases ?? []);
  }
  return { ...lexicon, concepts, phrases };
}

/**
 * The lexicon with words of several senses read as one report means them: "cases" are infections where it has
 * patients or a virus, and anything else elsewhere. One and the same object for reports that mean the same.
 * @param terms the words that tell the report's story, as its digest has them
 */
export function inSenseOf(lexicon: ComparisonLexicon, terms: readonly string[]): ComparisonLexicon {
  const { among, lexicons } = sensesOf(lexicon);
  const meant = (lexicon.senses ?? []).filter((_, at) =>
    among[at]?.some((concept) => terms.includes(concept)),
  );
  if (meant.length === 0) return lexicon;
  const key = meant.map((sense) => lexicon.senses?.indexOf(sense)).join(' ');
  const before = lexicons.get(key);
  if (before) return before;
  const made = extended(lexicon, meant);
  lexicons.set(key, made);
  return made;
}
