import { storedBytes } from '../../../../src/app/queue/lane-room.js';
import { type OutageCircumstances, outageReport } from '../../../../src/app/queue/outage-report.js';
import { outageText } from '../../../../src/cli/outage-text.js';
import { loadConfiguration } from '../../../../src/config/load-configuration.js';

const { gateway } = loadConfiguration({
  cwd: '/',
  environment: {},
  fallback: { 'gateway.name': 'cellar' },
}).configuration;
const HOUR_MS = 3_600_000;

const report = (asked: Partial<OutageCircumstances>, options: Partial<typeof gateway> = {}) =>
  outageReport({
    outageMs: 6 * HOUR_MS,
    perSecond: 5,
    messageBytes: 200,
    storedBytes: storedBytes(200),
    gateway: { ...gateway, ...options },
    pending: 0,
    diskBytes: 0,
    freeBytes: undefined,
    ...asked,
  });

test('the defaults survive hours on disk, and half an hour in memory', () => {
  const { outbox, memory } = report({});
  expect(outbox).toMatchObject({ survives: true, bound: 'outboxbytes', set: {}, beyond: [] });
  expect(memory).toMatchObject({ survives: false, bound: 'queuesize', lost: 98_000 });
  expect(outageText('outbox', outbox)).toMatch(/^outbox {2}survives: 108000 .*; full after 15 h/);
  expect(outageText('memory', memory)).toContain('\n  → set queuesize to 135000 and queuebytes');
});

const LONG = { outageMs: 100 * HOUR_MS };
/** Outages that one option alone does not survive, and what else would. */
const CASES: readonly (readonly [string, Partial<OutageCircumstances>, Partial<typeof gateway>])[] =
  [
    ['bytes', LONG, {}],
    ['count', {}, { outboxcount: 1000 }],
    ['age', {}, { outboxage: 60 }],
    ['age, while it is full as well', LONG, { outboxage: 3 * 86_400, outboxcount: 1000 }],
    ['what waits already', { pending: 270_000 }, {}],
    ['large messages', { messageBytes: 70_000, storedBytes: storedBytes(70_000) }, {}],
  ];

test.each(CASES)('what is to be set against %s helps', (_name, asked, options) => {
  const before = report(asked, options);
  for (const lane of ['outbox', 'memory'] as const) {
    const { survives, set, beyond } = before[lane];
    if (lane === 'outbox') expect(survives).toBe(false);
    if (beyond.length > 0) continue;
    expect(Object.keys(set).length > 0).toBe(!survives);
    expect(report(asked, { ...options, ...set })[lane].survives).toBe(true);
  }
});

test('what no option can be is said', () => {
  const { memory, outbox } = report({ outageMs: 1e9 });
  expect(memory).toMatchObject({ set: {}, beyond: ['queuesize', 'queuebytes'] });
  expect(outageText('memory', memory)).toContain('queuesize and queuebytes cannot be as large');
  expect(Object.keys(outbox.set)).toEqual(['outboxbytes', 'outboxcount']);
});

test('a disk without room counts more than the option', () => {
  const { outbox } = report({ freeBytes: 1_000_000, diskBytes: 50_000 });
  expect(outbox).toMatchObject({ survives: false, bound: 'disk', set: {} });
  expect(outageText('outbox', outbox)).toMatch(/\(disk\).*\n {2}→ the disk has no room for that/);
  expect(report({ freeBytes: 1e12 }).outbox).toMatchObject({
    survives: true,
    bound: 'outboxbytes',
  });
});

test('what is too old is told as such', () => {
  const { outbox } = report({}, { outboxage: 3600 });
  expect(outageText('outbox', outbox)).toBe(
    'outbox  does not survive: those that wait for longer than outboxage are dropped; 90000 messages lost, those of 5 h.\n  → set outboxage to 27000',
  );
});
