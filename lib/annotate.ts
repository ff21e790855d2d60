import { extractClaims } from './claims/extract-claims.ts';
import { carryMeasures } from './crosscheck/carry.ts';
import { byClaim, type CrossCheckResult, checksByClaim, crossCheck } from './crosscheck/cross-check.ts';
import { digest } from './crosscheck/digest.ts';
import { headOf, quotationOf } from './crosscheck/head.ts';
import { blockingKeys, keysOfClaim } from './crosscheck/keys.ts';
import { watchedAs } from './crosscheck/watched.ts';
import type { Language } from './languages/language.ts';
import type { Ledger, RevisionEntry } from './ledger/ledger.ts';
import type { Analyse } from './model/analysis.ts';
import type { AnnotatedClaim, Annotations, ShownNote } from './model/annotations.ts';
import type { Candidate, CandidateSet } from './model/candidate.ts';
import type { Claim } from './model/claim.ts';
import { toReport } from './model/identity.ts';
import { type LocalFact, noteHereId } from './model/local-fact.ts';
import type { Hand, NoteEvent } from './model/note.ts';
import type { Problem } from './model/problem.ts';
import type { Article, Report } from './model/report.ts';
import { lastSeenOf } from './model/revision-entry.ts';
import { foldHands, foldNotes } from './notes/fold.ts';
import { layHands } from './notes/lay-hands.ts';
import { noteMatchKeys } from './notes/match-key.ts';

/** What cross-checking needs: the ledger, and the pack of the article's language (null where there is none). */
export interface CrossCheckDeps {
  language: Language | null;
  ledger: Pick<Ledger, 'candidates' | 'revisionsOf' | 'noteEvents' | 'facts'>;
}

/** What the whole pass needs; the NLP library comes in as `analyse`. */
export interface AnnotateDeps extends CrossCheckDeps {
  ledger: Pick<Ledger, 'candidates' | 'revisionsOf' | 'noteEvents' | 'facts' | 'remember'>;
  analyse: Analyse;
  /** ISO 8601 time of this reading. */
  seenAt: string;
  /** False where nothing may be stored (private windows, log-in pages, the reader's wish). */
  remember: boolean;
}

/** THE PASS: an article as read goes in, and the plain JSON that every surface shows comes out. */
export async function annotate(article: Article, deps: AnnotateDeps): Promise<Annotations> {
  const entry = readEntry(toReport(article), deps);
  const annotations = await crossCheckAgain(entry, deps);
  if (deps.remember) await deps.ledger.remember(entry);
  return annotations;
}

/**
 * The pass from the second step on, for a revision whose claims are known already: no language model is needed,
 * so that every surface can cross-check afresh what it shows.
 */
export async function crossCheckAgain(read: RevisionEntry, deps: CrossCheckDeps): Promise<Annotations> {
  const { report } = read;
  if (!deps.language) return withoutLanguage(report);
  const hands = foldHands(await deps.ledger.noteEvents({ hands: true }));
  const { claims, lost } = layHands(read, hands);
  const seenAt = lastSeenOf(read);
  const entry = { ...read, claims, keys: keysOf(read, claims, deps.language), seenAt };
  const kept = await deps.ledger.candidates([...new Set(entry.keys.flat())], report.revisionId);
  const found = await candidatesWithHands(kept, entry, hands, deps);
  const facts = await deps.ledger.facts();
  const keptApart = idsOf(facts, 'not-same');
  const checked = crossCheck(
    { ...entry, ...(await priorsOf(entry, found, hands, deps)), keptApart },
    deps.language,
  );
  const notes = await notesOn(claims, deps);
  const annotations = toAnnotations(
    report,
    claims,
    checked,
    { notes, facts, lost },
    problemsOf(report, found),
  );
  if (claims === read.claims) return annotations;
  return { ...annotations, asRead: read.claims.map(({ id, span }) => ({ id, span })) };
}

/** The article's claims with what makes them found again; none where its language has no pack. */
function readEntry(report: Report, { language, analyse, seenAt }: AnnotateDeps): RevisionEntry {
  if (!language)
    return { report, claims: [], digest: { entities: [], terms: [], signature: [] }, keys: [], seenAt };
  const claims = carryMeasures(extractClaims(report, language, analyse), report, language);
  return {
    report,
    claims,
    digest: digest(report, language),
    keys: blockingKeys(report, claims, language),
    seenAt,
  };
}

/** Blocking keys of claims as they count, made anew only for those that a person had a hand in. */
function keysOf({ claims: read, keys, digest: own }: RevisionEntry, claims: Claim[], language: Language) {
  const known = new Map(read.map((claim, index) => [claim, keys[index] ?? []]));
  return claims.map((claim) => known.get(claim) ?? keysOfClaim(claim, own, language));
}

/** A page may go back to an earlier text: states stand in the order in which each was last read by then. */
async function priorsOf(
  { report, seenAt }: RevisionEntry,
  found: CandidateSet,
  hands: Hand[],
  { ledger }: CrossCheckDeps,
) {
  const revisions = await ledger.revisionsOf(report.id);
  const earlierRevisions = revisions
    .filter((other) => other.report.revisionId !== report.revisionId && other.seenAt <= seenAt)
    .map((one) => {
      const last = lastSeenOf(one);
      return { ...one, claims: layHands(one, hands).claims, seenAt: last <= seenAt ? last : one.seenAt };
    })
    .toSorted((a, b) => (a.seenAt < b.seenAt ? -1 : a.seenAt > b.seenAt ? 1 : 0));
  return { candidates: found.candidates, earlierRevisions };
}

