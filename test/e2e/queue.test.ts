/** What a gateway left on disk when it was killed, and what one that runs has there, as a user looks at it. */
import {
  chmodSync,
  chownSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, startCommand } from '../support/built-command.js';
import { freePort } from '../support/free-port.js';
import { type CommandOutcome, observeCommand } from '../support/observed-command.js';

const READINGS = [300, 310, 320];

/** No broker is there; the program stands for a device. */
const configuration = (port: number): string => `
gateway: { name: cellar }
interfaces:
  meter:
    interface: exec
    command:
      - sh
      - -c
      - 'for w in ${READINGS.join(' ')}; do echo "{\\"watts\\":$w}"; done; exec sleep 3600'
    message: { function: Energy, device: Meter }
    values: { watts: { type: integer } }
    rules:
      reading: { frame: { json: { watts: <watts> } }, message: { action: READING } }
map: { mapfilename: meter.map.yaml }
mqtt: { host: 127.0.0.1, port: ${port} }
`;

const MAP = `
version: 2
root: cellar
values:
  watts: { type: integer }
routes:
  reading:
    topic: <root>/meter/reading
    payload: { json: { watts: <watts> } }
    message: { type: status, function: Energy, device: Meter, action: READING }
    publish: { delivery: durable, id: id, expiry: 1d }
`;

let cwd: string;
let lives: Running[];

const queue = (...args: string[]): Promise<CommandOutcome> =>
  observeCommand(['queue', ...args, '-c', 'meter.yaml'], { cwd });

const peeked = async (...args: string[]): Promise<readonly Record<string, unknown>[]> => {
  const { exitCode, stdout } = await queue('peek', '--count', '1000', '--json', ...args);
  expect(exitCode).toBe(0);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
};

const stats = async () => {
  const { exitCode, stdout } = await queue('stats', '--json');
  expect(exitCode).toBe(0);
  const { lanes } = JSON.parse(stdout);
  for (const { unaccounted } of Object.values<{ unaccounted: number }>(lanes))
    expect(unaccounted).toBe(0);
  return lanes;
};

/** Starts a gateway; resolves when so many messages in all are on disk. */
const live = async (count: number): Promise<Running> => {
  const life = startCommand(['run', '-c', 'meter.yaml'], { cwd });
  lives.push(life);
  await life.until(/meter +running/);
  while ((await peeked()).length < count);
  return life;
};

beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'queue-'));
  lives = [];
  writeFileSync(join(cwd, 'meter.yaml'), configuration(await freePort()));
  writeFileSync(join(cwd, 'meter.map.yaml'), MAP);
});

afterEach(async () => {
  for (const life of lives) await life.stop('SIGKILL');
  rmSync(cwd, { recursive: true });
});

test('a gateway that was killed', async () => {
  await (await live(3)).stop('SIGKILL');
  const { outbox, dead } = await stats();
  expect(outbox).toMatchObject({ accepted: 3, pending: 3, delivered: 0, maxBytes: 67_108_864 });
  expect(outbox.diskBytes).toBe(12_288);
  expect(outbox.oldest <= outbox.newest).toBe(true);
  expect(dead).toMatchObject({ accepted: 0, pending: 0 });

  const text = await queue('stats');
  expect(text.stdout).toContain(
    '\noutbox  3 messages; 12 KiB on disk, 0 % of outboxbytes (64 MiB)\n',
  );
  const { stdout, stderr } = await queue('peek', '--count', '2', '--topic', 'cellar/#');
  const payloads = stdout.trimEnd().split('\n');
  expect(payloads).toEqual([
    expect.stringMatching(/^durable\/1 {2}\S+Z {2}cellar\/meter\/reading {2}\{"watts":300\}$/),
    expect.stringMatching(/^durable\/2 {2}\S+Z {2}cellar\/meter\/reading {2}\{"watts":310\}$/),
  ]);
  expect(stderr).toBe('outbox: 3 messages in all, 2 shown.\n');
  expect(await peeked('--topic', 'attic/#')).toEqual([]);
  expect(await peeked('--lane', 'inbox')).toEqual([]);
});

