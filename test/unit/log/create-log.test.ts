import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { GatewayError } from '../../../src/errors/gateway-error.js';
import { createLog, type LogOptions } from '../../../src/log/create-log.js';
import { LOG_LEVELS } from '../../../src/log/log-level.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'create-log-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const nowMs = (): number => new Date(2025, 0, 2, 3, 4, 5, 6).getTime();
const setUp = (options: Partial<LogOptions> = {}) => {
  const console = new PassThrough();
  const chunks: string[] = [];
  console.on('data', (chunk) => chunks.push(String(chunk)));
  const log = createLog({ consoleLevel: 'INFO', format: 'text', console, nowMs, ...options });
  return { ...log, stream: console, output: () => chunks.join('') };
};
const fileOptions = (level: 'DEBUG' | 'NONE' = 'DEBUG') => ({
  level,
  path: join(folder, 'gateway.log'),
  maxFileBytes: 100_000,
  maxFiles: 2,
});

test('a line of text', async () => {
  const { log, child, close, output } = setUp();
  child('mqtt').info('connected to 127.0.0.1:1883');
  log.warn('100%% %s %d', { a: 1 });
  await close();
  expect(output()).toBe(
    '03:04:05.006 INFO  mqtt      connected to 127.0.0.1:1883\n' +
      '03:04:05.006 WARN  gateway   100%% %s %d a=1\n',
  );
});

test('a line of JSON', async () => {
  const { log, close, output } = setUp({ format: 'json' });
  log.error('down\n\u009b', { level: 'forged', msg: 'forged', attempt: 2 });
  await close();
  expect(output()).toBe(
    `{"level":"ERROR","time":"${new Date(nowMs()).toISOString()}","name":"gateway","fields":{"level":"forged","msg":"forged","attempt":2},"msg":"down\\n\\u009b"}\n`,
  );
});

const EXPECTED = {
  CRITICAL: ['c'],
  ERROR: ['c', 'e'],
  WARN: ['c', 'e', 'w'],
  INFO: ['c', 'e', 'w', 'i'],
  DEBUG: ['c', 'e', 'w', 'i', 'd'],
  NONE: [],
} as const;

test.each(LOG_LEVELS)('level %s', async (consoleLevel) => {
  const { log, critical, close, output } = setUp({ consoleLevel, format: 'json' });
  critical('c');
  log.error('e');
  log.warn('w');
  log.info('i');
  log.debug('d');
  await close();
  const lines = output()
    .split('\n')
    .filter((line) => line !== '');
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual(EXPECTED[consoleLevel]);
});

test('console and file each have their level; the file has the day and no colours', async () => {
  const { log, close, output } = setUp({ consoleLevel: 'WARN', color: true, file: fileOptions() });
  log.debug('d');
  log.warn('w');
  await close();
  expect(output()).toBe('\u001b[2m03:04:05.006\u001b[0m \u001b[33mWARN \u001b[0m gateway   w\n');
  expect(readFileSync(join(folder, 'gateway.log'), 'utf8')).toBe(
    '2025-01-02 03:04:05.006 DEBUG gateway   d\n2025-01-02 03:04:05.006 WARN  gateway   w\n',
  );
});

test.each([
  [true, undefined, true],
  [true, '', true],
  [true, '1', false],
  [false, undefined, false],
])('terminal %s and NO_COLOR %j: colours %s', async (isTTY, noColor, expected) => {
  const before = process.env['NO_COLOR'];
  if (noColor === undefined) delete process.env['NO_COLOR'];
  else process.env['NO_COLOR'] = noColor;
  try {
    const console = Object.assign(new PassThrough(), { isTTY });
    const { log, close } = setUp({ console });
    log.info('m');
    await close();
    expect(String(console.read()).includes('\u001b')).toBe(expected);
  } finally {
    if (before === undefined) delete process.env['NO_COLOR'];
    else process.env['NO_COLOR'] = before;
  }
});

describe('secrets', () => {
  // Two that contain each other, one that JSON and URLs write differently, one of digits.
  const secrets = ['canary', 'canary-long', 'p"ss\\w/ör d\n', '4711', ''];
  const forms = ['canary', '-long', 'p"ss', 'p\\"ss', 'p%22ss', '4711'];

  test.each(['text', 'json'] as const)('never in a sink as %s', async (format) => {
    const options = { secrets, format, consoleLevel: 'DEBUG' as const, file: fileOptions() };
    const { log, child, critical, close, output } = setUp(options);
    const error = new GatewayError('MAP_NO_ACTION', 'with canary', {
      cause: new Error('canary-long'),
    });
    error.stack = 'Error: x\n    at canary-long (canary.js:1:1)';
    const foreign = new Error('p"ss\\w/ör d\n');
    const encoded = encodeURIComponent('p"ss\\w/ör d\n');
    for (const secret of secrets) {
      log.debug(`a${secret}b`, { [secret]: secret, nested: { list: [{ deep: secret }] } });
      child(`x${secret}`).info(JSON.stringify({ secret }));
    }
    log.warn(`mqtt://u:${encoded}@h`, { pin: 4711, big: 147110n, error, foreign });
    critical('end', { url: new URL(`mqtt://u:canary@h`).href });
    await close();
    const all = output() + readFileSync(join(folder, 'gateway.log'), 'utf8');
    expect(all.split('\n').length).toBeGreaterThan(20);
    expect(all).toContain('***');
    for (const form of forms) expect(all).not.toContain(form);
  });

  test('a secret in the part of a text that is cut leaves nothing', async () => {
    const { log, close, output } = setUp({ secrets: ['canary'] });
    log.info(`${'x'.repeat(4093)}canary`);
    await close();
    expect(output()).not.toContain('can');
  });
});

