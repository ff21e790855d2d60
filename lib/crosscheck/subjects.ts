import type { ComparisonLexicon } from '../languages/shape/comparison.ts';
import type { Claim } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Report } from '../model/report.ts';
import { closestName } from './closest-name.ts';
import { namesIn, namesOf, placesOfNames } from './names.ts';

/** So far back, in characters, the name that a figure belongs to is looked for. */
const REACH = 700;

const SENTENCE_END = /[.!?]["”’)]*\s+|\n+/u;

/** "CARACAS, Jan 26 — ": where a report was written. */
const DATELINE = /^.{0,80}?\p{Lu}{3,}[^—–]{0,40}? [—–] /u;

/** The name of the place that a report was written from owns none of its figures. */
function datelineNames({ blocks }: Report, names: ReadonlySet<string>): Set<string> {
  const lines = blocks.flatMap(({ text }) => DATELINE.exec(text.slice(0, 140)) ?? []);
  return namesIn(lines.join('\n'), names);
}

/** Names of one report: all but its dateline's, those of people who are quoted, and of the bodies that are. */
interface Cast {
  known: ReadonlySet<string>;
  people: ReadonlySet<string>;
  bodies: ReadonlySet<string>;
}

/** A person is known by two names ("Mara Lind"); one alone may as well be a firm. */
const NAMES_OF_A_PERSON = 2;

function castOf(report: Report, claims: readonly Claim[], lexicon: ComparisonLexicon): Cast {
  const names = new Set(namesOf([report.title, ...report.blocks.map(({ text }) => text)], lexicon));
  const known = names.difference(datelineNames(report, names));
  const sources = claims.flatMap(({ attributions }) => attributions.flatMap(({ source }) => source ?? []));
  const named = sources.map(({ kind, text, name }) => ({
    kind,
    names: namesIn(name, known).union(namesIn(text, known)),
  }));
  const people = named.filter(({ kind, names }) => kind === 'person' && names.size >= NAMES_OF_A_PERSON);
  const bodies = named.filter(({ kind, names }) => kind !== 'person' || names.size < NAMES_OF_A_PERSON);
  const all = new Set(people.flatMap(({ names }) => [...names]));
  return { known, people: all, bodies: new Set(bodies.flatMap(({ names }) => [...names])).difference(all) };
}

/** The text of the report before a clause, as far back as a subject is looked for: never the whole of it. */
function before(report: Report, { span }: Claim): string {
  let text = report.blocks[span.block]?.text.slice(0, span.start) ?? '';
  for (let at = span.block - 1; at >= 0 && text.length < REACH; at -= 1) {
    text = `${report.blocks[at]?.text ?? ''}\n${text}`;
  }
  return text.slice(-REACH);
}

/** The first name of the last sentence that has one. */
function lastNamed(text: string, names: ReadonlySet<string>): string | undefined {
  return text
    .split(SENTENCE_END)
    .map((sentence) => placesOfNames(sentence, names)[0]?.name)
    .findLast((name) => name !== undefined);
}

function subjectOf(
  claim: Claim,
  quantity: Quantity,
  report: Report,
  { known, people, bodies }: Cast,
): string | undefined {
  const things = known.difference(people);
  const plain = things.difference(bodies);
  return (
    closestName(claim, quantity, plain) ??
    closestName(claim, quantity, things) ??
    lastNamed(before(report, claim), things)
  );
}

/**
 * Claims whose figures know whom or what they belong to: the name closest in the clause, else a body that is
 * quoted there, else the last one named before ("Its stores held 40 tonnes"). People who speak are none.
 */
export function withSubjects(claims: readonly Claim[], report: Report, lexicon: ComparisonLexicon): Claim[] {
  const cast = castOf(report, claims, lexicon);
  return claims.map((claim) => ({
    ...claim,
    quantities: claim.quantities.map((quantity) => {
      const subject = subjectOf(claim, quantity, report, cast);
      return subject === undefined ? quantity : { ...quantity, measure: { ...quantity.measure, subject } };
    }),
  }));
}
