import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The article that observes, and another outlet's that puts every figure of it differently. */
export const OBSERVING = { host: 'northgatepost.example', path: '/city/tram-observed' };
export const RIVAL = { host: 'meridianwire.example', path: '/economy/tram-rival' };

interface Figures {
  cost: string;
  length: string;
  stops: string;
  jobs: string;
  source: string;
}

const PARAGRAPHS = ({ cost, length, stops, jobs, source }: Figures): string[] => [
  `The tram line from Quayside to Northfield will cost ${cost} million euros, ${source} said on Tuesday.`,
  `The line from Quayside to Northfield will be ${length} kilometres long, ${source} said.`,
  `The tram line will have ${stops} stops, according to ${source}.`,
  `Work on the tram line will bring ${jobs} jobs to the city, ${source} said.`,
  'Shopkeepers on Quayside fear that customers will stay away while the street is dug up, and some have asked for help with the rent.',
  'The street was last dug up when the sewers were renewed; people still speak of the dust that lay on everything that summer.',
];

function page(title: string, published: string, paragraphs: string[], script = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="${published}">
<style>body { max-width: 640px; margin: 40px auto; font: 18px/1.6 serif }</style>
<script>${script}</script>
</head>
<body><article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article></body>
</html>`;
}

const COUNCIL = { cost: '48', length: '7.5', stops: '12', jobs: '350', source: 'the city council' };
const INSTITUTE = {
  cost: '61',
  length: '9.2',
  stops: '17',
  jobs: '120',
  source: 'the Institute for Urban Transport',
};

export function observingPage(): string {
  const script = readFileSync(join(import.meta.dirname, 'observer.js'), 'utf8');
  return page('What the Quayside tram will bring', '2026-03-03T10:00:00Z', PARAGRAPHS(COUNCIL), script);
}

export function rivalPage(): string {
  return page('Institute disputes council on Quayside tram', '2026-03-03T09:00:00Z', PARAGRAPHS(INSTITUTE));
}

/** Words that only the ledger, a note or our own surfaces know. */
export const SECRETS = [
  'Conflicting',
  'conflict',
  'Institute for Urban Transport',
  'Meridian',
  '61 million',
  'Open in panel',
  'Claimlight',
];
