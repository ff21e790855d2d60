import { UNITS } from '../../units/index.ts';
import type { Draft } from './draft.ts';
import { nounAfter } from './noun-after.ts';
import type { Passage } from './passage.ts';
import { longest } from './phrases.ts';
import { readNumeral } from './read-numeral.ts';
import { perAt, readUnit, unitAt, withRate } from './read-unit.ts';

/** "R4bn", "P1,200", "R29.99": a letter that is glued to an amount as only money is written. */
function initialBefore({ atoms, lexicon }: Passage, i: number): { id: string; from: number } | undefined {
  const [letter, number] = [atoms[i - 1], atoms[i]];
  const id = letter ? lexicon.moneyInitials.get(letter.text) : undefined;
  const inWord = letter?.glued && atoms[i - 2]?.kind !== 'sign';
  if (id === undefined || !number?.glued || inWord) return undefined;
  const scaled = readNumeral(atoms, i, lexicon.source.numerals, true)?.scaled;
  return scaled || /,\d{3}|\.\d\d$/.test(number.text) ? { id, from: i - 1 } : undefined;
}

/** The currency sign right before atom `i`: its id and where it begins. */
export function moneyBefore(passage: Passage, i: number): { id: string; from: number } | undefined {
  const { atoms, lexicon } = passage;
  const found = longest(lexicon.moneyBefore, atoms, i - 1, -1);
  if (!found) return initialBefore(passage, i);
  const from = found.to + 1;
  const [first, number] = [atoms[from], atoms[i]];
  const single = i - from === 1 && first?.kind === 'word' && first.text.length === 1;
  if (single && !number?.glued) return undefined;
  if (first?.glued && first.kind === 'word' && atoms[from - 1]?.kind === 'word') return undefined;
  return { id: found.value, from };
}

/**
 * A number with its unit, in front or behind, from atom `i` on; plain counts get the noun behind them.
 * The currency sign may stand at `i` itself or before it.
 * @param inMoney true for the second figure of an amount's range ("$60-70m")
 */
export function readAmount(passage: Passage, i: number, inMoney = false): Draft | undefined {
  const { atoms, lexicon } = passage;
  const money = moneyBefore(passage, i);
  const numeral = readNumeral(atoms, i, lexicon.source.numerals, inMoney || money !== undefined);
  if (!numeral) return undefined;
  const base = {
    number: { from: numeral.from, to: numeral.to },
    low: numeral.low,
    high: numeral.high,
    step: numeral.step,
    digits: numeral.digits,
    form: numeral.form,
    bound: numeral.form === 'vague' ? ('between' as const) : ('exact' as const),
    kind: 'level' as const,
  };
  if (money) {
    const minus = minusBefore(passage, money.from);
    const signed = minus ? { ...base, low: -base.high, high: -base.low } : base;
    const again = readUnit(passage, numeral);
    const same = again && again.unit.dimension === 'currency' ? again.unit.per : undefined;
    const end =
      again && again.unit.dimension === 'currency' && !moneyFollows(passage, again.to)
        ? again.to
        : overCountry(passage, numeral.to);
    const unit = { id: money.id, dimension: 'currency' as const, ...(same ? { per: same } : {}) };
    const read = withRate(passage, unit, end);
    return withNoun(passage, {
      ...signed,
      parser: 'money',
      from: minus ? money.from - 1 : money.from,
      to: read.to,
      unit: read.unit,
    });
  }
  const read = readUnit(passage, numeral);
  const late = read && lateScale(passage, read);
  if (late)
    return withNoun(passage, {
      ...base,
      ...late,
      low: base.low * late.by,
      high: base.high * late.by,
      step: base.step * late.by,
      parser: 'money',
      from: numeral.from,
    });
  if (read) {
    const { dimension } = read.unit;
    const vague = numeral.form === 'vague' ? 'vague-' : '';
    const parser = `${vague}${dimension === 'currency' ? 'money' : dimension === 'share' ? 'share' : 'measure'}`;
    const kind = dimension === 'share' ? ('share' as const) : ('level' as const);
    return withNoun(passage, { ...base, kind, parser, from: numeral.from, to: read.to, unit: read.unit });
  }
  const part = numeral.form === 'fraction' ? unitOfPart(passage, numeral.to) : undefined;
  if (part)
    return withNoun(passage, {
      ...base,
      parser: 'measure',
      from: numeral.from,
      to: part.to,
      unit: part.unit,
    });
  if (numeral.form === 'fraction') {
    const unit = { id: 'fraction', dimension: UNITS.get('fraction')?.dimension ?? ('share' as const) };
    return withNoun(passage, {
      ...base,
      kind: 'share',
      parser: 'fraction',
      from: numeral.from,
      to: numeral.to,
      unit,
    });
  }
  const count = {
    ...base,
    parser: numeral.form === 'vague' ? 'vague-count' : 'count',
    from: numeral.from,
    to: numeral.to,
  };
  const draft = withNoun(passage, { ...count, unit: { id: 'count', dimension: 'count' } });
  return withCountRate(passage, draft);
}