test('what is exported is a capture, and nothing is overwritten', async () => {
  await (await live(3)).stop('SIGKILL');
  const exported = await queue('export', '--out', 'out.jsonl');
  expect(exported).toMatchObject({
    exitCode: 0,
    stdout: '',
    stderr: 'outbox: 3 messages exported to out.jsonl.\n',
  });
  const file = readFileSync(join(cwd, 'out.jsonl'), 'utf8');
  expect((await queue('export')).stdout).toBe(file);
  const [first = ''] = file.split('\n');
  expect(JSON.parse(first)).toEqual({
    at: expect.any(String),
    topic: 'cellar/meter/reading',
    payload: '{"watts":300}',
    qos: 1,
    retain: false,
    id: 'durable/1',
    source: 'meter',
    idMember: 'id',
    expires: expect.any(String),
    properties: { messageExpiryInterval: 86_400 },
  });
  const { at, expires } = JSON.parse(first);
  expect(Math.abs(Date.parse(expires) - Date.parse(at) - 86_400_000)).toBeLessThan(5000);
  const tried = await observeCommand(['map', 'try', 'meter.map.yaml', '--jsonl'], {
    cwd,
    stdin: file,
  });
  const watts = tried.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).internal?.arguments.watts);
  expect(watts).toEqual(READINGS.map(String));
  const again = await queue('export', '--out', 'out.jsonl');
  expect(again.exitCode).toBe(64);
  expect(again.stderr).toContain('COMMAND_FILE_EXISTS  out.jsonl exists already');
  const nowhere = await queue('export', '--out', 'no/out.jsonl');
  expect(nowhere.exitCode).toBe(77);
  expect(nowhere.stderr).toContain('COMMAND_CANNOT_WRITE');
});

test('a gateway that runs is looked at, and not disturbed', async () => {
  await (await live(3)).stop('SIGKILL');
  const { child, output } = await live(6);
  expect((await peeked()).map(({ id }) => id)).toEqual(
    [1, 2, 3, 4, 5, 6].map((sequence) => `durable/${sequence}`),
  );
  expect((await stats()).outbox).toMatchObject({ accepted: 6, pending: 6 });
  const purged = await queue('purge', '--lane', 'outbox', '--yes');
  expect(purged.exitCode).toBe(69);
  expect(purged.stderr).toContain('OUTBOX_LOCKED');
  expect(purged.stderr).toContain(`process ${child.pid}`);
  expect(purged.stderr).toContain('stop that gateway');
  expect((await stats()).outbox).toMatchObject({ pending: 6 });
  expect(child.exitCode).toBeNull();
  expect(output()).not.toContain('ERROR');
});

test('what is thrown away is counted, and the gateway goes on behind it', async () => {
  await (await live(3)).stop('SIGKILL');
  const asked = await queue('purge', '--lane', 'outbox');
  expect(asked.exitCode).toBe(64);
  expect(asked.stderr).toMatch(
    /nobody is there to answer: Throw away 3 messages of outbox in .*\?/,
  );
  expect(await queue('purge', '--lane', 'outbox', '--older', '1h', '--yes')).toMatchObject({
    exitCode: 0,
    stderr: 'outbox: 0 messages thrown away.\n',
  });
  const kept = await peeked();
  // A time does not tell those apart that came within one millisecond.
  const earlier = kept.findIndex(({ at }) => at !== kept[0]?.['at']);
  expect(earlier).toBeGreaterThan(0);
  const before = ['--before', String(kept[earlier]?.['at'])];
  const some = await queue('purge', '--lane', 'outbox', '--yes', '--json', ...before);
  expect(JSON.parse(some.stdout)).toEqual({ lane: 'outbox', purged: earlier });
  expect((await peeked()).map(({ id }) => id)).toEqual(kept.slice(earlier).map(({ id }) => id));
  await queue('purge', '--lane', 'outbox', '--yes');
  expect((await stats()).outbox).toMatchObject({ accepted: 3, pending: 0, dropped: { purged: 3 } });

  await live(3);
  expect((await peeked()).map(({ id }) => id)).toEqual(['durable/4', 'durable/5', 'durable/6']);
  expect((await stats()).outbox).toMatchObject({ accepted: 6, pending: 3, dropped: { purged: 3 } });
});

