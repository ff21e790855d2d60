import type { ComparisonLexicon } from '../languages/shape/comparison.ts';
import type { Claim } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Report } from '../model/report.ts';
import { closestName, type PlacedName } from './closest-name.ts';
import { namesIn, placesOfNames } from './names.ts';

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
  /** All of them, most frequent first. */
  names: readonly string[];
  known: ReadonlySet<string>;
  people: ReadonlySet<string>;
  bodies: ReadonlySet<string>;
  /** Words that part two names that are alike. */
  sides: ReadonlySet<string>;
}

/** A person is known by two names ("Mara Lind"); one alone may as well be a firm. */
const NAMES_OF_A_PERSON = 2;

function castOf(
  report: Report,
  claims: readonly Claim[],
  names: readonly string[],
  lexicon: ComparisonLexicon,
): Cast {
  const all = new Set(names);
  const known = all.difference(datelineNames(report, all));
  const sources = claims.flatMap(({ attributions }) => attributions.flatMap(({ source }) => source ?? []));
  const named = sources.map(({ kind, text, name }) => ({
    kind,
    names: namesIn(name, known).union(namesIn(text, known)),
  }));
  const people = named.filter(({ kind, names }) => kind === 'person' && names.size >= NAMES_OF_A_PERSON);
  const bodies = named.filter(({ kind, names }) => kind !== 'person' || names.size < NAMES_OF_A_PERSON);
  const persons = new Set(people.flatMap((one) => [...one.names]));
  const others = new Set(bodies.flatMap((one) => [...one.names]));
  return { names, known, people: persons, bodies: others.difference(persons), sides: lexicon.sides };
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
function lastNamed(text: string, names: ReadonlySet<string>, cast: Cast): string | undefined {
  const sentence = text.split(SENTENCE_END).findLast((one) => placesOfNames(one, names).length > 0) ?? '';
  const [place] = placesOfNames(sentence, names);
  return place && mainWord(sentence, place, cast);
}

/** Words of one name, with nothing but a space between them. */
function runsOf(text: string, known: ReadonlySet<string>): PlacedName[][] {
  const runs: PlacedName[][] = [];
  let end = -1;
  for (const { name, start } of placesOfNames(text, known)) {
    const last = runs.at(-1);
    if (last && text.slice(end, start) === ' ') last.push({ name, start });
    else runs.push([{ name, start }]);
    end = start + name.length;
  }
  return runs;
}

/**
 * The one word for a name of several: "Porto Vela" and "Vela" are one place. The most frequent word stands for the
 * whole, and in "Upper Varn" the one that parts it from "Lower Varn".
 */
function mainWord(text: string, place: PlacedName, { names, known, sides }: Cast): string {
  const run = runsOf(text, known).find((one) => one.some(({ start }) => start === place.start)) ?? [place];
  const rank = ({ name }: PlacedName) => (sides.has(name) ? -1 : names.indexOf(name));
  return run.toSorted((a, b) => rank(a) - rank(b))[0]?.name ?? place.name;
}

function subjectOf(claim: Claim, quantity: Quantity, report: Report, cast: Cast): string | undefined {
  const things = cast.known.difference(cast.people);
  const plain = things.difference(cast.bodies);
  const own = closestName(claim, quantity, plain) ?? closestName(claim, quantity, things);
  return own ? mainWord(claim.text, own, cast) : lastNamed(before(report, claim), things, cast);
}

/**
 * Claims whose figures know whom or what they belong to: the name closest in the clause, else a body that is
 * quoted there, else the last one named before ("Its stores held 40 tonnes"). People who speak are none.
 * @param names the report's names, most frequent first
 */
export function withSubjects(
  claims: readonly Claim[],
  report: Report,
  names: readonly string[],
  lexicon: ComparisonLexicon,
): Claim[] {
  const cast = castOf(report, claims, names, lexicon);
  return claims.map((claim) => ({
    ...claim,
    quantities: claim.quantities.map((quantity) => {
      const subject = subjectOf(claim, quantity, report, cast);
      return subject === undefined ? quantity : { ...quantity, measure: { ...quantity.measure, subject } };
    }),
  }));
}
