import { createMessage, type InterfaceDefinition } from '../../../src/sdk/index.js';
import { createHarness } from '../../../src/testing/index.js';

interface Options {
  readonly period: number;
  readonly port: string;
}

const RINGS = createMessage({ function: 'Bell', action: 'BELL_ON' });

const bell: InterfaceDefinition<Options> = {
  name: 'bell',
  apiVersion: 1,
  options: {
    type: 'object',
    properties: {
      port: { type: 'string' },
      period: { type: 'number', minimum: 1, default: 10 },
    },
    required: ['port'],
    additionalProperties: false,
  },
  check: ({ port }) =>
    port === 'none' ? [{ path: ['port'], message: 'port is "none"; give it one' }] : [],
  create: ({ period }, context) => ({
    start() {
      context.log.info('listens', { period });
      context.every(period * 1000, () => context.emit(RINGS));
      context.every(3000, () => {
        throw new Error('no answer');
      });
    },
    handle(message) {
      context.traffic('out', new Uint8Array([1, 2]));
      // As a device does, a little later.
      setImmediate(() => void context.emit(createMessage({ action: message.action })));
    },
    stop() {},
  }),
};

test('options are what the gateway makes of them', () => {
  const { options } = createHarness(bell, { options: { PORT: 'tty0', period: '5' } });
  expect(options).toEqual({ port: 'tty0', period: 5 });
  expect(Object.isFrozen(options)).toBe(true);
});

test.each([
  ['CONFIG_WRONG_VALUE', { port: 'a', period: 0 }, 'period is 0; expected a number of at least 1'],
  ['CONFIG_MISSING_OPTION', {}, 'port'],
  ['CONFIG_UNKNOWN_OPTION', { port: 'a', prot: 'b' }, 'prot'],
])('wrong options are refused as in the gateway: %s', (code, options, text) => {
  expect(() => createHarness(bell, { options })).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(text) }),
  );
});

test('a wrong schema is refused', () => {
  expect(() => createHarness({ ...bell, options: { type: 'text' } })).toThrow(
    expect.objectContaining({ code: 'INTERFACE_INVALID' }),
  );
});

test('check is asked before the start', async () => {
  await expect(createHarness(bell, { options: { port: 'none' } }).start()).rejects.toMatchObject({
    code: 'CONFIG_WRONG_VALUE',
    message: 'port is "none"; give it one',
  });
});

test('the clock of every stands still until it is moved', async () => {
  const harness = createHarness(bell, { options: { port: 'a', period: 2 } });
  await harness.start();
  expect(harness.emitted).toEqual([]);
  await harness.advance(1999);
  expect(harness.emitted).toHaveLength(0);
  await harness.advance(1);
  expect(harness.emitted).toEqual([RINGS]);
  await harness.advance(4000);
  expect(harness.emitted).toHaveLength(3);
  expect(harness.losses).toEqual([new Error('no answer'), new Error('no answer')]);
  await harness.tick();
  expect(harness.emitted).toHaveLength(4);
  await harness.stop();
  expect(harness.tasks).toEqual([]);
  await harness.advance(10_000);
  expect(harness.emitted).toHaveLength(4);
});

test('next gives each message once, and waits for it', async () => {
  const harness = createHarness(bell, { options: { port: 'a' } });
  await harness.start();
  await harness.tick();
  await harness.handle({ action: 'ONE' });
  await harness.handle({ action: 'TWO' });
  expect(await harness.next()).toEqual(RINGS);
  expect(await harness.next()).toMatchObject({ action: 'ONE' });
  expect(await harness.next(({ action }) => action === 'TWO')).toMatchObject({ action: 'TWO' });
  expect(await harness.nextLoss()).toEqual(new Error('no answer'));
  expect(harness.traffic).toEqual([
    { direction: 'out', bytes: new Uint8Array([1, 2]) },
    { direction: 'out', bytes: new Uint8Array([1, 2]) },
  ]);
});

test('where nothing comes, the error tells what was seen', async () => {
  const harness = createHarness(bell, { options: { port: 'a' }, limitMs: 20 });
  await harness.start();
  await harness.tick();
  const silent = harness.next(({ action }) => action === 'NEVER');
  await expect(silent).rejects.toMatchObject({ code: 'INTERFACE_TRIAL_SILENT' });
  await expect(silent).rejects.toThrow(
    'no message that fits came within 0.02 s; seen until now:\n  emitted\n    status BELL_ON function=Bell\n  lost\n    no answer\n  log\n    info: listens',
  );
});

test('what the gateway refuses is kept apart', async () => {
  const wrong: InterfaceDefinition<Options> = {
    ...bell,
    create: (_options, context) => ({
      start() {},
      async handle() {
        await context.emit(JSON.parse('{"action":5}'));
      },
      async stop() {
        await context.emit(RINGS);
        setImmediate(() => void context.emit(RINGS));
      },
    }),
  };
  const harness = createHarness(wrong, { options: { port: 'a' } });
  await harness.start();
  await expect(harness.handle({})).rejects.toMatchObject({ code: 'MESSAGE_INVALID' });
  await harness.stop();
  await new Promise((resolve) => setImmediate(resolve));
  expect(harness.refused.map(({ code }) => code)).toEqual([
    'MESSAGE_INVALID',
    'INTERFACE_NOT_RUNNING',
  ]);
  expect(harness.emitted).toEqual([RINGS]);
});

test('a period that no timer can keep is refused', async () => {
  const harness = createHarness(bell, { options: { port: 'a', period: 1e9 } });
  await expect(harness.start()).rejects.toMatchObject({ code: 'INTERFACE_BAD_PERIOD' });
});