describe('trouble with the sinks', () => {
  test('a log file that cannot be written is told once on the console, even at level NONE', async () => {
    const file = { ...fileOptions(), path: join(folder, 'missing', 'gateway.log') };
    const { log, close, output, lostLines } = setUp({ consoleLevel: 'NONE', file });
    log.info('a');
    log.info('b');
    expect(lostLines()).toEqual({ console: 0, file: 2 });
    await close();
    expect(output()).toMatch(
      /^03:04:05.006 ERROR log {7}log file cannot be written; its lines are lost: ENOENT: [^\n]*\n$/,
    );
  });

  test('a console that is gone does not end the process', async () => {
    const { log, close, stream, lostLines } = setUp();
    stream.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    await new Promise((resolve) => stream.once('close', resolve));
    log.info('a');
    expect(lostLines().console).toBe(1);
    await close();
  });

  test('a console that takes nothing loses lines instead of taking memory', async () => {
    const console = new Writable({ write: () => {} });
    const { log, lostLines } = setUp({ console });
    for (let count = 0; count < 1000; count += 1) log.info('x'.repeat(4000));
    expect(console.writableLength).toBeLessThan(1024 * 1024 + 5000);
    expect(lostLines().console).toBeGreaterThan(700);
  });

  test('the end waits for a slow console', async () => {
    const slow: (() => void)[] = [];
    const console = new Writable({ write: (_chunk, _encoding, done) => void slow.push(done) });
    const { log, close } = setUp({ console });
    log.info('a');
    const closed = close();
    expect(console.writableLength).toBeGreaterThan(0);
    while (slow.length > 0) slow.shift()?.();
    await closed;
    expect(console.writableLength).toBe(0);
  });

  test('the stream is given back as it was', async () => {
    const { close, stream } = setUp();
    await close();
    expect(stream.listenerCount('error')).toBe(0);
    expect(stream.destroyed).toBe(false);
  });
});

describe('terms that change', () => {
  test('logs that were handed out take another level, format and secrets', async () => {
    const { child, change, close, output } = setUp();
    const mqtt = child('mqtt');
    mqtt.debug('not shown');
    change({ consoleLevel: 'DEBUG', format: 'json', secrets: ['hunter2'] });
    mqtt.debug('the password is hunter2');
    await close();
    expect(output()).toBe(
      `{"level":"DEBUG","time":"${new Date(nowMs()).toISOString()}","name":"mqtt","msg":"the password is ***"}\n`,
    );
  });

  test('a file comes, stays, and goes', async () => {
    const { log, change, close } = setUp({ consoleLevel: 'NONE' });
    const file = fileOptions();
    log.info('before');
    change({ consoleLevel: 'NONE', format: 'text', file });
    log.info('first');
    change({ consoleLevel: 'NONE', format: 'text', file: { ...file } });
    log.info('second');
    change({ consoleLevel: 'NONE', format: 'text' });
    log.info('after');
    await close();
    const lines = readFileSync(file.path, 'utf8').trim().split('\n');
    expect(lines.map((line) => line.split(' ').at(-1))).toEqual(['first', 'second']);
  });
});

test('with priorities a line begins with its own, in place of the time, and so does each line of a stack', async () => {
  const { log, critical, close, output } = setUp({ priorities: 'on', consoleLevel: 'DEBUG' });
  critical('c');
  log.error('e', { error: new Error('no paper') });
  log.warn('w\n<7>forged');
  log.info('i');
  log.debug('d');
  await close();
  const lines = output().trimEnd().split('\n');
  expect(lines[0]).toBe('<2>CRITICAL gateway   c');
  expect(lines[1]).toBe('<3>ERROR gateway   e error="Error: no paper"');
  const stack = lines.slice(2, -3);
  expect(stack.length).toBeGreaterThan(0);
  expect(stack.every((line) => line.startsWith('<3>    at '))).toBe(true);
  expect(lines.slice(-3)).toEqual([
    '<4>WARN  gateway   w\\n<7>forged',
    '<6>INFO  gateway   i',
    '<7>DEBUG gateway   d',
  ]);
});

test('priorities are for the console, not for the file; JSON keeps its time', async () => {
  const { log, close, output } = setUp({
    priorities: 'on',
    format: 'json',
    file: fileOptions(),
  });
  log.info('i');
  await close();
  const json = `{"level":"INFO","time":"${new Date(nowMs()).toISOString()}","name":"gateway","msg":"i"}\n`;
  expect(output()).toBe(`<6>${json}`);
  expect(readFileSync(join(folder, 'gateway.log'), 'utf8')).toBe(json);
});

test('auto is off where the journal does not take the lines', async () => {
  const { log, close, output } = setUp({ priorities: 'auto' });
  log.info('i');
  await close();
  expect(output()).toBe('03:04:05.006 INFO  gateway   i\n');
});
