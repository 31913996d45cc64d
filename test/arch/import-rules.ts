/**
 * Who may import whom. This table is the rule: `layering.test.ts` checks the tree against it, and
 * ARCHITECTURE.md explains it.
 */
export interface Room {
  /** A folder or a file, as it stands in ARCHITECTURE.md. */
  readonly name: string;
  /** What it may import beside itself: rooms, or single files of rooms. */
  readonly mayImport: readonly string[];
  /** Neither packages nor `node:*`: the same files run in a browser. */
  readonly pure?: true;
  /** How to repair an import that the table does not allow. */
  readonly repair: string;
}

/** Files of `src/sdk` that hold types only; a test shows that they do. */
export const SDK_TYPES = ['src/sdk/log.ts', 'src/sdk/interface-contract.ts'];

const BESIDE =
  'Rooms beside each other do not know each other: let src/gateway join the two, or hand in a function.';
const LOWER = ['src/errors', 'src/map', ...SDK_TYPES];
const GATEWAY_LOWER = [
  'src/errors',
  'src/map',
  'src/sdk',
  'src/wire',
  'src/document',
  'src/mapfile',
  'src/config',
  'src/mqtt',
  'src/outbox',
  'src/log',
  'src/isolation',
  'src/recording',
  'src/schedule',
];
/** The rooms for authors of interfaces stand beside the gateway: it knows contracts, not kinds. */
const APP_LOWER = [
  ...GATEWAY_LOWER,
  'src/gateway',
  'src/companion',
  'src/declared',
  'src/service',
  'src/testing',
];
/** What authors of interfaces import, by its public name. */
const DOORS = ['src/sdk/index.ts', 'src/declared/index.ts', 'src/service/index.ts'];

export const ROOMS: readonly Room[] = [
  {
    name: 'src/errors',
    mayImport: [],
    pure: true,
    repair: 'Everything rests on src/errors: hand in what it needs as a value.',
  },
  {
    name: 'src/map',
    mayImport: ['src/errors'],
    pure: true,
    repair:
      'src/map is pure and also runs in a browser: hand in clocks, randomness, file contents and parsed data as arguments.',
  },
  {
    name: 'src/sdk',
    mayImport: ['src/errors', 'src/map'],
    repair: 'src/sdk is the contract with interface authors: types and small helpers over src/map.',
  },
  {
    name: 'src/wire',
    mayImport: ['src/errors', 'src/map'],
    pure: true,
    repair:
      'src/wire is pure: bytes and times come in as arguments, and what is to be done goes out as values.',
  },
  { name: 'src/document', mayImport: LOWER, repair: BESIDE },
  { name: 'src/mapfile', mayImport: [...LOWER, 'src/document'], repair: BESIDE },
  { name: 'src/config', mayImport: [...LOWER, 'src/document'], repair: BESIDE },
  { name: 'src/mqtt', mayImport: LOWER, repair: BESIDE },
  { name: 'src/outbox', mayImport: LOWER, repair: BESIDE },
  { name: 'src/log', mayImport: LOWER, repair: BESIDE },
  { name: 'src/recording', mayImport: LOWER, repair: BESIDE },
  {
    name: 'src/schedule',
    mayImport: LOWER,
    repair: 'src/schedule knows when, not what: hand in what is to be done.',
  },
  {
    name: 'src/service',
    mayImport: ['src/errors', 'src/map', 'src/sdk', 'src/document/suggest.ts'],
    repair:
      'src/service is a door for authors, over the contract: it knows contexts, not gateways.',
  },
  {
    name: 'src/isolation',
    mayImport: ['src/errors', 'src/map', 'src/sdk', 'src/document', 'src/schedule'],
    repair:
      'src/isolation runs an interface elsewhere, behind the same contract: it knows nothing of gateways.',
  },
  {
    name: 'src/declared',
    mayImport: [
      'src/errors',
      'src/map',
      'src/sdk',
      'src/wire',
      'src/document',
      'src/mapfile',
      'src/recording',
    ],
    repair:
      'src/declared is a door for interfaces, over framing and maps: it knows contexts, not gateways.',
  },
  {
    name: 'src/testing',
    mayImport: [
      'src/errors',
      'src/map',
      'src/sdk',
      'src/document',
      'src/config',
      'src/isolation',
      'src/recording',
      'src/schedule',
      'src/declared',
      'src/service',
    ],
    repair: 'src/testing tries an interface by its contract alone, without a gateway.',
  },
  {
    name: 'src/gateway',
    mayImport: GATEWAY_LOWER,
    repair: 'src/gateway joins the rooms below it; src/app and src/cli use it, never the reverse.',
  },
  {
    name: 'src/companion',
    mayImport: [...GATEWAY_LOWER, 'src/gateway'],
    repair:
      'A companion knows the gateway by CompanionPort; what it needs of the process src/app hands in.',
  },
  {
    name: 'src/cli',
    mayImport: [...APP_LOWER, 'src/app', 'src/index.ts', 'interfaces'],
    repair: 'The command may import all that ships, but neither test/ nor bench/ nor scripts/.',
  },
  {
    name: 'src/app',
    mayImport: [...APP_LOWER, 'interfaces'],
    repair: 'The composition root knows every room, but not its callers src/cli and src/index.ts.',
  },
  {
    name: 'src/index.ts',
    mayImport: [...APP_LOWER, 'src/app'],
    repair: 'The door of the library re-exports rooms; the command line stays outside.',
  },
];