/** "-$35m": a minus before the sign, no dash between words. */
function minusBefore({ atoms, lexicon }: Passage, i: number): boolean {
  const [minus, sign] = [atoms[i - 1], atoms[i]];
  return (
    minus?.kind === 'sign' &&
    lexicon.source.numerals.minus.has(minus.text) &&
    !minus.glued &&
    sign?.glued === true
  );
}

/** "75 USD million": the scale behind the currency. */
function lateScale({ atoms, lexicon }: Passage, { unit, to }: { unit: Draft['unit']; to: number }) {
  const by = lexicon.source.numerals.scales.get(atoms[to]?.lower ?? '');
  return unit.dimension === 'currency' && by !== undefined ? { by, to: to + 1, unit } : undefined;
}

/** True where a number stands behind the currency code, which then belongs to it ("rmb 10 usd 20"). */
function moneyFollows({ atoms }: Passage, to: number): boolean {
  return (
    atoms[to]?.kind === 'number' &&
    atoms[to - 1]?.kind === 'word' &&
    atoms[to - 1]?.text === atoms[to - 1]?.text.toUpperCase()
  );
}

/** "$75 U.S. per barrel": the country behind the amount. */
function overCountry({ atoms, lexicon }: Passage, to: number): number {
  const atom = atoms[to];
  return atom && lexicon.source.units.countries.has(atom.lower) && atom.text !== atom.lower ? to + 1 : to;
}

/** "half a mile", "a quarter of an hour", "1/16 of a pint". */
function unitOfPart(passage: Passage, i: number): { unit: Draft['unit']; to: number } | undefined {
  const { articles, of, halves } = passage.lexicon.source.numerals;
  let at = of.has(passage.atoms[i]?.lower ?? '') ? i + 1 : i;
  // "un cuarto de |punto"
  const bare = halves !== undefined && at > i;
  if (articles.has(passage.atoms[at]?.lower ?? '')) at++;
  else if (!bare) return undefined;
  if (passage.lexicon.source.units.countries.has(passage.atoms[at]?.lower ?? '')) at++;
  const named = unitAt(passage, at, { form: 'words', to: at });
  return (
    named && { unit: { id: named.id, dimension: UNITS.get(named.id)?.dimension ?? 'other' }, to: named.to }
  );
}

/** "214 cases, of which 41 |needed hospital treatment": what is told of the part. */
function tellsOfPart({ atoms, lexicon }: Passage, { from, to }: Draft): boolean {
  const { measures, numerals } = lexicon.source;
  const isPart =
    measures.relatives.has(atoms[from - 1]?.lower ?? '') && numerals.of.has(atoms[from - 2]?.lower ?? '');
  return isPart && atoms[to]?.participle === true;
}

function withNoun(passage: Passage, draft: Draft): Draft {
  const noun = tellsOfPart(passage, draft) ? undefined : nounAfter(passage, draft);
  if (!noun) return draft;
  // "barrels of oil a day": the rate stands behind what is measured.
  const late = draft.unit.id === 'count' || draft.unit.per ? undefined : perAt(passage, noun.to);
  const rated = late ? { unit: { ...draft.unit, per: late.per }, through: late.to } : {};
  return { ...draft, ...rated, noun };
}

/** "11 to a room". */
function containerAt({ atoms, lexicon }: Passage, i: number): string | undefined {
  const { bounds, numerals, measures } = lexicon.source;
  if (!bounds.to.has(atoms[i]?.lower ?? '') || !numerals.articles.has(atoms[i + 1]?.lower ?? ''))
    return undefined;
  const noun = atoms[i + 2]?.lemma ?? '';
  return measures.containers.has(noun) ? noun : undefined;
}

/** "40 deaths per 100,000 people": the rate behind the counted noun. */
function withCountRate(passage: Passage, draft: Draft): Draft {
  const rate = perAt(passage, draft.noun?.to ?? draft.to);
  if (rate) return { ...draft, unit: { ...draft.unit, per: rate.per }, through: rate.to };
  const container = draft.noun ? undefined : containerAt(passage, draft.to);
  return container === undefined
    ? draft
    : { ...draft, unit: { ...draft.unit, per: { id: container, amount: 1 } } };
}
