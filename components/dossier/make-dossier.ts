import { figureWords } from '../../lib/i18n/sentences/figure.ts';
import { findingSentence } from '../../lib/i18n/sentences/finding.ts';
import type { AnnotatedClaim, Annotations } from '../../lib/model/annotations.ts';
import type { Claim } from '../../lib/model/claim.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Note } from '../../lib/model/note.ts';
import type { ReportHead } from '../../lib/model/report.ts';
import { contextOf, evidenceOf } from '../claims/evidence-of.ts';
import { leadIndex, leadQuantity } from '../claims/lead.ts';
import { printedFigure } from '../claims/printed-figure.ts';
import { periodWords, placeWords } from '../claims/scope-words.ts';
import { reasonsOf, statusSentence } from '../claims/sentences.ts';
import { sourceName } from '../claims/source-name.ts';
import { linkToSentence } from '../claims/text-fragment.ts';
import { handWords } from '../hand/hand-words.ts';
import { evidenceAddress } from '../notes/evidence-address.ts';
import { ratingWord } from '../notes/rating-word.ts';
import { pointsOf } from '../timeline/points.ts';
import { dayLong, moment } from '../ui/dates.ts';
import { printable } from '../ui/printable.ts';
import type { Words } from '../ui/words.ts';
import type { Dossier, DossierColumn, DossierFact, DossierPart } from './dossier.ts';

interface Making {
  report: ReportHead;
  words: Words;
  locale: string;
}

/** All that is known of one claim. */
export function claimDossier(
  claim: AnnotatedClaim,
  { report }: Annotations,
  words: Words,
  locale: string,
): Dossier {
  const making = { report, words, locale };
  return {
    title: printable(claimTitle(claim, making)),
    locale,
    parts: [...claimParts(claim, making), ...pageParts(making)],
    foot: words('dossier.foot'),
  };
}

/** All that is known of a page: its claims with findings, failed checks or notes, in reading order. */
export function pageDossier({ report, claims }: Annotations, words: Words, locale: string): Dossier {
  const making = { report, words, locale };
  const told = claims.filter(
    ({ findings, checks, notes }) => findings.length + notes.length > 0 || checks.some(({ holds }) => !holds),
  );
  const silent = claims.length - told.length;
  return {
    title: printable(report.title),
    locale,
    parts: [
      ...pageParts(making),
      ...told.flatMap((claim): DossierPart[] => [
        { kind: 'heading', level: 2, text: printable(claimTitle(claim, making)) },
        ...claimParts(claim, making),
      ]),
      ...(silent > 0 ? [text(words('dossier.silent', { count: silent }))] : []),
    ],
    foot: words('dossier.foot'),
  };
}

function text(said: string): DossierPart {
  return { kind: 'text', text: printable(said) };
}

function claimTitle(claim: AnnotatedClaim, { words, locale }: Making): string {
  const quantity = leadQuantity(claim);
  const printed = quantity && printedFigure(claim.claim, quantity);
  const figure = quantity && claim.claim.byHand ? figureWords(quantity, locale) : printed;
  if (!quantity || !figure) return words('dossier.statement');
  const { measure } = quantity;
  if (!measure.text || figure.includes(measure.text)) return figure;
  return words('hand.figure', { number: figure, counted: measure.text });
}

function pageParts({ report, words, locale }: Making): DossierPart[] {
  const address = linkToSentence(report.url, '');
  return [
    {
      kind: 'facts',
      rows: [
        fact(words('dossier.title'), report.title),
        fact(words('story.report'), report.outlet),
        fact(
          words('dossier.date'),
          report.published ? dayLong(report.published, locale) : words('cite.no-date'),
        ),
        fact(words('story.address'), report.url, address),
        fact(words('dossier.fingerprint'), report.revisionId),
      ],
    },
  ];
}

function fact(label: string, said: string, href: string | null = null): DossierFact {
  return { label, text: printable(said), ...(href ? { href } : {}) };
}

