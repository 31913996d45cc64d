/** A trial of what an interface does beside messages. */
import {
  createMessage,
  type DeviceInterface,
  type InterfaceContext,
  type InterfaceDefinition,
} from '../../../src/sdk/index.js';
import { createHarness, type HarnessOptions } from '../../../src/testing/index.js';

const harnessOf = (
  make: (context: InterfaceContext) => Partial<DeviceInterface>,
  options: HarnessOptions = {},
) => {
  const definition: InterfaceDefinition = {
    name: 'bell',
    apiVersion: 1,
    options: { type: 'object' },
    create: (_, context) => ({ start() {}, handle() {}, stop() {}, ...make(context) }),
  };
  return createHarness(definition, options);
};

test('what it publishes is kept, in order, and waited for', async () => {
  const harness = harnessOf(({ topics }) => ({
    async handle({ action }) {
      await topics.publish({ topic: `${topics.base}/said`, payload: action, retain: true });
      setImmediate(() => void topics.publish({ topic: 'raw', payload: new Uint8Array([1, 255]) }));
    },
  }));
  await harness.start();
  await harness.handle({ action: 'RING' });
  expect((await harness.nextPublished(({ topic }) => topic === 'raw')).payload).toEqual(
    new Uint8Array([1, 255]),
  );
  expect(harness.published).toEqual([
    { topic: 'service/bell/said', payload: 'RING', retain: true },
    { topic: 'raw', payload: new Uint8Array([1, 255]) },
  ]);
  expect(harness.emitted).toEqual([]);
});

test('where nothing is published, the error tells what was seen', async () => {
  const harness = harnessOf(
    ({ topics }) => ({ start: () => topics.publish({ topic: 'a', payload: 'b' }) }),
    { limitMs: 20 },
  );
  await harness.start();
  await expect(harness.nextPublished(({ topic }) => topic === 'b')).rejects.toMatchObject({
    code: 'INTERFACE_TRIAL_SILENT',
    message: 'no publication that fits came within 0.02 s; seen until now:\n  published\n    a b',
  });
});

test('what comes on its filters is handed over, with the base that the test gives', async () => {
  const heard: [string, string, boolean][] = [];
  const harness = harnessOf(
    ({ topics }) => ({
      start() {
        topics.subscribe(`${topics.base}/+`, ({ topic, payload, retain }) => {
          heard.push([topic, Buffer.from(payload).toString(), retain]);
        });
        topics.subscribe('$share/all/lamps/#', () => {
          throw new Error('no lamp');
        });
      },
    }),
    { base: 'home/bell' },
  );
  await harness.start();
  expect(harness.filters).toEqual(['home/bell/+', '$share/all/lamps/#']);
  expect(await harness.deliver('home/bell/a', 'x')).toBe(1);
  expect(await harness.deliver('home/bell/b', Buffer.from('y'), true)).toBe(1);
  expect(await harness.deliver('home/other', 'x')).toBe(0);
  await expect(harness.deliver('lamps/a/b', '')).rejects.toThrow('no lamp');
  expect(heard).toEqual([
    ['home/bell/a', 'x', false],
    ['home/bell/b', 'y', true],
  ]);
  await harness.stop();
  expect(harness.filters).toEqual([]);
});

test('what the gateway would refuse is kept apart: a wrong topic, a wrong filter, after stop', async () => {
  let context: InterfaceContext | undefined;
  const harness = harnessOf((given) => {
    context = given;
    return {};
  });
  await harness.start();
  const wrong = context?.topics.publish({ topic: 'a/#', payload: '' });
  await expect(wrong).rejects.toMatchObject({ code: 'MQTT_BAD_TOPIC' });
  expect(() => context?.topics.subscribe('#/a', () => undefined)).toThrow();
  await harness.stop();
  await expect(context?.topics.publish({ topic: 'a', payload: '' })).rejects.toThrow('stopped');
  await expect(context?.submitAction('*', 'Go', null)).rejects.toThrow('stopped');
  expect(() => context?.topics.subscribe('a', () => undefined)).toThrow('stopped');
  expect(harness.refused.map(({ code }) => code)).toEqual([
    'MQTT_BAD_TOPIC',
    'MQTT_BAD_FILTER',
    'INTERFACE_NOT_RUNNING',
    'INTERFACE_NOT_RUNNING',
    'INTERFACE_NOT_RUNNING',
  ]);
});

test('it acts, submits, reports and takes the desired state', async () => {
  const harness = harnessOf((context) => ({
    async act({ action, message, from }) {
      if (action !== 'Forward') throw new Error(`a bell cannot ${action}`);
      await context.submitAction('mailer', 'Process', { message, from });
    },
    stateUpdate: (desired) => context.report({ seen: desired['interval'] ?? null }),
  }));
  await harness.start();
  await harness.act({ action: 'Forward', message: [1], from: 'timer' });
  await expect(harness.act({ action: 'Sing' })).rejects.toThrow('a bell cannot Sing');
  await harness.stateUpdate({ interval: 5 });
  await harness.stateUpdate({});
  expect(harness.submitted).toEqual([
    { destination: 'mailer', action: 'Process', message: { message: [1], from: 'timer' } },
  ]);
  expect(harness.reported).toEqual([{ seen: 5 }, { seen: null }]);
});

test('one that takes no actions refuses them as in the gateway', async () => {
  const harness = harnessOf(() => ({}));
  await harness.start();
  await expect(harness.act({ action: 'Sing' })).rejects.toMatchObject({
    code: 'INTERFACE_UNKNOWN_COMMAND',
  });
  await harness.stateUpdate({ any: 'thing' });
});

test('what it kept before is there, and what it keeps is told', async () => {
  const harness = harnessOf(
    ({ state }) => ({
      async start() {
        const { starts } = await state.load();
        await state.save({ starts: Number(starts) + 1 });
      },
    }),
    { state: { starts: 3 } },
  );
  await harness.start();
  await harness.stop();
  await harness.start();
  expect(harness.state).toEqual({ starts: 5 });
});

test('cron goes by the clock of the trial, from its date, until stop', async () => {
  const message = createMessage({ action: 'WAKE' });
  const harness = harnessOf(
    (context) => ({
      start() {
        const options = { timezone: 'Europe/Berlin', jitterMs: 60_000 };
        context.cron('0 7 * * mon-fri', () => context.emit(message), options);
      },
    }),
    // A Friday; it is 7 o'clock there half an hour later.
    { date: new Date('2026-01-09T05:30:00Z') },
  );
  await harness.start();
  await harness.advance(30 * 60_000 - 1);
  expect(harness.emitted).toHaveLength(0);
  await harness.advance(1);
  expect(harness.emitted).toHaveLength(1);
  await harness.advance(2 * 86_400_000);
  expect(harness.emitted).toHaveLength(1);
  await harness.advance(86_400_000);
  expect(harness.emitted).toHaveLength(2);
  await harness.stop();
  await harness.advance(7 * 86_400_000);
  expect(harness.emitted).toHaveLength(2);
});

test('a task that is asked for after stop never runs', async () => {
  const turns: string[] = [];
  const harness = harnessOf((context) => ({
    stop() {
      context.every(1000, () => void turns.push('every'));
      context.cron('* * * * * *', () => void turns.push('cron'));
    },
  }));
  await harness.start();
  await harness.stop();
  await harness.advance(60_000);
  expect(turns).toEqual([]);
});
