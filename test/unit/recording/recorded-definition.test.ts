import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMessage } from '../../../src/map/message.js';
import { readRecording } from '../../../src/recording/read-recording.js';
import { recordedDefinition } from '../../../src/recording/recorded-definition.js';
import type {
  DeviceInterface,
  InterfaceContext,
  InterfaceDefinition,
} from '../../../src/sdk/interface-contract.js';
import { createHarness } from '../../../src/testing/harness.js';
import { resources } from '../../support/resources.js';

const use = resources();

const lamp = (
  parts: (context: InterfaceContext) => Partial<DeviceInterface>,
): InterfaceDefinition => ({
  name: 'lamp',
  apiVersion: 1,
  options: { type: 'object' },
  create: (_, context) => ({ start() {}, handle() {}, stop() {}, ...parts(context) }),
});

const recorded = async (definition: InterfaceDefinition, name = 'lamp.jsonl') => {
  const folder = use(await mkdtemp(join(tmpdir(), 'mqttgateway-record-')), (it) =>
    rm(it, { recursive: true }),
  );
  const file = join(folder, name);
  const wrapped = recordedDefinition(definition, {
    file,
    maxBytes: 1 << 20,
    instance: 'ceiling',
    version: '2.0.0',
  });
  const read = async () =>
    (await readRecording(file)).entries.map(({ ms: _ms, line: _line, ...content }) => content);
  return { harness: createHarness(wrapped), wrapped, read };
};

test('all that an interface hears, says and is told is recorded, and passed on', async () => {
  const { harness, read } = await recorded(
    lamp((context) => ({
      async handle({ action }) {
        context.traffic('out', Buffer.from(action));
        context.traffic('in', Buffer.from('ok'));
        await context.emit(createMessage({ action }));
      },
    })),
  );
  await harness.start();
  await harness.handle({ action: 'LIGHT_ON' });
  await harness.stop();
  expect(harness.emitted).toMatchObject([{ action: 'LIGHT_ON' }]);
  expect(harness.traffic).toEqual([]);
  expect((await read()).slice(0, 7)).toEqual([
    { kind: 'event', event: 'starting', text: '' },
    { kind: 'event', event: 'started', text: '' },
    { kind: 'command', message: createMessage({ type: 'command', action: 'LIGHT_ON' }) },
    { kind: 'out', bytes: Buffer.from('LIGHT_ON') },
    { kind: 'in', bytes: Buffer.from('ok') },
    { kind: 'emit', message: createMessage({ action: 'LIGHT_ON' }) },
    { kind: 'event', event: 'stopped', text: '' },
  ]);
});

test('failures and losses are recorded, and are what they were', async () => {
  let attempts = 0;
  const { harness, read } = await recorded(
    lamp((context) => ({
      start() {
        attempts += 1;
        if (attempts === 1) throw new Error('no such port');
      },
      handle() {
        context.lost(new Error('unplugged'));
        throw new Error('nobody there');
      },
    })),
  );
  await expect(harness.start()).rejects.toThrow('no such port');
  await harness.start();
  await expect(harness.handle({ action: 'LIGHT_ON' })).rejects.toThrow('nobody there');
  await harness.stop();
  expect(harness.losses).toEqual([new Error('unplugged')]);
  const told = (await read()).flatMap((entry) =>
    entry.kind === 'event' ? [`${entry.event} ${entry.text}`.trim()] : [],
  );
  expect(told).toEqual([
    'starting',
    'failed no such port',
    'starting',
    'started',
    'lost unplugged',
    'failed nobody there',
    'stopped',
  ]);
});

test('a recording that cannot be written changes nothing for the interface', async () => {
  const { harness } = await recorded(
    lamp((context) => ({
      async start() {
        context.traffic('in', Buffer.from('1'));
        await context.emit(createMessage({ action: 'LIGHT_ON' }));
      },
    })),
    'not/there.jsonl',
  );
  await harness.start();
  await harness.stop();
  expect(harness.emitted).toHaveLength(1);
  expect(harness.logged).toMatchObject([{ level: 'warn' }]);
});

test('what an author does wrong stays what it is', async () => {
  const { harness, read } = await recorded(
    lamp((context) => ({
      start: () => context.emit(null as unknown as ReturnType<typeof createMessage>),
    })),
  );
  await expect(harness.start()).rejects.toThrow('a message is an object, not null');
  await harness.stop();
  expect(await read()).toContainEqual({
    kind: 'event',
    event: 'missing',
    text: '1 entries that had no room',
  });
  const { wrapped } = await recorded({ ...lamp(() => ({})), create: () => 7 as never });
  expect(() => createHarness(wrapped).device).toThrow(
    expect.objectContaining({ code: 'INTERFACE_INVALID' }),
  );
});