test('an estimate needs a rate, and says by its exit code whether the outbox survives', async () => {
  const unknown = await queue('estimate', '--outage', '6h');
  expect(unknown).toMatchObject({ exitCode: 64, stdout: '' });
  expect(unknown.stderr).toContain('--rate 5/s');
  const rate = ['--rate', '5/s', '--size', '200'];
  const short = await queue('estimate', '--outage', '6h', ...rate);
  expect(short).toMatchObject({ exitCode: 0, stderr: '' });
  expect(short.stdout).toContain('outbox  survives: 108000 messages');
  const long = await queue('estimate', '--outage', '3d', ...rate, '--json');
  expect(long.exitCode).toBe(1);
  const { outbox, memory } = JSON.parse(long.stdout);
  expect([outbox.survives, memory.survives]).toEqual([false, false]);
  const set = Object.entries<number>(outbox.set).flatMap(([name, value]) => [
    '--set',
    `gateway.${name}=${value}`,
  ]);
  expect(set.length).toBeGreaterThan(0);
  expect(await queue('estimate', '--outage', '3d', ...rate, ...set)).toMatchObject({ exitCode: 0 });
  const only = await queue('estimate', '--outage', '6h', ...rate, '--lane', 'memory');
  expect(only.exitCode).toBe(1);
  expect(only.stdout).not.toContain('outbox ');
});

test('where there is nothing to see, the message says where to look', async () => {
  for (const command of ['stats', 'peek', 'export']) {
    const { exitCode, stderr, stdout } = await queue(command);
    expect([exitCode, stdout]).toEqual([69, '']);
    expect(stderr).toContain('QUEUE_NOTHING_KEPT  nothing durable was ever kept here: ');
    expect(stderr).toContain(join(cwd, 'data', 'cellar'));
  }
  const folder = (path: string): Promise<CommandOutcome> =>
    observeCommand(['queue', 'stats', '--folder', path], { cwd });
  expect(await folder('meter.yaml')).toMatchObject({ exitCode: 64 });
  expect((await folder('.')).stderr).toContain('QUEUE_NO_DATA_FOLDER');
  await (await live(3)).stop('SIGKILL');
  expect((await folder('data')).stderr).toContain(`--folder ${join(cwd, 'data', 'cellar')}`);
  const found = await folder('data/cellar');
  expect(found.exitCode).toBe(0);
  expect(found.stdout).toContain('outbox  3 messages; 12 KiB on disk\n');
  const wrong = await queue('peek', '--topic', 'a/#/b');
  expect(wrong.exitCode).toBe(64);
});

const NOBODY = 65_534;
const asRoot = process.getuid?.() === 0 ? test : test.skip;

asRoot('another user is told that it may not look', async () => {
  await (await live(3)).stop('SIGKILL');
  const place = { cwd, user: NOBODY };
  const forbidden = await observeCommand(['queue', 'stats', '--folder', 'data/cellar'], place);
  expect([forbidden.exitCode, forbidden.stdout]).toEqual([77, '']);
  expect(forbidden.stderr).toContain('QUEUE_NOT_READABLE');
});

asRoot('root leaves nothing that the user of the gateway could not use', async () => {
  await (await live(3)).stop('SIGKILL');
  chmodSync(cwd, 0o755);
  const data = join(cwd, 'data');
  const files = (): string[] => readdirSync(data, { recursive: true, encoding: 'utf8' });
  for (const path of ['', ...files()]) chownSync(join(data, path), NOBODY, NOBODY);
  expect(await queue('purge', '--lane', 'outbox', '--yes')).toMatchObject({ exitCode: 0 });
  const owners = files().map((path) => statSync(join(data, path)).uid);
  expect(owners.length).toBeGreaterThan(5);
  expect(new Set(owners)).toEqual(new Set([NOBODY]));
});
