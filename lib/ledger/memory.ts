import type { CandidateSet } from '../model/candidate.ts';
import { firstSaid, type LocalFact } from '../model/local-fact.ts';
import type { UnsavedText } from '../model/note.ts';
import { lastSeenOf } from '../model/revision-entry.ts';
import { headOf, wordsAt } from './entry.ts';
import type { Ledger, ReportSummary, RevisionEntry } from './ledger.ts';
import { MemoryNotes } from './memory/notes.ts';
import { memoryReplica } from './memory/replica.ts';
import { byNewest, cursorOf, type Place, placeOf } from './page.ts';
import { rank } from './rank.ts';
import { matches } from './search.ts';

/** A ledger that lives as long as its process: for the command line, the benches and the tests. */
export function createMemoryLedger(): Ledger {
  return new MemoryLedger();
}

class MemoryLedger implements Ledger {
  readonly #revisions = new Map<string, RevisionEntry>();
  readonly #claims: { entry: RevisionEntry; index: number }[] = [];
  readonly #postings = new Map<string, number[]>();
  readonly #facts = new Map<string, LocalFact>();
  readonly #unsaved = new Map<string, UnsavedText>();
  #renewed = { version: '', next: 0 };
  readonly #notes = new MemoryNotes();
  readonly replica = memoryReplica({
    revisions: this.#revisions,
    events: this.#notes.events,
    facts: this.#facts,
    add: (entry) => this.#add(entry),
    append: (events) => this.#notes.append(events),
    keepFacts: (facts) => this.keepFacts(facts),
  });

  async candidates(keys: string[], exceptRevision: string): Promise<CandidateSet> {
    const lists = [...new Set(keys)].flatMap((key) => {
      const numbers = this.#postings.get(key);
      return numbers ? [{ numbers, total: numbers.length }] : [];
    });
    const { numbers, capped } = rank(lists);
    const candidates = numbers.flatMap((number) => {
      const place = this.#claims[number];
      const claim = place?.entry.claims[place.index];
      if (!place || !claim) return [];
      const { report, digest } = place.entry;
      if (report.revisionId === exceptRevision) return [];
      const [quotation, seenAt] = [wordsAt(report, claim.sentence), lastSeenOf(place.entry)];
      return [{ report: headOf(report), digest, claim, quotation, seenAt }];
    });
    return { candidates: structuredClone(candidates), capped };
  }

  async remember(entry: RevisionEntry): Promise<'new' | 'revision' | 'known'> {
    const known = this.#revisions.get(entry.report.revisionId);
    const latest = [known ? lastSeenOf(known) : '', entry.seenAt].toSorted().at(-1) ?? '';
    const outcome = this.#add(entry);
    if (known && latest > lastSeenOf(known)) known.lastSeen = latest;
    return outcome;
  }

  #add(entry: RevisionEntry): 'new' | 'revision' | 'known' {
    const { id, revisionId } = entry.report;
    const known = this.#revisions.get(revisionId);
    if (known) {
      // Whichever of two ledgers is merged into the other, a text counts as seen when either first had it.
      if (entry.seenAt < known.seenAt) known.seenAt = entry.seenAt;
      return 'known';
    }
    const isNew = ![...this.#revisions.values()].some(({ report }) => report.id === id);
    const kept = structuredClone(entry);
    this.#revisions.set(revisionId, kept);
    kept.claims.forEach((_, index) => {
      const number = this.#claims.push({ entry: kept, index }) - 1;
      for (const key of new Set(kept.keys[index])) this.#post(key, number);
    });
    return isNew ? 'new' : 'revision';
  }

