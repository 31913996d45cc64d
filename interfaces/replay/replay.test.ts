import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHarness, type InterfaceHarness } from 'mqttgateway/interface/testing';
import { recordedDefinition } from '../../src/recording/recorded-definition.js';
import type { InterfaceDefinition } from '../../src/sdk/interface-contract.js';
import { PATIENCE_MS } from '../../test/support/patience.js';
import { resources } from '../../test/support/resources.js';
import tcp from '../tcp/index.js';
import replay from './index.js';

const use = resources();

const RULES = {
  framing: 'line',
  timeout: 2,
  handshake: ['hello'],
  rules: {
    hello: { frame: 'HELLO', reply: 'welcome' },
    welcome: { frame: 'WELCOME', silent: true },
    bell: { frame: 'BELL', message: { action: 'BELL_ON' } },
    knock: { frame: 'KNOCK', message: { action: 'KNOCK' } },
    level: { frame: 'LEVEL <level>', message: { action: 'LEVEL' } },
    ask: { frame: 'LEVEL?', message: { type: 'command', action: 'REPORT' }, reply: 'level' },
  },
} as const;

const newFolder = async (): Promise<string> =>
  use(await mkdtemp(join(tmpdir(), 'mqttgateway-replay-')), (it) => rm(it, { recursive: true }));

const recordingOf = async (lines: readonly string[]): Promise<string> => {
  const folder = await newFolder();
  await writeFile(join(folder, 'a.jsonl'), ['{"recording":1}', ...lines, ''].join('\n'));
  return folder;
};

const replayIn = (folder: string, options: Readonly<Record<string, unknown>>): InterfaceHarness =>
  use(
    createHarness(replay, {
      folder,
      options: { file: 'a.jsonl', ...options },
      limitMs: PATIENCE_MS,
    }),
    (it) => it.stop(),
  );

const actions = ({ emitted }: InterfaceHarness): string[] => emitted.map(({ action }) => action);

