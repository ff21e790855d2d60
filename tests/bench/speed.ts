import { readFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extractClaims } from '../../lib/claims/extract-claims.ts';
import { analyse } from '../../lib/languages/en/analyse.ts';
import { english } from '../../lib/languages/en/english.ts';
import { toReport } from '../../lib/model/identity.ts';
import type { Report } from '../../lib/model/report.ts';

/**
 * Speed of the whole extractor as a ratio to wink-nlp's tokens, sentences and parts of speech of the same text,
 * and how its time grows with the text, hostile texts included. Prints a table; timings are no tests.
 */

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

function yardstick(text: string): void {
  const doc = nlp.readDoc(text);
  const tokens = doc.tokens();
  tokens.out(its.value);
  tokens.out(its.pos);
  doc.sentences().out(its.span);
}

function readAll(text: string): void {
  for (const block of text.split(/\n+/)) yardstick(block);
}

function reportOf(text: string): Report {
  const blocks = text.split(/\n+/).map((block) => ({ role: 'text' as const, text: block }));
  const url = 'https://news.example/story';
  return toReport({
    url,
    outlet: 'news.example',
    title: '',
    language: 'en',
    published: '2026-01-26',
    blocks,
  });
}

/** User CPU milliseconds. */
function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const SENTENCES = [
  'More than 1,200 people were evacuated from the valley on Friday, the provincial council said, up from 340 a day earlier.',
  '“We have counted 87 damaged houses so far,” said Ilse Marten, an engineer with the water board.',
  'Repairs will cost €3.4 million, about a third of the town’s yearly budget, according to a report by the auditors.',
  'The river rose by 2.1 metres between 4 and 6 May, and officials expect it to fall by the weekend.',
  'Nobody had planned for this, she added, and nobody could say when the school would open again.',
];

function proseOf(characters: number): string {
  const paragraphs: string[] = [];
  for (let i = 0, length = 0; length < characters; i++) {
    const paragraph = SENTENCES.map((sentence, j) =>
      sentence.replaceAll(/\d+/g, (n) => String(Number(n) + ((i + j) % 7))),
    ).join(' ');
    paragraphs.push(paragraph);
    length += paragraph.length + 1;
  }
  return paragraphs.join('\n');
}

const HOSTILE: Record<string, (n: number) => string> = {
  'one word': (n) => 'a'.repeat(n),
  'digits only': (n) => '7'.repeat(n),
  'grouped digits': (n) => '1,234,'.repeat(n / 6),
  'spaced digits': (n) => '123 '.repeat(n / 4),
  'nested quotes': (n) => '“‘'.repeat(n / 2),
  'combining marks': (n) => 'e\u0301\u0302'.repeat(n / 3),
  dollars: (n) => '$ '.repeat(n / 2),
  'one sentence': (n) => 'and 5 of the 7 men '.repeat(n / 19),
  commas: (n) => '5, '.repeat(n / 3),
  brackets: (n) => '(4 '.repeat(n / 3),
  'opening brackets': (n) => '('.repeat(n),
  spaces: (n) => ' '.repeat(n),
  'ones and commas': (n) => '1,'.repeat(n / 2),
  'no space, figures': (n) => 'in2019,4and5'.repeat(n / 12),
  'from to': (n) => 'from 1 to '.repeat(n / 10),
  months: (n) => 'May 5 to '.repeat(n / 9),
  initials: (n) => 'A. '.repeat(n / 3),
  hyphens: (n) => 'two-'.repeat(n / 4),
};

const extract = (text: string) => extractClaims(reportOf(text), english, analyse);

function printRatio(name: string, text: string): void {
  const ratios: number[] = [];
  for (let round = 0; round < 7; round++) {
    const before = cpu(() => readAll(text));
    const own = cpu(() => extract(text));
    const after = cpu(() => readAll(text));
    if (round > 1) ratios.push(own / ((before + after) / 2));
  }
  console.log(
    `${name}: ${(text.length / 1000).toFixed(0)} kB, extractor ÷ yardstick ${median(ratios).toFixed(2)}`,
  );
}

const SIZES = [250_000, 500_000, 1_000_000];

/** Twice the text, how many times the time: about 2 where reading is linear. */
function printGrowth(name: string, make: (n: number) => string): void {
  const times = SIZES.map((size) =>
    Math.max(
      1,
      cpu(() => extract(make(size))),
    ),
  );
  const growth = times.slice(1).map((time, i) => (time / (times[i] ?? time)).toFixed(1));
  console.log(
    `${name.padEnd(18)} ${times.map((time) => `${time.toFixed(0)} ms`).join(' → ')}  (twice the text: ${growth.join('x, ')}x)`,
  );
}

const sample = process.argv[2];
printRatio('written for this bench', proseOf(200_000));
if (sample) {
  const text = readFileSync(sample, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .join('\n');
  printRatio(sample.split('/').at(-1) ?? sample, text);
}
printGrowth('prose', proseOf);
for (const [name, make] of Object.entries(HOSTILE)) printGrowth(name, make);