/** Folders of `src/map` that use its engine, and that it does not know. */
export const MAP_TOOLS = ['analysis', 'cases', 'describe', 'diff', 'merge', 'propose', 'report'];

/** A forbidden-rule of dependency-cruiser, as far as it is used here. */
export interface ImportRule {
  readonly name: string;
  readonly severity: 'error';
  readonly comment: string;
  readonly from: { readonly path?: string; readonly pathNot?: string };
  readonly to: {
    readonly path?: string;
    readonly pathNot?: readonly string[] | string;
    readonly dependencyTypes?: readonly string[];
    readonly circular?: true;
    readonly couldNotResolve?: true;
  };
}

const TOOLS = `^src/map/(${MAP_TOOLS.join('|')})/`;
/** Beside the tests: what the rules of the contract are tried with. */
const NOT_TESTS = '(\\.test|/conformance)\\.ts$';
const isFile = (name: string): boolean => name.endsWith('.ts');
const pattern = (name: string): string =>
  `^${name.replaceAll('.', '\\.')}${isFile(name) ? '$' : '/'}`;

const roomRule = (room: Room): ImportRule => ({
  name: room.name,
  severity: 'error',
  comment: room.repair,
  from: { path: pattern(room.name) },
  to: {
    ...(room.pure !== true && { path: '^(src|interfaces|test|bench|scripts)/' }),
    pathNot: [room.name, ...room.mayImport].map(pattern),
  },
});

export const IMPORT_RULES: readonly ImportRule[] = [
  ...ROOMS.map(roomRule),
  {
    name: 'map-engine',
    severity: 'error',
    comment:
      'The engine of src/map translates and knows nothing of what is made with it: move what both need down, or hand it in.',
    from: { path: '^src/map/', pathNot: TOOLS },
    to: { path: TOOLS },
  },
  {
    name: 'map-tools',
    severity: 'error',
    comment:
      'What is made with the engine of src/map stands side by side; only cases may be used by the others, as examples: let src/mapfile, src/gateway or src/cli join the two.',
    from: { path: TOOLS },
    to: { path: TOOLS, pathNot: ['^src/map/$1/', '^src/map/cases/'] },
  },
  {
    name: 'companions-apart',
    severity: 'error',
    comment:
      'Companions do not know each other: move what two need down to src/gateway, or let src/app join them.',
    from: { path: '^src/companion/([^/]+)/' },
    to: { path: '^src/companion/[^/]+/', pathNot: '^src/companion/$1/' },
  },
  {
    name: 'interface-own-folder',
    severity: 'error',
    comment:
      "An interface lives in one folder, as a stranger's would: import from 'mqttgateway/interface' or from the same folder.",
    from: { path: '^interfaces/([^/]+)/', pathNot: NOT_TESTS },
    to: {
      path: '^(src|interfaces|test|bench|scripts)/',
      pathNot: ['^interfaces/$1/', ...DOORS.map(pattern)],
    },
  },
  {
    name: 'interface-public-door',
    severity: 'error',
    comment:
      "Import the doors by their public names, 'mqttgateway/interface' and 'mqttgateway/interface/declared', not by their paths.",
    from: { path: '^interfaces/', pathNot: NOT_TESTS },
    to: { path: '^src/', dependencyTypes: ['local'] },
  },
  {
    name: 'declared-packages',
    severity: 'error',
    comment:
      'What ships imports only packages of "dependencies" or "optionalDependencies": declare it there, or do without.',
    from: { path: '^(src|interfaces)/', pathNot: NOT_TESTS },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'resolvable',
    severity: 'error',
    comment: 'The file or package is not there: correct the path (it ends in .js) or declare it.',
    from: { path: '^(src|interfaces)/' },
    to: { couldNotResolve: true },
  },
  {
    name: 'no-cycles',
    severity: 'error',
    comment: 'Modules that import each other are one concept or three: move what both need out.',
    from: { path: '^(src|interfaces)/' },
    to: { circular: true },
  },
];
