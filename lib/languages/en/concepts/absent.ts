import { expressions, type Vocabulary, words } from './vocabulary.ts';

/** What a text says of things and people that are not there, or of places that nobody lives in. */
export const absent: Vocabulary = {
  concepts: {
    duplicate: words('duplicate double-counted miscounted'),
    room: words(''),
    homeward: words(''),
  },
  phrases: {
    duplicate: expressions(
      'counted twice; counted double; counted at two; double counted; entered twice; listed twice; recorded twice; registered twice; double entries; counted by mistake; counted in error',
    ),
    room: expressions(
      'licensed for; licensed to carry; room for; space for; built for; building for; built to hold; designed for; may carry; can carry; can hold; can house; can seat; has seats for; capacity for',
    ),
    homeward: expressions(
      'at home; take home; takes home; took home; taken home; go home; goes home; going home; went home; gone home; come home; came home; send home; sent home; bring home; brought home; return home; back home; run home; home to; are home; is home; home side; home team; home game; home ground; home win; home carrier; home market; home state; home town; home country',
    ),
  },
};
