import type { SentenceLexicon } from '../shape/sentences.ts';

const words = (list: string): Set<string> => new Set(list.split(' '));

export const sentences = {
  titles: words(
    'mr mrs ms mx dr prof rev hon fr sr sra gen maj col lt sgt capt cmdr adm brig cpl pvt gov sen rep pres amb supt insp det st mt ft messrs mme mlle vs v viz cf eg e.g i.e ie approx est def dept fig hr mgr msgr pte ret atty asst assoc cllr',
  ),
  abbreviations: words(
    'inc corp co ltd llc plc bros jr sr a.m p.m a.d b.c u.s u.k u.n e.u u.s.a d.c ph.d m.d b.a m.a u.s.s.r etc al sq oz lb lbs ft in yd mi mph hrs min sec jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun calif fla mass mich minn mo neb nev okla ore pa tenn tex va wash wis wyo ala ariz ark colo conn del ga ill ind kan ky la md me miss mont n.h n.j n.m n.y n.c n.d s.c s.d r.i w.va vt n.s.w st ave blvd rd cie esq mfg intl natl govt',
  ),
  starters: words(
    'the a an he she it they we i you this that these those there his her its their our in on at but and so if when while after before as for from with by to no not two three four five six some many most more all each both another one here what who why how now then yet still last also however meanwhile',
  ),
  beforeFigures: words('rs no nos art arts p pp ch sec para vol ca c al'),
} satisfies SentenceLexicon;
