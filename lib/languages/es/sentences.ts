import type { SentenceLexicon } from '../shape/sentences.ts';

const words = (list: string): Set<string> => new Set(list.split(' '));

export const sentences = {
  titles: words(
    'sr sra srta sres dr dra drs lic ing prof gral cnel tte cap mons fr sta sto st av avda d dña dª vs dip sen gob',
  ),
  abbreviations: words(
    'ee.uu ee uu s.a s.l c.a cía ltda etc núm art arts pág págs vol cap tel aprox máx mín ene feb mar abr jun jul ago sep sept oct nov dic a.m p.m a.c d.c rr.hh ff.aa ee.uu',
  ),
  starters: words(
    'el la los las un una unos unas él ella ellos ellas este esta estos estas ese esa su sus en por para con y pero no si cuando mientras según tras desde hasta como más otro otra además también sin embargo así aunque entre al a lo se hay',
  ),
  beforeFigures: words('núm nº art arts pág págs vol cap no n'),
} satisfies SentenceLexicon;
