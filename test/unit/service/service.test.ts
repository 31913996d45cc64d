import type { Message } from '../../../src/map/message.js';
import { createMessage } from '../../../src/map/message.js';
import type { Action, JsonObject } from '../../../src/sdk/interface-contract.js';
import { defineService } from '../../../src/service/define-service.js';
import type { LoopDefinition } from '../../../src/service/service.js';
import type { ServiceDefinition } from '../../../src/service/service-definition.js';
import { ServiceBench, startedService } from './service-bench.js';

const SIGNAL = new AbortController().signal;
const run = (): undefined => undefined;

test('online is 1 while it runs, said again and again, and 0 afterwards', async () => {
  const bench = await new ServiceBench({ onlineEvery: { seconds: 30 } }).start();
  await bench.tasks.advance(60_000);
  await bench.stop();
  expect(bench.published).toEqual(
    [
      { payload: '1' },
      // Again and again with QoS 0: nothing of it waits for a broker that is away.
      { payload: '1', qos: 0 },
      { payload: '1', qos: 0 },
      { payload: '0' },
    ].map((said) => ({ topic: 'service/echo/online', retain: true, ...said })),
  );
});

test('online 0 is left for whoever has to say it, with the prefix', async () => {
  const bench = await new ServiceBench({}, { options: { debugprefix: 'try' } }).start();
  expect(bench.wills).toEqual([{ topic: 'try/service/echo/online', payload: '0', retain: true }]);
  const silent = await new ServiceBench({}, { base: '' }).start();
  expect(silent.wills).toEqual([]);
});

test('online is said every minute, or once', async () => {
  const bench = await new ServiceBench({}).start();
  await bench.tasks.advance(180_000);
  expect(bench.published).toHaveLength(4);
  const once = await new ServiceBench({ onlineEvery: false, statisticsEvery: false }).start();
  await once.tasks.advance(180_000);
  expect(once.published).toHaveLength(1);
  expect(once.tasks.tasks).toEqual([]);
});

test('after stop it hears nothing, does nothing, and says once that it is gone', async () => {
  const bench = await new ServiceBench({
    handle: { a: (service) => service.publish('heard', true) },
    loops: { say: { seconds: 1, run: (service) => service.publish('said', true) } },
  }).start();
  await bench.tasks.advance(0);
  await bench.device.stop();
  await bench.device.stop();
  await bench.deliver('service/echo/a', '');
  await bench.deliver('service/echo/enabled', '1');
  await bench.tasks.advance(10_000);
  expect(bench.published.map(({ topic, payload }) => `${topic} ${String(payload)}`)).toEqual([
    'service/echo/online 1',
    'service/echo/said 1',
    'service/echo/online 0',
  ]);
});

test('what a service does can be taken out of it', async () => {
  const bench = await new ServiceBench({
    handle: {
      a: ({ publish, publishJson, publishJsonKeys, handle, loop, addLoop }) => {
        addLoop('more', { seconds: 1, stopped: true, run });
        handle('b', run)();
        loop('more').start();
        return Promise.all([
          publish('x', 1),
          publishJson('y', { z: 2 }),
          publishJsonKeys({ k: 3 }),
        ]);
      },
    },
  }).start();
  await bench.deliver('service/echo/a', '');
  expect(
    bench.published.slice(1).map(({ topic, payload }) => `${topic} ${String(payload)}`),
  ).toEqual(['service/echo/x 1', 'service/echo/y {"z":2}', 'service/echo/k 3']);
});

test('only a service that takes commands uses a map', () => {
  expect(defineService({ name: 'echo' }).usesMap).toBe(false);
  expect(defineService({ name: 'echo', command: run }).usesMap).toBe(true);
});

test('a queue that is full ends no service', async () => {
  const bench = new ServiceBench({});
  bench.refusal = new Error('full');
  await bench.start();
  await bench.stop();
  expect(bench.counts['publishesRefused']).toBe(2);
});

