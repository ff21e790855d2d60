import type { Comparison } from '../comparison.ts';
import { countsOneThing } from '../core.ts';
import { flag } from './flag.ts';

/** Whom or what the figures belong to, by name. */
export function namingFeatures(comparison: Comparison) {
  const { a, b, subject } = comparison;
  const core = flag(countsOneThing(comparison));
  const [mine, yours] = [a.quantity.measure.subject, b.quantity.measure.subject];
  const known = mine !== undefined && yours !== undefined;
  const other = known && mine !== yours;
  const bothKnowBoth = other && a.digest.entities.includes(yours) && b.digest.entities.includes(mine);
  return {
    namesShared: flag(subject.clause === 1),
    namesOther: flag(subject.clause === -1),
    closestSame: flag(subject.closest === 1),
    closestOther: flag(subject.closest === -1),
    aboutSame: flag(subject.about === 1),
    aboutOther: flag(subject.about === -1),
    strayName: flag(subject.stray),
    coreStray: core * flag(subject.stray),
    contextShared: flag(subject.context === 1),
    contextOther: flag(subject.context === -1),
    subjectSame: flag(known && !other),
    coreSubjectSame: core * flag(known && !other),
    subjectOther: flag(other),
    subjectContrast: flag(bothKnowBoth),
    subjectNear: flag(other && (a.names.near.has(yours) || b.names.near.has(mine))),
  };
}