/** Reports with claims by hand that one answer reads beside those that the look-up found anyway. */
const MOST_HANDED = 200;

/** Reports whose hands may matter to these claims: those found, and the latest that hold a figure of a like kind. */
function handedReports(found: CandidateSet, { report, claims }: RevisionEntry, hands: Hand[]): string[] {
  const units = new Set(claims.flatMap(({ quantities }) => quantities.map(({ unit }) => unit.dimension)));
  const held = new Set(found.candidates.map(({ report: { id } }) => id));
  const isHeld = ({ target }: Hand) => held.has(target.reportId);
  const elsewhere = hands.filter(({ target }) => target.reportId !== report.id);
  const latest = elsewhere
    .filter((hand) => !isHeld(hand) && units.has(hand.hand.unit.dimension))
    .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  const others = [...new Set(latest.map(({ target }) => target.reportId))].slice(0, MOST_HANDED);
  return [...new Set([...elsewhere.filter(isHeld).map(({ target }) => target.reportId), ...others])];
}

/**
 * Candidates as people put them right: corrected figures in the place of the read ones, and claims by hand, which no
 * key in the ledger leads to.
 */
async function candidatesWithHands(
  found: CandidateSet,
  own: RevisionEntry,
  hands: Hand[],
  { ledger }: CrossCheckDeps,
): Promise<CandidateSet> {
  const reportIds = handedReports(found, own, hands);
  const entries = (await Promise.all(reportIds.map((id) => ledger.revisionsOf(id)))).flat();
  const wanted = new Set(found.candidates.map(({ claim, report: of }) => `${of.revisionId}/${claim.id}`));
  const handed = new Set(reportIds);
  const others = found.candidates.filter(({ report }) => !handed.has(report.id));
  const laid = entries.flatMap((entry) =>
    layHands(entry, hands)
      .claims.filter((claim) => claim.byHand || wanted.has(`${entry.report.revisionId}/${claim.id}`))
      .map((claim) => candidateOf(entry, claim)),
  );
  return { ...found, candidates: [...others, ...laid] };
}

function candidateOf(entry: RevisionEntry, claim: Claim): Candidate {
  const { report, digest: own } = entry;
  const quotation = quotationOf(report, claim.sentence);
  return { report: headOf(report), digest: own, claim, quotation, seenAt: lastSeenOf(entry) };
}

async function notesOn(claims: Claim[], { ledger }: CrossCheckDeps): Promise<NoteEvent[]> {
  const claimIds = claims.map(({ id }) => id);
  return ledger.noteEvents({ claimIds, matchKeys: [...new Set(claims.flatMap(noteMatchKeys))] });
}

function idsOf(facts: LocalFact[], kind: LocalFact['kind']): Set<string> {
  return new Set(facts.filter((fact) => fact.kind === kind).map(({ id }) => id));
}

function notesFor(claim: Claim, events: NoteEvent[], counting: ReadonlySet<string>): ShownNote[] {
  const keys = new Set(noteMatchKeys(claim));
  return foldNotes(events).flatMap((note): ShownNote[] => {
    const own = note.target.claimId === claim.id;
    const elsewhere = note.target.matchKey !== undefined && keys.has(note.target.matchKey);
    if (own) return [{ note, own }];
    const counts = counting.has(noteHereId(note.id, claim.id)) && { counts: true as const };
    return elsewhere ? [{ note, own, ...counts }] : [];
  });
}

function problemsOf(report: Report, { capped }: CandidateSet): Problem[] {
  const problems: Problem[] = [];
  if (capped) problems.push({ code: 'candidates-capped', values: {} });
  if (report.partial) problems.push({ code: 'partial-page', values: {} });
  return problems;
}

function withoutLanguage(report: Report): Annotations {
  const problem = { code: 'no-language', values: { language: report.language } };
  return { report: headOf(report), claims: [], changes: [], problems: [problem] };
}

/** One plain value: each claim with what concerns it. */
function toAnnotations(
  report: Report,
  claims: Claim[],
  { findings, setAside, checks, statuses, changes }: CrossCheckResult,
  said: { notes: NoteEvent[]; facts: LocalFact[]; lost: Hand[] },
  problems: Problem[],
): Annotations {
  const watches = idsOf(said.facts, 'watch');
  const counting = idsOf(said.facts, 'note-here');
  const [found, apart] = [byClaim(findings, { report, claims }), byClaim(setAside, { report, claims })];
  const stated = checksByClaim(checks);
  const annotated = claims.map((claim): AnnotatedClaim => {
    const own = found.get(claim.id) ?? [];
    const aside = apart.get(claim.id) ?? [];
    const watched = watchedAs(claim, own, watches);
    return {
      claim,
      status: statuses.get(claim.id) ?? 'unmatched',
      findings: own,
      checks: stated.get(claim.id) ?? [],
      notes: notesFor(claim, said.notes, counting),
      ...(aside.length > 0 ? { setAside: aside } : {}),
      ...(watched ? { watched } : {}),
    };
  });
  const lost = said.lost.length > 0 ? { lostHands: said.lost } : {};
  return { report: headOf(report), claims: annotated, changes, problems, ...lost };
}
