import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The article that observes, and another outlet's that puts every figure of it differently. */
export const OBSERVING = { host: 'northgatepost.example', path: '/city/tram-observed' };
export const RIVAL = { host: 'meridianwire.example', path: '/economy/tram-rival' };

const OURS = [
  'The tram line from Quayside to Northfield will cost 48 million euros, the city council said on Tuesday.',
  'The canal bridge will weigh 900 tonnes, the city council said on Tuesday.',
  'Turnout in the Quayside referendum was 41 percent, the city council said on Tuesday.',
  'Shopkeepers on Quayside fear for their trade while the street is dug up before their doors.',
  'The street was last dug up when the sewers were renewed, and the dust lay on everything that summer.',
];

/** Another party on the same things, in its own words: what copies another's text is no second voice. */
const THEIRS = [
  'A report by the Institute for Urban Transport puts the council right: the tram line from Quayside to Northfield will cost 61 million euros, the institute said on Tuesday.',
  'Engineers of the institute have weighed the plans as well. The canal bridge will weigh 1,300 tonnes, the institute said.',
  'And it counted votes: turnout in the Quayside referendum was 29 percent, the Institute for Urban Transport said on Tuesday.',
  'The council did not answer questions before this report was printed, and its press office was closed.',
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

export function observingPage(): string {
  const script = readFileSync(join(import.meta.dirname, 'observer.js'), 'utf8');
  return page('What the Quayside tram will bring', '2026-03-03T10:00:00Z', OURS, script);
}

export function rivalPage(): string {
  return page('Institute disputes council on Quayside tram', '2026-03-03T09:00:00Z', THEIRS);
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