test.each([
  ['0', '1'],
  ['false', 'true'],
  ['OFF', 'on'],
  ['0', ''],
])('enabled %s stops loops and handlers, %s starts them', async (off, on) => {
  const { bench, service } = await startedService({
    handle: { echo: (own, payload) => own.publish('response', payload) },
    loops: { say: { seconds: 10, run: (own) => own.publish('foo', 'bar') } },
    command: () => undefined,
    act: () => undefined,
  });
  await bench.tasks.advance(0);
  await bench.deliver('service/echo/enabled', off, true);
  await bench.deliver('service/echo/enabled', off);
  expect(service.isEnabled).toBe(false);
  await bench.tasks.advance(60_000);
  await bench.deliver('service/echo/echo', 'unheard');
  expect(bench.said).toEqual(['service/echo/foo bar']);
  expect(bench.counts['leftOutDisabled']).toBe(1);
  const disabled = { code: 'INTERFACE_NOT_RUNNING', message: expect.stringContaining('enabled') };
  await expect(bench.handle({ action: 'X' })).rejects.toMatchObject(disabled);
  const action = { action: 'Process', message: 1, from: 'other' };
  await expect(bench.device.act?.(action, SIGNAL)).rejects.toMatchObject(disabled);
  await bench.deliver('service/echo/enabled', on);
  await bench.deliver('service/echo/echo', 'heard');
  await bench.tasks.advance(0);
  expect(bench.said.slice(1)).toEqual(['service/echo/response heard', 'service/echo/foo bar']);
  expect(bench.log.lines).toEqual([
    'info not enabled: service/echo/enabled says so',
    'info enabled',
  ]);
});

test('enabled with another word is left out', async () => {
  const { bench, service } = await startedService();
  await bench.deliver('service/echo/enabled', 'perhaps');
  await bench.deliver('service/echo/enabled', 'x'.repeat(1_000_000));
  expect(service.isEnabled).toBe(true);
  expect(bench.counts['enabledRefused']).toBe(2);
  expect(bench.log.lines).toEqual([
    'warn service/echo/enabled left out: expected 1 or 0, not "perhaps"',
  ]);
});

test('start, stop, command, act and stateUpdate get the service', async () => {
  const called: unknown[] = [];
  const bench = new ServiceBench(
    {
      start: ({ name, base, config }) => void called.push([name, base, config]),
      stop: ({ name }) => void called.push(['stop', name]),
      command: async ({ context }, { action }) => {
        await context.emit(createMessage({ type: 'status', action }));
        called.push(action);
      },
      act: (_service, { action, from }) => void called.push([action, from]),
      stateUpdate: (_service, desired) => void called.push(desired),
    },
    { options: { custom: 1 } },
  );
  await bench.start();
  await bench.handle({ action: 'OPEN' });
  const action: Action = { action: 'Process', message: { a: 1 }, from: 'other' };
  await bench.device.act?.(action, SIGNAL);
  await bench.device.stateUpdate?.({ enabled: true });
  await bench.stop();
  expect(called).toEqual([
    ['echo', 'service/echo', { custom: 1 }],
    'OPEN',
    ['Process', 'other'],
    { enabled: true },
    ['stop', 'echo'],
  ]);
});

test('a service that takes no commands says so, and has neither act nor stateUpdate', async () => {
  const bench = await new ServiceBench({}).start();
  await expect(bench.handle({ action: 'OPEN' })).rejects.toMatchObject({
    code: 'INTERFACE_UNKNOWN_COMMAND',
  });
  expect(bench.device).not.toHaveProperty('act', expect.anything());
  expect(bench.device).not.toHaveProperty('stateUpdate', expect.anything());
});

test('before it has started there is no service', async () => {
  const bench = new ServiceBench({ command: () => undefined });
  await bench.stop();
  await expect(bench.handle({ action: 'X' })).rejects.toMatchObject({
    code: 'INTERFACE_NOT_RUNNING',
  });
});

test('a start that fails is no start: no loop, no handler, not online', async () => {
  const bench = new ServiceBench({
    loops: { say: { seconds: 1, run } },
    handle: { a: run },
    start: () => Promise.reject(new Error('no device')),
  });
  await expect(bench.start()).rejects.toThrow('no device');
  await bench.stop();
  await bench.tasks.advance(5000);
  expect(bench.published.map(({ payload }) => payload)).toEqual(['0']);
  expect(bench.counts).toEqual({});
});