test('a device on TCP is recorded, and plays the same without being there', async () => {
  const server = use(createServer(), (it) => it.close());
  server.on('connection', (socket: Socket) => {
    socket.on('data', (text) => {
      if (String(text) === 'HELLO\n') socket.write('WELCOME\nBEL');
      else socket.write('L\nLEVEL 7\n');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const folder = await newFolder();
  const recorded = recordedDefinition(tcp as InterfaceDefinition, {
    file: join(folder, 'a.jsonl'),
    maxBytes: 1 << 20,
    instance: 'door',
    version: '2.0.0',
  });
  const device = createHarness(recorded, { options: { host: '127.0.0.1', port, ...RULES } });
  await device.start();
  await device.handle({ action: 'REPORT' });
  await device.next(({ action }) => action === 'LEVEL');
  await device.stop();

  const replayed = replayIn(folder, RULES);
  await replayed.start();
  await replayed.handle({ action: 'REPORT' });
  await replayed.next(({ action }) => action === 'LEVEL');
  expect(replayed.emitted).toEqual(device.emitted);
  expect(actions(replayed)).toEqual(['BELL_ON', 'LEVEL']);
  expect(replayed.logged.filter(({ level }) => level === 'warn')).toEqual([]);
});

test('without rules the messages are emitted again, and the end is told once', async () => {
  const folder = await recordingOf([
    '{"ms":0,"emit":{"action":"A"}}',
    '{"ms":1,"in":"x"}',
    '{"ms":60000,"emit":{"action":"B","arguments":{"Level":"5"}}}',
  ]);
  const harness = replayIn(folder, { speed: 0 });
  await harness.start();
  expect(await harness.next(({ action }) => action === 'B')).toMatchObject({
    arguments: { Level: '5' },
  });
  expect(actions(harness)).toEqual(['A', 'B']);
  await expect(harness.handle({ action: 'LIGHT_ON' })).rejects.toMatchObject({
    code: 'INTERFACE_UNKNOWN_COMMAND',
  });
  await harness.stop();
  expect(harness.logged.map(({ text }) => text)).toEqual([
    expect.stringContaining('plays a.jsonl: 3 entries'),
    'the recording a.jsonl is over; nothing more comes from it',
  ]);
});

test('repeated, it begins anew, and lets others have their turn', async () => {
  const lines = ['{"ms":0,"emit":{"action":"A"}}', '{"ms":1,"emit":{"action":"B"}}'];
  const harness = replayIn(await recordingOf(lines), { speed: 0, repeat: true });
  await harness.start();
  for (let count = 0; count < 5; count += 1) await harness.next(({ action }) => action === 'B');
  await harness.stop();
  const bytes = ['{"ms":0,"event":"starting"}', '{"ms":1,"in":"BELL\\n"}'];
  const { handshake: _, ...rules } = RULES;
  const line = replayIn(await recordingOf(bytes), { speed: 0, repeat: true, ...rules });
  await line.start();
  for (let count = 0; count < 5; count += 1) await line.next();
  expect(line.losses).toEqual([]);
});

test('a frame that differs is told, and the device goes on; over, it stays', async () => {
  const folder = await recordingOf([
    '{"ms":0,"out":"GUTEN TAG\\n"}',
    '{"ms":5,"in":"WELCOME\\n"}',
    '{"ms":6,"in":"BELL\\n"}',
  ]);
  const harness = replayIn(folder, RULES);
  await harness.start();
  await harness.next();
  expect(harness.logged).toContainEqual({
    level: 'warn',
    text: String.raw`sent "HELLO\n", where line 2 of the recording has "GUTEN TAG\n"`,
  });
  await expect(harness.handle({ action: 'REPORT' })).rejects.toMatchObject({
    code: 'DEVICE_NOT_CONNECTED',
  });
  expect(harness.losses).toEqual([]);
});

test('where the device was lost it leaves, and comes again', async () => {
  const session = ['"event":"starting"', '"out":"HELLO\\n"', '"in":"WELCOME\\nBELL\\nBE"'];
  const lines = [...session, '"event":"lost","text":"unplugged"', ...session];
  const folder = await recordingOf(lines.map((line, index) => `{"ms":${index},${line}}`));
  const harness = replayIn(folder, RULES);
  await harness.start();
  await harness.next();
  await harness.next();
  expect(actions(harness)).toEqual(['BELL_ON', 'BELL_ON']);
});

test('started again it goes on, and does not repeat what was said', async () => {
  const { handshake: _, ...rules } = RULES;
  const lines = [
    '{"ms":0,"event":"starting"}',
    '{"ms":1,"in":"BELL\\n"}',
    '{"ms":2,"event":"starting"}',
    '{"ms":3,"in":"BELL\\n"}',
  ];
  const harness = replayIn(await recordingOf(lines), rules);
  await harness.start();
  await harness.next();
  await harness.next();
  await harness.stop();
  await harness.start();
  await expect(harness.handle({ action: 'REPORT' })).rejects.toMatchObject({
    code: 'DEVICE_NOT_CONNECTED',
  });
  expect(actions(harness)).toEqual(['BELL_ON', 'BELL_ON']);
});

test('started again in the middle, it goes on with the next start of the recording', async () => {
  const { handshake: _, ...rules } = RULES;
  const folder = await recordingOf([
    '{"ms":0,"event":"starting"}',
    '{"ms":1,"in":"BELL\\n"}',
    '{"ms":60000,"in":"BELL\\n"}',
    '{"ms":60001,"event":"starting"}',
    '{"ms":60002,"in":"KNOCK\\n"}',
  ]);
  const harness = replayIn(folder, rules);
  await harness.start();
  await harness.next();
  await harness.stop();
  await harness.start();
  await harness.next();
  expect(actions(harness)).toEqual(['BELL_ON', 'KNOCK']);
});

test('a recording that is not there, and one that is none, end the start for good', async () => {
  const folder = await newFolder();
  await expect(replayIn(folder, {}).start()).rejects.toMatchObject({
    code: 'RECORDING_UNREADABLE',
    retryable: false,
  });
  await writeFile(join(folder, 'a.jsonl'), 'root: home\n');
  await expect(replayIn(folder, RULES).start()).rejects.toMatchObject({
    code: 'RECORDING_INVALID',
    message: expect.stringContaining('a.jsonl:1 is no JSON'),
  });
  await expect(replayIn(folder, { what: 'bytes' }).start()).rejects.toThrow('there are no rules');
});
