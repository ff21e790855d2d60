const IRREGULAR: Readonly<Record<string, string>> = {
  jóvenes: 'joven',
  exámenes: 'examen',
  órdenes: 'orden',
  crímenes: 'crimen',
  volúmenes: 'volumen',
  imágenes: 'imagen',
  orígenes: 'origen',
  regímenes: 'régimen',
  lunes: 'lunes',
  martes: 'martes',
  jueves: 'jueves',
  viernes: 'viernes',
  miércoles: 'miércoles',
  crisis: 'crisis',
  tesis: 'tesis',
  virus: 'virus',
  país: 'país',
  mes: 'mes',
  gas: 'gas',
  autobús: 'autobús',
  interés: 'interés',
  francés: 'francés',
  inglés: 'inglés',
  paréntesis: 'paréntesis',
  análisis: 'análisis',
  atrás: 'atrás',
};

const ACCENTED: Readonly<Record<string, string>> = { ion: 'ión', an: 'án', on: 'ón' };

/** The singular of a noun or adjective, lower-case; what is no plural comes back unchanged. */
export function singular(word: string): string {
  const known = IRREGULAR[word];
  if (known) return known;
  if (!word.endsWith('s') || word.length < 4) return word;
  if (word.endsWith('ces')) return `${word.slice(0, -3)}z`;
  if (/(?:ion|[gtlr]an|[lmrbczg]on)es$/.test(word)) {
    const stem = word.slice(0, -2);
    const ending = Object.keys(ACCENTED).find((end) => stem.endsWith(end)) ?? '';
    return stem.slice(0, stem.length - ending.length) + (ACCENTED[ending] ?? '');
  }
  if (/[lrndjy]es$/.test(word) && !/(?:entes|antes|ires|ombres|dres|jes|ades|edes|nes)$/.test(word))
    return word.slice(0, -2);
  if (/(?:ades|edes|udes|eses|ises|ones|enes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The masculine singular of an adjective or participle. */
export function masculine(word: string): string {
  return word.length > 3 && /[^aeiou]a$|[íai]a$/.test(word) && !/ista$/.test(word)
    ? `${word.slice(0, -1)}o`
    : word;
}
