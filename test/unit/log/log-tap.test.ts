/** Who looks at the log beside console and file, and how loud one room or instance is. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { createLog, type LogOptions } from '../../../src/log/create-log.js';
import type { LogRecord } from '../../../src/log/format-line.js';

const setUp = (options: Partial<LogOptions> = {}) => {
  const console = new PassThrough();
  const chunks: string[] = [];
  console.on('data', (chunk) => chunks.push(String(chunk)));
  const nowMs = (): number => Date.UTC(2026, 0, 2);
  const log = createLog({ consoleLevel: 'INFO', format: 'text', console, nowMs, ...options });
  const lines = (): string[] =>
    chunks
      .join('')
      .split('\n')
      .slice(0, -1)
      .map((line) => line.slice('00:00:00.000 '.length));
  const seen: LogRecord[] = [];
  const texts = (): string[] => seen.map(({ name, msg }) => `${name}: ${msg}`);
  return { ...log, lines, seen, texts };
};

test('a tap sees lines from its level on, without secrets, until it is taken away', () => {
  const { child, tap, seen } = setUp({ consoleLevel: 'NONE', secrets: ['hunter2'] });
  const early = child('gate');
  const untap = tap({ level: 'WARN', write: (record) => seen.push(record) });
  early.info('not for it');
  early.warn('hunter2 refused', { password: 'hunter2', attempt: 2 });
  untap();
  early.error('after');
  expect(seen).toEqual([
    {
      level: 'WARN',
      time: '2026-01-02T00:00:00.000Z',
      name: 'gate',
      msg: '*** refused',
      fields: { password: '***', attempt: 2 },
    },
  ]);
});

test('a tap of one area sees only that, and console and file stay as they are', () => {
  const { child, tap, seen, texts, lines } = setUp();
  tap({ level: 'DEBUG', area: 'gate', write: (record) => seen.push(record) });
  child('gate').debug('step');
  child('lamp').debug('step');
  child('lamp').error('broken');
  expect(texts()).toEqual(['gate: step']);
  expect(lines()).toEqual(['ERROR lamp      broken']);
});

test('what a tap logs while it looks is seen by no tap, and what it throws harms nobody', () => {
  const { child, tap, seen, texts, lines } = setUp();
  const own = child('control');
  tap({
    level: 'INFO',
    write: (record) => {
      seen.push(record);
      own.info('I have seen it');
      throw new Error('tap');
    },
  });
  child('gate').info('open');
  expect(texts()).toEqual(['gate: open']);
  expect(lines().toSorted()).toEqual(['INFO  control   I have seen it', 'INFO  gate      open']);
});

test('all lines of one area are shown in console and file, and then no more', () => {
  const folder = mkdtempSync(join(tmpdir(), 'log-tap-'));
  try {
    const path = join(folder, 'gateway.log');
    const file = { level: 'WARN', path, maxFileBytes: 10_000, maxFiles: 1 } as const;
    const { child, setDebug, isShown, lines } = setUp({ file });
    const [gate, lamp] = [child('gate'), child('lamp')];
    setDebug('gate', true);
    expect([isShown('gate', 'DEBUG'), isShown('lamp', 'DEBUG')]).toEqual([true, false]);
    gate.debug('one');
    lamp.debug('two');
    setDebug('gate', false);
    gate.debug('three');
    expect(lines()).toEqual(['DEBUG gate      one']);
    expect(readFileSync(path, 'utf8')).toMatch(/^\S+ \S+ DEBUG gate +one\n$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a sink that is NONE stays silent also about an area that is looked at', () => {
  const { child, setDebug, isShown, lines } = setUp({ consoleLevel: 'NONE' });
  setDebug('gate', true);
  child('gate').debug('one');
  expect([lines(), isShown('gate', 'ERROR')]).toEqual([[], false]);
});

test('the level of the console changes, and areas and taps outlive other terms', () => {
  const { child, change, setConsoleLevel, setDebug, tap, seen, texts, lines } = setUp();
  tap({ level: 'ERROR', write: (record) => seen.push(record) });
  setDebug('gate', true);
  setConsoleLevel('ERROR');
  child('lamp').warn('quiet');
  child('gate').debug('one');
  change({ consoleLevel: 'WARN', format: 'text' });
  child('lamp').warn('heard');
  child('gate').debug('two');
  child('lamp').error('bad');
  expect(lines()).toEqual([
    'DEBUG gate      one',
    'WARN  lamp      heard',
    'DEBUG gate      two',
    'ERROR lamp      bad',
  ]);
  expect(texts()).toEqual(['lamp: bad']);
});