function claimParts(claim: AnnotatedClaim, making: Making): DossierPart[] {
  const { report, words, locale } = making;
  const quantity = leadQuantity(claim);
  const who = sourceName(claim.claim, quantity);
  const link = linkToSentence(report.url, claim.claim.text);
  const scope = quantity ? [placeWords(quantity), periodWords(quantity, locale, 'long')] : [];
  const status = statusSentence(claim, report, locale);
  const [first] = evidenceOf(claim);
  const isSaidBelow = first && status === printable(saidOf(first, claim, making));
  return [
    { kind: 'quote', text: printable(claim.claim.text) },
    {
      kind: 'facts',
      rows: [
        ...(quantity ? [fact(words('story.figure'), figureWords(quantity, locale))] : []),
        fact(words('story.source'), who ?? words('story.not-named')),
        ...(scope.some(Boolean)
          ? [fact(words('dossier.scope'), scope.filter((each) => each !== null).join(' · '))]
          : []),
        ...(link ? [fact(words('dossier.sentence'), link, link)] : []),
      ],
    },
    ...handParts(claim.claim, leadIndex(claim), making),
    ...(status && !isSaidBelow ? [text(status)] : []),
    ...reasonsOf(claim, locale).map(text),
    ...findingsParts(claim, making),
    ...timelineParts(claim, making),
    ...claim.notes.flatMap(({ note }) => noteParts(note, making)),
  ];
}

/** Whose the figure is, where it is a person's, and what the text was read as. */
function handParts(claim: Claim, quantity: number, { words, locale }: Making): DossierPart[] {
  const said = handWords(claim, quantity, words, locale);
  return said ? [said.by, ...said.besides].map(text) : [];
}

function findingsParts(claim: AnnotatedClaim, making: Making): DossierPart[] {
  const findings = [...evidenceOf(claim), ...contextOf(claim)];
  if (findings.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: making.words('dossier.findings') },
    ...findings.flatMap((finding) => findingParts(finding, claim, making)),
  ];
}

function findingParts(finding: Finding, claim: AnnotatedClaim, making: Making): DossierPart[] {
  const { words, locale } = making;
  const { prior } = finding;
  const said = saidOf(finding, claim, making);
  const who = sourceName(prior.claim, prior.claim.quantities[prior.quantity]);
  const href = linkToSentence(prior.report.url, prior.quotation);
  const where = finding.where === 'article' ? words('claims.this-article') : prior.report.outlet;
  const when = prior.report.published ? dayLong(prior.report.published, locale) : words('cite.no-date');
  return [
    ...(said ? [text(said)] : []),
    { kind: 'quote', text: printable(prior.quotation) },
    ...handParts(prior.claim, prior.quantity, making),
    {
      kind: 'facts',
      rows: [
        fact(words('story.report'), `${where} · ${when}`, href),
        fact(words('story.source'), who ?? words('story.not-named')),
      ],
    },
  ];
}

function saidOf(finding: Finding, { claim }: AnnotatedClaim, { report, locale }: Making): string {
  return findingSentence(finding, { report, claim }, locale);
}

function timelineParts(claim: AnnotatedClaim, { report, words, locale }: Making): DossierPart[] {
  const points = pointsOf(claim, report);
  if (points.length < 2) return [];
  const column = (key: string, holds: DossierColumn['holds'] = 'words') => ({ name: words(key), holds });
  const rows = points.map((point) => [
    point.at && moment(point.at, locale),
    point.party ?? words('story.not-named'),
    figureWords(point.quantity, locale),
    words('claims.quotation', { text: point.quotation }),
    point.report.outlet,
  ]);
  return [
    { kind: 'heading', level: 3, text: words('dossier.timeline') },
    {
      kind: 'table',
      columns: [
        column('story.as-of'),
        column('story.source'),
        column('story.figure', 'figure'),
        column('story.printed', 'quotation'),
        column('story.report'),
      ],
      rows: rows.map((row) => row.map(printable)),
    },
  ];
}

function noteParts(note: Note, { words, locale }: Making): DossierPart[] {
  const rating = ratingWord(note.rating, words);
  const status = words(note.status === 'draft' ? 'claims.draft' : 'dossier.published');
  return [
    {
      kind: 'heading',
      level: 3,
      text: printable(note.author ? words('note.by', { author: note.author }) : words('note.by-nobody')),
    },
    ...note.text.split('\n').filter(Boolean).map(text),
    {
      kind: 'facts',
      rows: [
        ...(rating ? [fact(words('note.rating'), rating)] : []),
        fact(words('dossier.status'), `${status} · ${moment(note.changedAt, locale)}`),
        ...(note.tags.length > 0 ? [fact(words('note.tags'), note.tags.join(', '))] : []),
        ...note.evidence.flatMap((address) => [
          fact(words('note.evidence'), address, evidenceAddress(address)),
          ...(note.copies ?? [])
            .filter(({ of }) => of === address)
            .map(({ at }) => fact(words('note.copy'), at, evidenceAddress(at))),
        ]),
      ],
    },
  ];
}