  #post(key: string, number: number): void {
    const numbers = this.#postings.get(key);
    if (numbers) numbers.push(number);
    else this.#postings.set(key, [number]);
  }

  async revision(revisionId: string): Promise<RevisionEntry | null> {
    return structuredClone(this.#revisions.get(revisionId) ?? null);
  }

  async revisionsOf(reportId: string): Promise<RevisionEntry[]> {
    const found = [...this.#revisions.values()].filter(({ report }) => report.id === reportId);
    return structuredClone(
      found.toSorted((a, b) => (a.seenAt < b.seenAt ? -1 : a.seenAt > b.seenAt ? 1 : 0)),
    );
  }

  async reports(page: Parameters<Ledger['reports']>[0]): ReturnType<Ledger['reports']> {
    const summaries = [...Map.groupBy(this.#revisions.values(), ({ report }) => report.id).values()]
      .map((entries) => this.#summary(entries))
      .filter(({ report }) => !page.outlet || report.outlet === page.outlet)
      .filter(({ report }) =>
        matches(page.query ?? '', [report.title, report.outlet, report.url, report.byline]),
      );
    return cut(summaries, page, ({ report, seenAt }) => ({ at: seenAt, id: report.id }));
  }

  #summary(entries: RevisionEntry[]): ReportSummary {
    const last = entries.reduce((a, b) => (lastSeenOf(b) >= lastSeenOf(a) ? b : a));
    return {
      report: headOf(last.report),
      seenAt: lastSeenOf(last),
      revisions: entries.length,
      claims: last.claims.length,
      notes: this.#notes.liveOn(last.report.id).length,
    };
  }

  async searchClaims(page: Parameters<Ledger['searchClaims']>[0]): ReturnType<Ledger['searchClaims']> {
    const before = page.after === undefined ? this.#claims.length : Number(page.after);
    const found = this.#claims.slice(0, before).flatMap(({ entry, index }, number) => {
      const { report, claims } = entry;
      const claim = claims[index];
      if (!claim || this.#revisions.get(report.revisionId) !== entry) return [];
      const quotation = wordsAt(report, claim.sentence);
      if (!matches(page.query, [quotation, report.outlet, report.title])) return [];
      return [{ number, row: { claim, report: headOf(report), quotation } }];
    });
    const shown = found.reverse().slice(0, page.limit);
    const last = shown.at(-1);
    const rows = structuredClone(shown.map(({ row }) => row));
    return found.length > shown.length && last ? { rows, next: String(last.number) } : { rows };
  }

  counts: Ledger['counts'] = async () => {
    const entries = [...this.#revisions.values()];
    const reports = new Set(entries.map(({ report }) => report.id)).size;
    const claims = entries.reduce((sum, entry) => sum + entry.claims.length, 0);
    return { reports, claims, notes: this.#notes.count() };
  };

  appendNoteEvents: Ledger['appendNoteEvents'] = async (events) => this.#notes.append(events);

  noteEvents: Ledger['noteEvents'] = async (filter) => this.#notes.find(filter);
  latestNotes: Ledger['latestNotes'] = async (limit) => this.#notes.latest(limit);
  noteEventIds: Ledger['noteEventIds'] = async () => this.#notes.find('all').map(({ id }) => id);

  saveUnsaved: Ledger['saveUnsaved'] = async (text) => {
    this.#unsaved.set(text.key, structuredClone(text));
  };

  unsaved: Ledger['unsaved'] = async (key) =>
    structuredClone([...this.#unsaved.values()].filter((text) => key === undefined || text.key === key));

  dropUnsaved: Ledger['dropUnsaved'] = async (key) => {
    this.#unsaved.delete(key);
  };

  facts: Ledger['facts'] = async () => structuredClone([...this.#facts.values()]);

  keepFacts: Ledger['keepFacts'] = async (facts) => {
    for (const fact of facts) {
      const known = this.#facts.get(fact.id);
      this.#facts.set(fact.id, structuredClone(known ? firstSaid(known, fact) : fact));
    }
  };

  dropFacts: Ledger['dropFacts'] = async (ids) => {
    for (const id of ids) this.#facts.delete(id);
  };

  renewKeys: Ledger['renewKeys'] = async (version, limit, keysOf) => {
    if (this.#renewed.version !== version) this.#renewed = { version, next: 0 };
    for (let count = 0; count < limit; count++) {
      const entry = this.#claims[this.#renewed.next]?.entry;
      if (!entry) break;
      const made = keysOf(entry.report, structuredClone(entry.claims));
      this.#renewed.next += entry.claims.length;
      if (made) Object.assign(entry, structuredClone(made));
    }
    this.#postings.clear();
    for (const [number, { entry, index }] of this.#claims.entries())
      if (this.#revisions.get(entry.report.revisionId) === entry)
        for (const key of new Set(entry.keys[index])) this.#post(key, number);
    return this.#renewed.next < this.#claims.length;
  };

  async forget(filter: Parameters<Ledger['forget']>[0]): Promise<{ reports: number; kept: number }> {
    const { unseenSince } = filter;
    const seen = (id: string) => this.#lastSeen(id);
    const hit = [...this.#revisions.values()].filter(
      ({ report, seenAt }) =>
        filter.everything ||
        (filter.outlet !== undefined && report.outlet === filter.outlet) ||
        (filter.seenSince !== undefined && seenAt >= filter.seenSince) ||
        (unseenSince !== undefined && seen(report.id) < unseenSince),
    );
    const reportIds = new Set(hit.map(({ report }) => report.id));
    const kept = filter.withNotes ? new Set<string>() : this.#withNotes(reportIds);
    const counts = { reports: reportIds.size - kept.size, kept: kept.size };
    if (filter.dryRun) return counts;
    if (filter.seenSince !== undefined) this.#forgetRereadings(filter.seenSince);
    for (const { report } of hit) if (!kept.has(report.id)) this.#revisions.delete(report.revisionId);
    this.#dropPostings();
    for (const [id, { figures }] of this.#facts)
      if (figures.some(({ revisionId }) => !this.#revisions.has(revisionId))) this.#facts.delete(id);
    if (filter.withNotes) this.#dropNotes(reportIds, filter.everything ?? false);
    return counts;
  }

  #forgetRereadings(since: string): void {
    for (const entry of this.#revisions.values())
      if (entry.lastSeen !== undefined && entry.lastSeen >= since) delete entry.lastSeen;
  }

  #lastSeen(reportId: string): string {
    const own = [...this.#revisions.values()].filter(({ report }) => report.id === reportId);
    return own.map(lastSeenOf).toSorted().at(-1) ?? '';
  }

  /** Takes the claims of forgotten revisions out from under their keys. */
  #dropPostings(): void {
    const isKept = (number: number) => {
      const revisionId = this.#claims[number]?.entry.report.revisionId;
      return revisionId !== undefined && this.#revisions.get(revisionId) === this.#claims[number]?.entry;
    };
    for (const [key, numbers] of this.#postings) {
      const left = numbers.filter(isKept);
      if (left.length > 0) this.#postings.set(key, left);
      else this.#postings.delete(key);
    }
  }

  /** Which of these reports carry a note or an unsaved text. */
  #withNotes(reportIds: Set<string>): Set<string> {
    const writing = new Set([...this.#unsaved.values()].map(({ target }) => target.reportId));
    return new Set([...reportIds].filter((id) => writing.has(id) || this.#notes.liveOn(id).length > 0));
  }

  #dropNotes(reportIds: Set<string>, everything: boolean): void {
    for (const [key, { target }] of this.#unsaved)
      if (everything || reportIds.has(target.reportId)) this.#unsaved.delete(key);
    this.#notes.drop(everything ? null : reportIds);
  }

  close(): void {}
}

function cut<T>(
  rows: T[],
  page: { after?: string; limit: number },
  placeFor: (row: T) => Place,
): { rows: T[]; next?: string } {
  const after = placeOf(page.after);
  const ordered = rows
    .map((row) => ({ row, place: placeFor(row) }))
    .sort((a, b) => byNewest(a.place, b.place))
    .filter(({ place }) => !after || byNewest(place, after) > 0);
  const shown = ordered.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    rows: structuredClone(shown.map(({ row }) => row)),
    ...(last && ordered.length > shown.length ? { next: cursorOf(last.place) } : {}),
  };
}
