/** Checks that go by facts which are handed in. */
import { checkCertificate } from '../../../../src/app/doctor/check-certificate.js';
import { checkClock } from '../../../../src/app/doctor/check-clock.js';
import { checkDescriptors, descriptorLimit } from '../../../../src/app/doctor/check-descriptors.js';
import { checkDisk } from '../../../../src/app/doctor/check-disk.js';
import { checkNode } from '../../../../src/app/doctor/check-node.js';
import { checkPackages } from '../../../../src/app/doctor/check-packages.js';
import { checkProblems } from '../../../../src/app/doctor/check-problems.js';
import { checkSecretFile } from '../../../../src/app/doctor/check-secret-file.js';
import { checkService, type ServiceFacts } from '../../../../src/app/doctor/check-service.js';
import type { Finding } from '../../../../src/app/doctor/finding.js';

const levels = (findings: readonly Finding[]): string[] => findings.map(({ level }) => level);

test.each([
  ['20.19.0', 'ok'],
  ['20.20.2', 'ok'],
  ['26.0.0', 'ok'],
  ['20.18.9', 'fail'],
  ['18.99.0', 'fail'],
])('node %s is %s', (version, level) => {
  expect(checkNode(version, '>=20.19')).toMatchObject({ check: 'node', level });
});

const NOW = Date.UTC(2026, 5, 1);
const days = (count: number): number => NOW + count * 86_400_000;

test.each([
  ['valid for long', -10, 100, 'ok', '100 days'],
  ['about to expire', -10, 20.5, 'warn', 'expires in 20 days'],
  ['expired', -10, -1, 'fail', 'has expired on 2026-05-31'],
  ['not valid yet', 1, 100, 'fail', 'valid from 2026-06-02 on'],
])('a certificate that is %s', (_, from, to, level, text) => {
  const facts = { name: 'it', notBeforeMs: days(from), notAfterMs: days(to) };
  expect(checkCertificate('x', facts, NOW)).toMatchObject({
    check: 'x',
    level,
    text: expect.stringContaining(text),
  });
});

test.each([
  ['right', { nowMs: NOW, changes: [], isSynchronized: true }, 'ok'],
  ['right, for all that is known', { nowMs: NOW, changes: [], isSynchronized: undefined }, 'ok'],
  ['set by nothing', { nowMs: NOW, changes: [], isSynchronized: false }, 'warn'],
  ['of 1970', { nowMs: 0, changes: [], isSynchronized: undefined }, 'fail'],
  [
    'behind a file',
    { nowMs: NOW, changes: [{ path: '/a', changedMs: NOW + 3_600_000 }], isSynchronized: true },
    'warn',
  ],
])('a clock that is %s', (_, facts, level) => {
  expect(checkClock(facts).level).toBe(level);
});

test.each([
  [500, 10, 'ok'],
  [50, 100, 'warn'],
  [15, 1, 'fail'],
  [undefined, 100, 'ok'],
])('%s MiB free where %s may be needed is %s', (free, grow, level) => {
  const mib = 1_048_576;
  const facts = { what: 'it', folder: '/x', mayGrowBytes: grow * mib };
  expect(
    checkDisk({ ...facts, freeBytes: free === undefined ? undefined : free * mib }).level,
  ).toBe(level);
});

test.each([
  [0o100600, 'ok', '600'],
  [0o100640, 'ok', '640'],
  [0o100644, 'warn', '644'],
  [0o100660, 'warn', '660'],
])('a secret in a file of mode %o is %s', (mode, level, shown) => {
  expect(checkSecretFile('/pw', mode)).toMatchObject({
    level,
    text: expect.stringContaining(shown),
  });
});

test.each([
  ['a few of many', 20, 20_000, 'ok'],
  ['most of them', 900, 1024, 'warn'],
  ['few that may be', 20, 256, 'warn'],
  ['any number', 20, Number.POSITIVE_INFINITY, 'ok'],
])('descriptors: %s', (_, used, limit, level) => {
  expect(checkDescriptors({ name: 'it', used, limit }).level).toBe(level);
});

test('the limit is the hard one, as node raises the soft one to it', () => {
  const line = (soft: string, hard: string): string =>
    `Limit                     Soft Limit           Hard Limit           Units\nMax open files            ${soft}                 ${hard}               files\n`;
  expect(descriptorLimit(line('1024', '524288'))).toBe(524_288);
  expect(descriptorLimit(line('1024', 'unlimited'))).toBe(Number.POSITIVE_INFINITY);
  expect(descriptorLimit('')).toBe(Number.POSITIVE_INFINITY);
});

test('a package that is missing fails only where an interface needs it', () => {
  const packages = [
    { name: 'serialport', installed: true },
    { name: 'modbus-serial', installed: false },
  ];
  expect(levels(checkPackages(packages, ['serialport']))).toEqual(['ok']);
  expect(checkPackages(packages, ['modbus-serial'])).toEqual([
    {
      check: 'packages',
      level: 'fail',
      text: 'modbus-serial is not installed',
      remedy: 'npm install modbus-serial',
    },
  ]);
});

test('problems are told with place, code and what to do; not more than can be read', () => {
  const where = { file: 'a.conf', line: 3, column: 1 };
  const problem = { code: 'CONFIG_WRONG_VALUE', message: 'm', where } as const;
  expect(
    checkProblems(
      'configuration',
      [
        { ...problem, severity: 'error', hint: 'h' },
        { ...problem, severity: 'warning' },
      ],
      'fine',
    ),
  ).toEqual([
    {
      check: 'configuration',
      level: 'fail',
      text: 'a.conf:3:1: m (CONFIG_WRONG_VALUE)',
      remedy: 'h',
    },
    expect.objectContaining({ level: 'warn', remedy: expect.stringContaining('config check') }),
  ]);
  const many = Array.from({ length: 50 }, () => ({ ...problem, severity: 'error' as const }));
  const found = checkProblems('configuration', many, 'fine');
  expect(found).toHaveLength(21);
  expect(found.at(-1)?.text).toBe('and 30 more');
  expect(checkProblems('map', [], 'fine')).toEqual([{ check: 'map', level: 'ok', text: 'fine' }]);
});

const SERVICE: ServiceFacts = {
  unit: 'mqttgateway-k',
  state: 'active',
  atBoot: 'enabled',
  version: '2.0.0',
  ownVersion: '2.0.0',
};

test.each([
  ['runs', {}, ['ok']],
  ['is not there', { unit: '' }, ['ok']],
  ['has failed', { state: 'failed' }, ['fail']],
  ['was stopped', { state: 'inactive' }, ['warn']],
  ['is not enabled', { atBoot: 'disabled' }, ['ok', 'warn']],
  ['is of another version', { version: '1.9.0' }, ['ok', 'warn']],
  ['is without systemd', { state: undefined }, ['ok']],
])('a service that %s', (_, facts, expected) => {
  expect(levels(checkService({ ...SERVICE, ...facts }))).toEqual(expected);
});
