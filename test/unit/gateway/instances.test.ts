import { Instances } from '../../../src/gateway/instances.js';
import { Supervisor } from '../../../src/gateway/supervisor.js';
import type { DeviceInterface } from '../../../src/sdk/interface-contract.js';
import { instancePort } from '../../support/instance-port.js';
import { recordingLog } from '../../support/recording-log.js';

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
