import { Instances } from '../../../src/gateway/instances.js';
import { Supervisor } from '../../../src/gateway/supervisor.js';
import { createMessage } from '../../../src/map/message.js';
import type { DeviceInterface } from '../../../src/sdk/interface-contract.js';
import { instancePort } from '../../support/instance-port.js';
import { recordingLog } from '../../support/recording-log.js';

const present: Instances[] = [];
afterEach(() => Promise.all(present.splice(0).map((instances) => instances.stop())));

/** Instances whose devices are `parts`, by name. */
const instancesOf = (parts: Readonly<Record<string, Partial<DeviceInterface>>>) => {
  const optionsOf = (name: string) => ({
    name,
    definition: {
      name,
      apiVersion: 1,
      options: {},
      create: () => ({ start() {}, handle() {}, stop() {}, ...parts[name] }),
    } as const,
    options: {},
    folder: import.meta.dirname,
    startPolicy: 'retry' as const,
  });
  const instances = new Instances(Object.keys(parts).map(optionsOf), (instance) => {
    return new Supervisor({
      ...instance,
      startTimeoutMs: 1_000,
      commandTimeoutMs: 1_000,
      stopTimeoutMs: 5_000,
      maxCommands: 3,
      port: instancePort(),
      hasNeighbours: () => false,
      defects: { maxCount: 5, windowMs: 60_000 },
      backoff: { minMs: 1, maxMs: 5 },
      log: recordingLog(),
      accept: async () => undefined,
      isFull: () => false,
      onChange: () => undefined,
    });
  });
  present.push(instances);
  return { instances, optionsOf };
};

test('the end waits for those that were taken out and have not stopped yet', async () => {
  let end = (): void => undefined;
  const slow = {
    stop: () =>
      new Promise<void>((resolve) => {
        end = resolve;
      }),
  };
  const { instances } = instancesOf({ slow });
  await instances.start();
  const replaced = instances.replace([], new Set());
  let isOver = false;
  const stopped = instances.stop().then(() => {
    isOver = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(isOver).toBe(false);
  end();
  await Promise.all([replaced, stopped]);
});

test('one that was to come while all stop does not start', async () => {
  let starts = 0;
  const next = {
    start: () => {
      starts += 1;
    },
  };
  const { instances, optionsOf } = instancesOf({ next });
  const replaced = instances.replace([optionsOf('next')], new Set(['next']));
  await instances.stop();
  expect(await replaced).toEqual([]);
  expect([starts, instances.snapshots.map(({ state }) => state)]).toEqual([0, ['stopped']]);
});

/** Starts or stops that go on until they are ended. */
const held = () => {
  const ends: (() => void)[] = [];
  const wait = (): Promise<void> => new Promise((resolve) => ends.push(() => resolve()));
  return { ends, wait };
};

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

test('one that is starting is stopped at once by hand, and others need not wait for its start', async () => {
  const heard: string[] = [];
  const slow = {
    start: (signal: AbortSignal) => {
      signal.addEventListener('abort', () => heard.push(String(signal.reason)));
      return held().wait();
    },
  };
  const { instances, optionsOf } = instancesOf({ slow, other: {} });
  await instances.replace(
    [{ ...optionsOf('slow'), enabled: false }, optionsOf('other')],
    new Set(['slow']),
  );
  await instances.start();
  const started = instances.enable('slow', true);
  await turns();
  await instances.enable('other', false);
  const states = () => instances.snapshots.map(({ state }) => state);
  expect(states()).toEqual(['starting', 'stopped']);
  await Promise.all([instances.enable('slow', false), started]);
  expect(states()).toEqual(['stopped', 'stopped']);
  expect(heard).toEqual(['Error: the gateway stops']);
  await instances.stop();
});

test('what a change brings begins only when one that begins anew by hand has stopped', async () => {
  const { ends, wait } = held();
  const log: string[] = [];
  const { instances, optionsOf } = instancesOf({
    old: { stop: () => wait().then(() => void log.push('old stopped')) },
    next: { start: () => void log.push('next starts') },
  });
  await instances.replace([optionsOf('old')], new Set());
  await instances.start();
  const stopped = instances.restart('old');
  await turns();
  const replaced = instances.replace([optionsOf('next')], new Set(['next']));
  await turns();
  for (const end of ends) end();
  await Promise.all([stopped, replaced]);
  expect(log).toEqual(['old stopped', 'next starts']);
  await instances.stop();
});

test('a command that comes while the gateway stops and one begins anew by hand is left to others', async () => {
  const { ends, wait } = held();
  const { instances } = instancesOf({ gate: { stop: () => wait() } });
  await instances.start();
  const again = instances.restart('gate');
  await turns();
  const stopped = instances.stop();
  for (const end of ends) end();
  await Promise.all([again, stopped]);
  const fates: string[] = [];
  instances
    .get('gate')
    .deliver(createMessage({ type: 'command' }), { settle: (fate) => fates.push(fate) });
  expect(fates).toEqual(['stopping']);
});
