import type { IForbiddenRuleType } from 'dependency-cruiser';

/** The shape of a language pack, without any pack: what `claims` and `crosscheck` know of languages. */
const SHAPE = 'lib/languages/(language\\.ts|shape/)';
const CORE = [
  'lib/text/',
  'lib/units/',
  'lib/languages/',
  'lib/claims/',
  'lib/crosscheck/',
  'lib/notes/',
  'lib/exchange/',
  'lib/i18n/',
];
const PAGE_SIDE = ['lib/article/', 'lib/anchoring/', 'lib/highlight/'];
const EXTENSION_SIDE = ['lib/ledger/', 'lib/platform/', 'lib/messaging/'];

/**
 * Who may import whom: folder → what it may import beside itself and `lib/model/`. A folder missing here is
 * found by the test, so that a new one gets its place in the order first.
 */
export const MAY_IMPORT: Record<string, string[]> = {
  'lib/model/': [],
  'lib/text/': [],
  'lib/units/': ['lib/text/'],
  'lib/languages/': ['lib/text/', 'lib/units/'],
  'lib/claims/': ['lib/text/', 'lib/units/', SHAPE],
  'lib/crosscheck/': ['lib/text/', 'lib/units/', SHAPE],
  'lib/notes/': ['lib/text/'],
  'lib/exchange/': ['lib/notes/'],
  'lib/i18n/': [],
  'lib/article/': ['lib/text/'],
  'lib/anchoring/': ['lib/text/', 'lib/article/'],
  'lib/highlight/': ['lib/text/', 'lib/article/', 'lib/anchoring/'],
  'lib/ledger/': [],
  'lib/platform/': [],
  'lib/messaging/': ['lib/platform/'],
  'lib/annotate\\.ts': [...CORE, 'lib/ledger/ledger\\.ts'],
  'lib/services/': [...CORE, ...PAGE_SIDE, ...EXTENSION_SIDE, 'lib/annotate\\.ts'],
  'lib/cli/': [...CORE, ...PAGE_SIDE, ...EXTENSION_SIDE, 'lib/annotate\\.ts', 'lib/services/'],
  'components/': [
    'lib/i18n/',
    'lib/notes/',
    'lib/exchange/csv\\.ts',
    'lib/services/',
    'lib/messaging/contract\\.ts',
  ],
};

/** Library → the one folder that knows it, so that it can be replaced in an afternoon. */
export const LIBRARY_HOME: Record<string, string> = {
  '@mozilla/readability': '^lib/article/',
  idb: '^lib/ledger/idb/',
  linkedom: '^lib/cli/',
  preact: '^(components|entrypoints)/',
  tldts: '^lib/(article|model|services|platform|text)/',
  'wink-eng-lite-web-model': '^lib/languages/[a-z]{2}/analyse\\.ts$',
  'wink-nlp': '^lib/languages/[a-z]{2}/analyse',
  wxt: '^(lib/platform|lib/messaging|entrypoints)/',
};

const OURS = '^(lib|components|entrypoints)/';
const ENTRY_POINT_CODE = '^(lib|components)/';

function layerRules(): IForbiddenRuleType[] {
  return Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
    name: `layer ${folder}`,
    severity: 'error',
    from: { path: `^${folder}` },
    to: {
      path: OURS,
      pathNot: [`^${folder}`, '^lib/model/', '^lib/core-globals', ...allowed.map((path) => `^${path}`)],
    },
  }));
}

function libraryRules(): IForbiddenRuleType[] {
  return Object.entries(LIBRARY_HOME).map(([library, home]) => ({
    name: `library ${library}`,
    severity: 'error',
    from: { path: OURS, pathNot: home },
    to: { path: `(^|/)node_modules/${library}/` },
  }));
}

/** All rules about imports, for dependency-cruiser. */
export function importRules(): IForbiddenRuleType[] {
  return [
    ...layerRules(),
    ...libraryRules(),
    {
      name: 'surfaces know services and messages by their types',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^lib/(services|messaging)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'page side never reaches language or ledger',
      comment: 'keeps the content script small and the ledger out of the page’s process',
      severity: 'error',
      from: { path: '^(lib/(article|anchoring|highlight)/|entrypoints/(content|reader))' },
      to: { path: '^lib/(claims|crosscheck|languages|ledger)/', reachable: true },
    },
    {
      name: 'nobody imports entry points',
      severity: 'error',
      from: { path: ENTRY_POINT_CODE },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'resolved',
      comment: 'a rule passes in silence over what it cannot see',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no cycles',
      comment: 'a type that two neighbours share makes none: it is gone when the code runs',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no orphans',
      severity: 'error',
      from: { orphan: true, path: OURS, pathNot: '\\.d\\.ts$' },
      to: {},
    },
  ];
}
