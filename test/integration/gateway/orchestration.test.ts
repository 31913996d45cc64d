/** Topics of interfaces, actions, desired state, and instances that come and go by hand; over the embedded broker. */
import { once } from 'node:events';
import type { Companion, CompanionPort } from '../../../src/gateway/companion.js';
import { createMessage } from '../../../src/map/message.js';
import type { Action, InterfaceContext, JsonObject } from '../../../src/sdk/interface-contract.js';
import { houseBench } from '../../support/house-bench.js';
import { until } from '../../support/until.js';

const { peer, gateway } = houseBench();

/** A companion that gives its port to the test. */
const visitor = (parts: Partial<Companion> = {}) => {
  const ports: CompanionPort[] = [];
  const plan = {
    name: 'visitor',
    identity: 1,
    create: (port: CompanionPort): Companion => {
      ports.push(port);
      return { stop: () => undefined, ...parts };
    },
  };
  const port = (): CompanionPort => {
    const [first] = ports;
    if (first === undefined) throw new Error('it was not created');
    return first;
  };
  return { plan, port, ports };
};

const text = (payload: Uint8Array): string => Buffer.from(payload).toString();

test('an interface answers on topics of its own, and each message is acknowledged once it was handled', async () => {
  const other = await peer();
  const { subject, mg } = gateway({
    echo: ({ topics }) => ({
      start: () =>
        topics.subscribe('service/echo/#', async ({ topic, payload }) => {
          if (topic.endsWith('/answer')) return;
          await topics.publish({ topic: `${topic}/answer`, payload: text(payload).toUpperCase() });
        }),
    }),
  });
  await subject.start();
  if (mg.state !== 'connected') await once(mg, 'connected');
  await other.publish('service/echo/a', 'hello');
  const { payload, retain } = await other.until(({ topic }) => topic === 'service/echo/a/answer');
  expect([text(payload), retain]).toEqual(['HELLO', false]);
  await until(() => subject.status.outbound.lane.pending === 0);
  const { inbound, outbound, interfaces } = subject.status;
  expect(inbound.received).toBe(0);
  expect(outbound).toMatchObject({ own: 1, printed: 0, lane: { accepted: 1, delivered: 1 } });
  expect(interfaces[0]).toMatchObject({ published: 1, emitted: 0 });
});

test('what the map subscribes and an interface as well goes to both', async () => {
  const other = await peer('nothing');
  const heard: string[] = [];
  const { subject, mg } = gateway({
    both: ({ topics }) => ({
      start: () => topics.subscribe('home/#', ({ topic }) => void heard.push(`own ${topic}`)),
      handle: ({ action }) => void heard.push(`command ${action}`),
    }),
  });
  await subject.start();
  if (mg.state !== 'connected') await once(mg, 'connected');
  await other.publish('home/lighting//kitchen//app/C', 'light_on');
  await until(() => heard.length === 2);
  expect(heard.sort()).toEqual(['command LIGHT_ON', 'own home/lighting//kitchen//app/C']);
});

test('an interface that stops hears nothing more, and its topics are left', async () => {
  const other = await peer('nothing');
  const heard: string[] = [];
  const { plan, port } = visitor();
  const { subject, mg } = gateway(
    {
      radio: ({ topics }) => ({
        start: () => topics.subscribe('radio/+', ({ topic }) => void heard.push(topic)),
      }),
    },
    { companions: [plan] },
  );
  await subject.start();
  if (mg.state !== 'connected') await once(mg, 'connected');
  await other.publish('radio/1', '');
  await until(() => heard.length === 1);
  const left = once(mg, 'subscribed');
  await port().instances.stop('radio');
  await left;
  expect(subject.status).toMatchObject({
    level: 2,
    interfaces: [{ name: 'radio', state: 'stopped', enabled: false }],
  });
  await other.publish('radio/2', '');
  const again = once(mg, 'subscribed');
  await port().instances.start('radio');
  expect(subject.status.interfaces[0]).toMatchObject({ state: 'running', enabled: true });
  await again;
  await other.publish('radio/3', '');
  await until(() => heard.length === 2);
  expect(heard).toEqual(['radio/1', 'radio/3']);
});

test('actions go to the instance that is named, or to all others, and say who is unknown', async () => {
  const acted: string[] = [];
  const contexts = new Map<string, InterfaceContext>();
  const actor = (context: InterfaceContext) => {
    contexts.set(context.name, context);
    return {
      act: ({ action, message, from }: Action) =>
        void acted.push(`${from} → ${context.name}: ${action} ${JSON.stringify(message)}`),
    };
  };
  const { subject, log } = gateway({
    a: actor,
    b: actor,
    mute: () => ({}),
  });
  await subject.start();
  const a = contexts.get('a');
  await a?.submitAction('b', 'Process', { to: 'foo@bar.com' });
  await until(() => acted.length === 1);
  expect(acted).toEqual(['a → b: Process {"to":"foo@bar.com"}']);
  await a?.submitAction('*', 'Wake', null);
  await until(() => acted.length === 2);
  expect(acted[1]).toBe('a → b: Wake null');
  await expect(a?.submitAction('c', 'Process', 1)).rejects.toMatchObject({
    code: 'INTERFACE_UNKNOWN_DESTINATION',
    message: 'there is no interface "c"; there are a, b, mute',
  });
  await expect(a?.submitAction('b', 'Process', (() => 1) as never)).rejects.toMatchObject({
    code: 'INTERFACE_BAD_DATA',
  });
  await a?.submitAction('mute', 'Process', 1);
  await until(() => subject.status.interfaces[2]?.commands.unknown === 2);
  expect(log.lines.filter((line) => line.includes('it takes no actions'))).toEqual([
    expect.stringMatching(/^debug action Wake failed/),
    expect.stringMatching(/^error action Process failed/),
  ]);
});

