import { EventEmitter, once } from 'node:events';
import { Supervisor } from '../../../src/gateway/supervisor.js';
import { createMessage } from '../../../src/map/message.js';
import type { DeviceInterface } from '../../../src/sdk/interface-contract.js';
import type { Log } from '../../../src/sdk/log.js';
import { instancePort } from '../../support/instance-port.js';

/** An interface under a supervisor that gives it 50 ms for everything. */
const supervise = (parts: Partial<DeviceInterface>) => {
  const events = new EventEmitter();
  const silent = (): void => undefined;
  const log: Log = {
    error: (text, fields) => void events.emit('error line', text, fields),
    warn: silent,
    info: silent,
    debug: silent,
  };
  const supervisor = new Supervisor({
    name: 'bell',
    definition: {
      name: 'bell',
      apiVersion: 1,
      options: {},
      create: () => ({ start() {}, handle() {}, stop() {}, ...parts }),
    },
    options: {},
    folder: import.meta.dirname,
    startPolicy: 'fail',
    startTimeoutMs: 50,
    commandTimeoutMs: 50,
    stopTimeoutMs: 50,
    maxCommands: 3,
    port: instancePort(),
    hasNeighbours: () => false,
    defects: { maxCount: 5, windowMs: 60_000 },
    backoff: { minMs: 1, maxMs: 5 },
    log,
    accept: async () => undefined,
    isFull: () => false,
    onChange: ({ state, reason }) => events.emit(state, reason),
  });
  return { supervisor, events };
};

const never = (): Promise<void> => new Promise(() => undefined);
const RING = createMessage({ type: 'command', action: 'RING' });

test('a start that takes too long has a code and says how long', async () => {
  const { supervisor } = supervise({ start: never });
  await expect(supervisor.start()).rejects.toMatchObject({
    code: 'INTERFACE_START_TIMEOUT',
    message: 'bell did not start within 0.05 s',
    exitCode: 69,
    retryable: true,
  });
  await supervisor.stop();
});

test('a command that fails is logged with a code', async () => {
  const { supervisor, events } = supervise({
    handle() {
      throw new Error('no paper');
    },
  });
  await supervisor.start();
  const logged = once(events, 'error line');
  supervisor.deliver(RING);
  expect(await logged).toEqual([
    'command RING failed: no paper',
    { code: 'INTERFACE_COMMAND_FAILED' },
  ]);
  await supervisor.stop();
});

test('a command that takes too long is the reason for a new start (INTERFACE_COMMAND_TIMEOUT)', async () => {
  const { supervisor, events } = supervise({ handle: never });
  await supervisor.start();
  const waiting = once(events, 'waiting');
  supervisor.deliver(RING);
  expect(await waiting).toEqual(['bell did not finish RING within 0.05 s']);
  await supervisor.stop();
});
