const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function belowHundred(value: number): string {
  if (value < 20) return ONES[value] ?? '';
  const rest = value % 10;
  return `${TENS[Math.floor(value / 10)]}${rest ? `-${ONES[rest]}` : ''}`;
}

/** A whole number from 1 to 999,999 in English words, with "and" ("two hundred and four"). */
export function inWords(value: number): string {
  if (value < 100) return belowHundred(value);
  if (value < 1000) {
    const rest = value % 100;
    return `${ONES[Math.floor(value / 100)]} hundred${rest ? ` and ${belowHundred(rest)}` : ''}`;
  }
  const rest = value % 1000;
  const joint = rest > 0 && rest < 100 ? ' and ' : ' ';
  return `${inWords(Math.floor(value / 1000))} thousand${rest ? joint + inWords(rest) : ''}`;
}