test('inactive, only what is internal runs; an internal interface is not stopped', async () => {
  const { plan, port } = visitor();
  const instances = ['custom', 'logger'].map((name) => ({
    name,
    internal: name === 'logger',
    definition: {
      name,
      apiVersion: 1 as const,
      options: {},
      create: () => ({ start() {}, handle() {}, stop() {} }),
    },
    options: {},
    folder: import.meta.dirname,
    startPolicy: 'fail' as const,
  }));
  const { subject } = gateway({}, { instances, companions: [plan] });
  await subject.start();
  const states = () => subject.status.interfaces.map(({ name, state }) => `${name} ${state}`);
  await port().instances.setActive(false);
  expect(subject.status.active).toBe(false);
  expect(states()).toEqual(['custom stopped', 'logger running']);
  await expect(port().instances.stop('logger')).rejects.toMatchObject({
    code: 'INTERFACE_INTERNAL',
  });
  expect(subject.status.interfaces[0]).not.toHaveProperty('reason');
  await port().instances.setActive(true);
  expect(states()).toEqual(['custom running', 'logger running']);
  await port().instances.restart('custom');
  expect(states()).toEqual(['custom running', 'logger running']);
});

test('the desired state is told at each start and whenever it changes, the newest only', async () => {
  const told: JsonObject[] = [];
  const { plan, port } = visitor();
  const { subject } = gateway(
    { lamp: () => ({ stateUpdate: (desired) => void told.push(desired) }) },
    { companions: [plan] },
  );
  await subject.start();
  expect(told).toEqual([]);
  for (const level of [1, 2, 3]) port().instances.updateState({ level });
  await until(() => told.length > 0);
  await until(() => told.at(-1)?.['level'] === 3);
  const before = told.length;
  await port().instances.restart('lamp');
  await until(() => told.length > before);
  expect(told.at(-1)).toEqual({ level: 3 });
});

test('a companion hears its own filters and no others, and a mistake in it reaches nobody', async () => {
  const other = await peer('nothing');
  const heard: string[] = [];
  const { plan, port } = visitor({
    onMessage: ({ topic }) => {
      heard.push(topic);
      throw new Error('a mistake');
    },
    onConnected: () => {
      throw new Error('another');
    },
  });
  const { subject, mg, log } = gateway({ idle: () => ({}) }, { companions: [plan] });
  await subject.start();
  if (mg.state !== 'connected') await once(mg, 'connected');
  const subscribed = once(mg, 'subscribed');
  port().listen([{ filter: 'ask/#', qos: 1 }]);
  await subscribed;
  await other.publish('home/lighting//kitchen//app/C', 'light_on');
  await until(() => subject.status.inbound.received === 1);
  await other.publish('ask/me', '');
  await until(() => heard.length === 1);
  expect(heard).toEqual(['ask/me']);
  expect(subject.status.inbound.received).toBe(1);
  expect(log.lines).toContainEqual(expect.stringContaining('failed at a message on ask/me'));
});

test('each message is followed by one id from what the device sent to the acknowledgement', async () => {
  const other = await peer();
  const contexts: InterfaceContext[] = [];
  const { subject, mg } = gateway(
    {
      meter: (context) => {
        contexts.push(context);
        return {};
      },
    },
    { trackingTopic: 'track/house' },
  );
  await subject.start();
  if (mg.state !== 'connected') await once(mg, 'connected');
  contexts[0]?.traffic('in', Uint8Array.from([1, 2, 255]));
  await contexts[0]?.emit(
    createMessage({
      type: 'status',
      function: 'Lighting',
      location: 'Kitchen',
      action: 'LIGHT_ON',
    }),
  );
  const steps = (step: string) =>
    other.until(({ topic, payload }) => topic === 'track/house' && text(payload).includes(step));
  const accepted = JSON.parse(text((await steps('"accepted"')).payload));
  const acknowledged = JSON.parse(text((await steps('"acknowledged"')).payload));
  expect(accepted).toMatchObject({
    instance: 'meter',
    topic: 'home/lighting//Kitchen//house/S',
    frame: '0102ff',
    frameBytes: 3,
    message: { action: 'LIGHT_ON' },
  });
  expect(acknowledged).toMatchObject({ id: accepted.id, topic: accepted.topic });
});

test('what an interface does not wait for, and fails, is told and ends nothing', async () => {
  const { subject, log } = gateway({
    hasty: (context) => ({
      start: () => {
        void context.state.save({ a: 1 });
        void context.topics.publish({ topic: 'a/#', payload: '' });
        void context.submitAction('nobody', 'Process', null);
      },
    }),
  });
  await subject.start();
  const told = () => log.lines.filter((line) => line.startsWith('warn'));
  await until(() => told().length >= 3);
  expect(told().sort()).toEqual([
    expect.stringContaining('there is no data folder'),
    expect.stringContaining('there is no interface "nobody"'),
    expect.stringContaining('topic "a/#"'),
  ]);
  expect(subject.status.interfaces[0]).toMatchObject({ state: 'running' });
});
