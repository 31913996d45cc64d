import { EventEmitter, once } from 'node:events';
import { Supervisor } from '../../../src/gateway/supervisor.js';
import type { HostedContext } from '../../../src/isolation/hosted-context.js';
import { createMessage } from '../../../src/map/message.js';
import type { DeviceInterface, InterfaceContext } from '../../../src/sdk/interface-contract.js';
import { instancePort } from '../../support/instance-port.js';
import { recordingLog } from '../../support/recording-log.js';

/** A supervised interface that may have two defects. */
const supervise = (
  parts: (context: InterfaceContext) => Partial<DeviceInterface>,
  isFull = (): boolean => false,
) => {
  const events = new EventEmitter();
  const log = recordingLog();
  const contexts: InterfaceContext[] = [];
  const supervisor = new Supervisor({
    name: 'bell',
    definition: {
      name: 'bell',
      apiVersion: 1,
      options: {},
      create: (_, context) => {
        contexts.push(context);
        return { start() {}, handle() {}, stop() {}, ...parts(context) };
      },
    },
    options: {},
    folder: import.meta.dirname,
    startPolicy: 'retry',
    startTimeoutMs: 200,
    commandTimeoutMs: 200,
    stopTimeoutMs: 200,
    maxCommands: 3,
    port: instancePort(),
    hasNeighbours: () => false,
    defects: { maxCount: 2, windowMs: 60_000 },
    backoff: { minMs: 1, maxMs: 2 },
    log,
    accept: async () => undefined,
    isFull,
    onChange: ({ state }) => events.emit(state),
  });
  return { supervisor, events, log, contexts };
};

const mistake = (): never => {
  throw new TypeError('x is not a function');
};

test('mistakes are counted, each builds anew, and with one too many it has failed', async () => {
  const { supervisor, events, log, contexts } = supervise(() => ({ start: mistake }));
  const failed = once(events, 'failed');
  await supervisor.start();
  await failed;
  expect(contexts).toHaveLength(3);
  expect(supervisor.snapshot).toMatchObject({ state: 'failed', defects: 3, starts: 3 });
  expect(supervisor.snapshot.reason).toMatch(
    /^could not start: x is not a function \(TypeError.*; 3 defects within 60 s/,
  );
  expect(supervisor.snapshot.stack).toMatch(/^TypeError: x is not a function\n {4}at /);
  expect(log.lines.findLast((line) => line.startsWith('error'))).toMatch(
    /^error given up: could not start/,
  );
});

test('a device that is lost is no defect, however often', async () => {
  let starts = 0;
  const { supervisor, events, contexts } = supervise((context) => ({
    start() {
      starts += 1;
      if (starts < 10) setImmediate(() => context.lost(new Error('unplugged')));
      else events.emit('tenth');
    },
  }));
  const tenth = once(events, 'tenth');
  await supervisor.start();
  await tenth;
  expect(supervisor.snapshot).toMatchObject({ defects: 0 });
  expect(contexts).toHaveLength(1);
  await supervisor.stop();
});

test('what was left after a defect can neither emit nor lose the new one', async () => {
  const { supervisor, events, contexts } = supervise(() => ({}));
  await supervisor.start();
  const again = once(events, 'waiting').then(() => once(events, 'running'));
  contexts[0]?.lost(new TypeError('x is not a function'));
  await again;
  expect(contexts).toHaveLength(2);
  await expect(contexts[0]?.emit(createMessage({}))).rejects.toMatchObject({
    code: 'INTERFACE_NOT_RUNNING',
  });
  contexts[0]?.lost(new Error('late'));
  await contexts[1]?.emit(createMessage({}));
  expect(supervisor.snapshot).toMatchObject({ state: 'running', defects: 1, emitted: 1 });
  await supervisor.stop();
});

test('who emits on and on without room is refused, and then ended', async () => {
  const { supervisor, events, contexts } = supervise(
    () => ({}),
    () => true,
  );
  await supervisor.start();
  const waiting = once(events, 'waiting');
  await expect(contexts[0]?.emit(createMessage({}))).rejects.toMatchObject({
    code: 'INTERFACE_QUEUE_FULL',
  });
  for (let count = 0; count < 10_000; count += 1) void contexts[0]?.emit(createMessage({}));
  await waiting;
  expect(supervisor.snapshot).toMatchObject({ defects: 1, emitted: 0, emitsRefused: 10_001 });
  expect(supervisor.snapshot.reason).toMatch(/^it emitted 10001 messages more than were taken/);
  await supervisor.stop();
});

test('who awaits each emit in a loop lets the event loop turn', async () => {
  const { supervisor, contexts } = supervise(() => ({}));
  await supervisor.start();
  let turned = false;
  setImmediate(() => {
    turned = true;
  });
  for (let count = 0; count < 1000 && !turned; count += 1)
    await contexts[0]?.emit(createMessage({}));
  expect(turned).toBe(true);
  await supervisor.stop();
});

test('what a host refuses by itself is counted, and is no flood here', async () => {
  const { supervisor, events, contexts } = supervise(
    () => ({}),
    () => true,
  );
  await supervisor.start();
  const hosted: HostedContext | undefined = contexts[0];
  hosted?.countRefused?.(9_999);
  hosted?.countRefused?.(1_000);
  await expect(hosted?.emit(createMessage({}))).rejects.toMatchObject({
    code: 'INTERFACE_QUEUE_FULL',
  });
  expect(supervisor.snapshot).toMatchObject({
    state: 'running',
    defects: 0,
    emitsRefused: 11_000,
  });
  expect(events.eventNames()).toEqual([]);
  await supervisor.stop();
});
