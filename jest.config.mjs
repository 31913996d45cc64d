/**
 * The faults that `npm test` runs as well, of all in test/faults: the quick ones, one at least of each
 * kind. `npm run test:faults`, and whoever names that folder or a file in it, runs them all.
 */
const SHORT_CHOICE = [
  'matrix',
  'kills',
  'broker-absent',
  'broker-acks',
  'poison',
  'inbound-reconnect',
  'outbox-damage',
  'outbox-policies',
  'device-absent',
];
const allFaults = process.argv.some((argument) => argument.includes('faults'));
if (!allFaults) process.env.FAULT_KILLS ??= '8';
const otherFaults = `<rootDir>/test/faults/(?!(${SHORT_CHOICE.join('|')})\\.test\\.ts$)`;

/** Jest as ESM over swc; swc does not check types, `npm run typecheck` does. */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/interfaces/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', ...(allFaults ? [] : [otherFaults])],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  // Ends what hangs, on a machine that is many times slower as well; no test is meant to come near it.
  testTimeout: 120_000,
  // Jest lets go of no ES module that a test has imported: within one process the heap came to its limit
  // of 4 GB, and everything stood still for seconds. A worker that has grown so far is made anew.
  workerIdleMemoryLimit: '700MB',
  // After a run of all tests: what the page of parity names has run and passed.
  reporters: ['default', '<rootDir>/test/support/parity-reporter.mjs'],
};