test('what is kept is there at the next start', async () => {
  const kept: JsonObject = { lamps: { hall: 1 } };
  const { bench, service } = await startedService({ state: true }, { kept });
  expect(service.state.getPath(['lamps', 'hall'])).toBe(1);
  service.state.setPath(['lamps', 'attic'], 2);
  await service.state.save();
  expect(bench.saved).toEqual([{ lamps: { hall: 1, attic: 2 } }]);
});

const asWritten = (definition: object): Partial<ServiceDefinition> => definition;

const wrong: readonly [string, Partial<ServiceDefinition>][] = [
  ['precision is 1.5', { precision: 1.5 }],
  ['precision is 16', { precision: 16 }],
  ['topic "a/#/b" has # before the last level', { handle: { 'a/#/b': run } }],
  ['topic "" is empty', { handleGlobal: { '': run } }],
  ['loop "1st" is no name', { loops: { '1st': { seconds: 1, run } } }],
  ['the period of loop read is missing', { loops: { read: { run } } }],
  ['has seconds: -1; expected a number from 0', { loops: { read: { seconds: -1, run } } }],
  ['the period of loop read is below a millisecond', { loops: { read: { seconds: 0, run } } }],
  ['delay of loop read is missing', { loops: { read: { seconds: 1, delay: {}, run } } }],
  ['onlineEvery is missing', { onlineEvery: {} }],
  ['onlineEvery is below a millisecond', { onlineEvery: { seconds: 0 } }],
  // What a file without types may say.
  [
    'the service has "handel", which there is not. Did you mean "handle"?',
    asWritten({ handel: {} }),
  ],
  ['the service has "lops", which there is not. Did you mean "loops"?', asWritten({ lops: {} })],
  ['onlineEvery is -1; expected a time such as', asWritten({ onlineEvery: -1 })],
  ['onlineEvery is 0; expected a time such as', asWritten({ onlineEvery: 0 })],
  ['statisticsEvery is 5000; expected a time', asWritten({ statisticsEvery: 5000 })],
  ['onlineEvery is true; expected a time', asWritten({ onlineEvery: true })],
  [
    'has "second", which there is not. Did you mean "seconds"?',
    asWritten({ onlineEvery: { second: 1 } }),
  ],
  ['loop "read" is 5; expected an object', asWritten({ loops: { read: 5 } })],
  ['has "secnds", which', asWritten({ loops: { read: { secnds: 5, run } } })],
  [
    'delay of loop read is 5; expected a time',
    asWritten({ loops: { read: { seconds: 1, delay: 5, run } } }),
  ],
  ['loops is null; expected an object', asWritten({ loops: null })],
  ['handle is "x"; expected an object', asWritten({ handle: 'x' })],
  ['has no run', { loops: { read: { seconds: 1 } as LoopDefinition } }],
  ['has no function, nor json(…)', { handle: { a: JSON.parse('null') } }],
];

test.each(wrong)('a definition is refused: %s', (message, definition) => {
  expect(() => defineService({ name: 'echo', ...definition })).toThrow(
    expect.objectContaining({
      code: 'SERVICE_INVALID',
      message: expect.stringContaining(message),
    }),
  );
});

test('options without a schema are free; debugprefix is an option of every service', () => {
  expect(defineService({ name: 'echo' }).options).toMatchObject({
    type: 'object',
    properties: { debugprefix: { type: 'string', default: '' } },
  });
  const own = {
    type: 'object',
    additionalProperties: false,
    properties: { port: { type: 'integer' } },
  };
  const { options } = defineService<{ port: number }>({ name: 'echo', options: own });
  expect(Object.keys(Object(options['properties']))).toEqual(['debugprefix', 'port']);
  expect(own.properties).toEqual({ port: { type: 'integer' } });
});

test('the options are typed', () => {
  defineService<{ readonly port: number }>({
    name: 'echo',
    start: ({ config }) => config.port.toFixed(),
    // @ts-expect-error There is no such option.
    stop: ({ config }) => config.host,
    command: (_service, message: Message) => message.action,
  });
});
