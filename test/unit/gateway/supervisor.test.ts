import { EventEmitter, once } from 'node:events';
import { jest } from '@jest/globals';
import { GatewayError } from '../../../src/errors/gateway-error.js';
import type { SupervisorSnapshot } from '../../../src/gateway/interface-snapshot.js';
import { Supervisor } from '../../../src/gateway/supervisor.js';
import type { StartPolicy, SupervisorOptions } from '../../../src/gateway/supervisor-options.js';
import { createMessage, type Message } from '../../../src/map/message.js';
import type { DeviceInterface, InterfaceContext } from '../../../src/sdk/interface-contract.js';
import { instancePort } from '../../support/instance-port.js';
import { recordingLog } from '../../support/recording-log.js';

const command = (action: string): Message => createMessage({ type: 'command', action });

/** A supervised interface made of `parts`; everything else does nothing. */
const supervise = (
  parts: (context: InterfaceContext) => Partial<DeviceInterface>,
  startPolicy: StartPolicy = 'retry',
  backoff = { minMs: 1, maxMs: 5 },
  more: Partial<SupervisorOptions> = {},
) => {
  const events = new EventEmitter();
  const accepted: Message[] = [];
  const states: string[] = [];
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
    startPolicy,
    startTimeoutMs: 200,
    commandTimeoutMs: 200,
    stopTimeoutMs: 200,
    maxCommands: 3,
    port: instancePort(),
    hasNeighbours: () => false,
    defects: { maxCount: 5, windowMs: 60_000 },
    backoff,
    log,
    accept: async (message) => {
      accepted.push(message);
    },
    isFull: () => false,
    onChange: ({ state }: SupervisorSnapshot) => {
      states.push(state);
      events.emit(state);
    },
    ...more,
  });
  const context = (): InterfaceContext => {
    const [made] = contexts;
    if (made === undefined) throw new Error('no instance was created');
    return made;
  };
  return { supervisor, events, accepted, states, log, context, contexts };
};

/** All but the states. */
const complaints = ({ lines }: { readonly lines: readonly string[] }): readonly string[] =>
  lines.filter((line) => !/^(info|debug) /.test(line));

test('an interface starts, takes commands one at a time in order, and stops', async () => {
  const seen: string[] = [];
  const { promise: third, resolve } = deferred();
  const { supervisor, states } = supervise(() => ({
    async handle(message) {
      seen.push(`begin ${message.action}`);
      await Promise.resolve();
      seen.push(`end ${message.action}`);
      if (message.action === 'C') resolve();
    },
  }));
  await supervisor.start();
  for (const action of ['A', 'B', 'C']) supervisor.deliver(command(action));
  await third;
  await supervisor.stop();
  expect(seen).toEqual(['begin A', 'end A', 'begin B', 'end B', 'begin C', 'end C']);
  expect(states).toEqual(['starting', 'running', 'stopped']);
  expect(supervisor.snapshot.commands).toMatchObject({ accepted: 3, executed: 3 });
});

const deferred = (): { promise: Promise<void>; resolve: () => void } => {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
};

test('a failed start is tried again until it succeeds, on the same instance', async () => {
  let attempts = 0;
  const { supervisor, events, states, contexts, log } = supervise(() => ({
    start() {
      attempts += 1;
      if (attempts < 3) throw new Error('port is busy');
    },
  }));
  const running = once(events, 'running');
  await supervisor.start();
  await running;
  expect(attempts).toBe(3);
  expect(contexts).toHaveLength(1);
  expect(states).toEqual(['starting', 'waiting', 'starting', 'waiting', 'starting', 'running']);
  expect(complaints(log)[0]).toMatch(
    /^warn could not start: port is busy; next start in \d\.\d s$/,
  );
  await supervisor.stop();
});

test('under the policy fail the first failure ends the attempts and is thrown', async () => {
  const { supervisor, states } = supervise(
    () => ({
      start() {
        throw new Error('no such port');
      },
    }),
    'fail',
  );
  await expect(supervisor.start()).rejects.toMatchObject({
    code: 'INTERFACE_START_FAILED',
    message: 'bell could not start: no such port',
    exitCode: 69,
  });
  expect(states).toEqual(['starting', 'failed']);
  await supervisor.stop();
  expect(supervisor.snapshot.state).toBe('failed');
});

test.each<[StartPolicy, object]>([
  ['ignore', new Error('x')],
  ['retry', Object.assign(new Error('x'), { retryable: false })],
])('under %s a failure may be given up without an error', async (policy, cause) => {
  const { supervisor, states, log } = supervise(
    () => ({
      start() {
        throw cause;
      },
    }),
    policy,
  );
  await supervisor.start();
  expect(states).toEqual(['starting', 'failed']);
  expect(complaints(log)).toEqual(['error given up: could not start: x']);
  supervisor.deliver(command('A'));
  expect(supervisor.snapshot.commands).toMatchObject({ accepted: 1, notRunning: 1 });
});

test('a start that hangs is ended by its signal and tried again', async () => {
  let aborted = 0;
  const { supervisor, events, log } = supervise(() => ({
    start: (signal) =>
      aborted > 0
        ? undefined
        : new Promise<void>((_, reject) => {
            signal.addEventListener('abort', () => {
              aborted += 1;
              reject(signal.reason);
            });
          }),
  }));
  const running = once(events, 'running');
  await supervisor.start();
  await running;
  expect(aborted).toBe(1);
  expect(complaints(log)[0]).toMatch(
    /^warn could not start: bell did not start within 0.2 s; next start/,
  );
  await supervisor.stop();
});

test('a lost device is stopped and started again; commands meanwhile are counted', async () => {
  let starts = 0;
  let stops = 0;
  const { supervisor, events, context } = supervise(() => ({
    start() {
      starts += 1;
    },
    stop() {
      stops += 1;
    },
  }));
  await supervisor.start();
  const waiting = once(events, 'waiting');
  const again = once(events, 'running');
  context().lost(new Error('unplugged'));
  await waiting;
  expect(supervisor.snapshot).toMatchObject({ state: 'waiting', reason: 'unplugged' });
  supervisor.deliver(command('A'));
  expect(supervisor.snapshot.commands.notRunning).toBe(1);
  await again;
  expect([starts, stops]).toEqual([2, 1]);
  await supervisor.stop();
  expect(stops).toBe(2);
});

test('after stop an interface cannot emit', async () => {
  const { supervisor, accepted, context } = supervise(() => ({}));
  await supervisor.start();
  await context().emit(createMessage({ action: 'RING' }));
  await supervisor.stop();
  await expect(context().emit(createMessage({}))).rejects.toMatchObject({
    code: 'INTERFACE_NOT_RUNNING',
  });
  expect(accepted).toEqual([createMessage({ action: 'RING' })]);
  expect(supervisor.snapshot).toMatchObject({ emitted: 1, emitsRefused: 1 });
});

test('a command that throws is counted, and the next one is executed', async () => {
  const { promise, resolve } = deferred();
  const { supervisor, log } = supervise(() => ({
    handle({ action }) {
      if (action === 'BAD') throw new Error('relay stuck');
      resolve();
    },
  }));
  await supervisor.start();
  supervisor.deliver(command('BAD'));
  supervisor.deliver(command('GOOD'));
  await promise;
  await supervisor.stop();
  expect(supervisor.snapshot.commands).toMatchObject({ failed: 1, executed: 1 });
  expect(log.lines).toContain('error command BAD failed: relay stuck');
});

test('a command that hangs is ended; the interface starts anew and takes those that waited', async () => {
  const { promise, resolve } = deferred();
  const handled: string[] = [];
  let concurrent = 0;
  let most = 0;
  const { supervisor, events } = supervise(() => ({
    async handle({ action }, signal) {
      concurrent += 1;
      most = Math.max(most, concurrent);
      if (action === 'HANG') await once(signal, 'abort');
      concurrent -= 1;
      handled.push(action);
      if (action === 'NEXT') resolve();
    },
  }));
  await supervisor.start();
  const waiting = once(events, 'waiting');
  const again = waiting.then(() => once(events, 'running'));
  supervisor.deliver(command('HANG'));
  supervisor.deliver(command('WAITS'));
  await waiting;
  supervisor.deliver(command('MEANWHILE'));
  await again;
  supervisor.deliver(command('NEXT'));
  await promise;
  expect(most).toBe(1);
  expect(handled).toEqual(['HANG', 'WAITS', 'MEANWHILE', 'NEXT']);
  await supervisor.stop();
  expect(supervisor.snapshot.commands).toMatchObject({
    accepted: 4,
    timedOut: 1,
    executed: 3,
    notRunning: 0,
  });
});

test('what waited behind a command that hangs is left out where the next start fails', async () => {
  let starts = 0;
  const { supervisor, events, log } = supervise(() => ({
    async start() {
      starts += 1;
      if (starts > 1) throw new Error('no such port');
    },
    async handle(_message, signal) {
      await once(signal, 'abort');
    },
  }));
  await supervisor.start();
  supervisor.deliver(command('HANG'));
  supervisor.deliver(command('WAITS'));
  await once(events, 'waiting');
  await once(events, 'starting');
  await once(events, 'waiting');
  expect(log.lines).toContain('warn 1 waiting commands left out: the interface stops');
  expect(supervisor.snapshot.commands).toMatchObject({ timedOut: 1, notRunning: 1 });
  await supervisor.stop();
});

test('a full command queue leaves out the newest and counts it', async () => {
  const { promise: release, resolve } = deferred();
  const { supervisor, log } = supervise(() => ({ handle: () => release }));
  await supervisor.start();
  for (const action of ['A', 'B', 'C', 'D', 'E']) supervisor.deliver(command(action));
  expect(supervisor.snapshot.commands.overflowed).toBe(1);
  expect(log.lines).toContain(
    'warn command E left out: 3 commands wait already (commandqueue), or 16 MiB',
  );
  resolve();
  await supervisor.stop();
});

test('periodic tasks run on, do not overlap, end with the interface, and may fail it', async () => {
  let calls = 0;
  const { promise: failed, resolve } = deferred();
  const { supervisor, events } = supervise((context) => ({
    start() {
      context.every(1, () => {
        calls += 1;
        if (calls === 3) throw new Error('sensor gone');
        if (calls === 5) resolve();
      });
    },
  }));
  const waiting = once(events, 'waiting');
  await supervisor.start();
  await waiting;
  expect(supervisor.snapshot.reason).toBe('sensor gone');
  await failed;
  await supervisor.stop();
  const after = calls;
  await new Promise((done) => setImmediate(done));
  expect(calls).toBe(after);
});

test('stop does not wait for an interface that does not stop', async () => {
  const { supervisor, log } = supervise(() => ({ stop: () => new Promise<void>(() => undefined) }));
  await supervisor.start();
  await supervisor.stop();
  expect(supervisor.snapshot.state).toBe('stopped');
  expect(log.lines).toContain('warn did not stop within 0.2 s; left behind');
});

test('between two starts there is the pause that the bounds allow', async () => {
  const days = { minMs: 1e8, maxMs: 1e8 };
  const { supervisor, states, events, log } = supervise(
    () => ({
      start() {
        throw new Error('busy');
      },
    }),
    'retry',
    days,
  );
  const waiting = once(events, 'waiting');
  await supervisor.start();
  await waiting;
  const [, seconds] = /next start in (\d+\.\d) s$/.exec(complaints(log)[0] ?? '') ?? [];
  expect(Number(seconds)).toBeGreaterThan(0);
  expect(states).toEqual(['starting', 'waiting']);
  await supervisor.stop();
});

test('an interface that ran for 30 s begins with a short pause again, one that did not goes on', async () => {
  const clock = { nowMs: 0, random: 0 };
  const spies = [
    jest.spyOn(performance, 'now').mockImplementation(() => clock.nowMs),
    jest.spyOn(Math, 'random').mockImplementation(() => clock.random),
  ];
  let context: InterfaceContext | undefined;
  let starts = 0;
  const { supervisor, events, log } = supervise(
    (given) => {
      context = given;
      return {
        start() {
          starts += 1;
          if (starts < 6) throw new Error('busy');
        },
      };
    },
    'retry',
    { minMs: 1000, maxMs: 60_000 },
  );
  const pauseAfter = async (ranMs: number, why: string): Promise<number> => {
    clock.nowMs += ranMs;
    const waiting = once(events, 'waiting');
    context?.lost(new Error(why));
    await waiting;
    const told = (): string | undefined => log.lines.find((line) => line.includes(why));
    while (told() === undefined) await new Promise((done) => setImmediate(done));
    return Number(/next start in (\d+\.\d) s/.exec(told() ?? '')?.[1]);
  };
  const running = once(events, 'running');
  await supervisor.start();
  await running;
  // Five failures came before; half of what the bounds allow is drawn now.
  clock.random = 0.5;
  const again = once(events, 'running');
  expect(await pauseAfter(30_000, 'late')).toBe(0.5);
  await again;
  expect(await pauseAfter(29_000, 'early')).toBe(1);
  await supervisor.stop();
  for (const spy of spies) spy.mockRestore();
});

describe('a command that the interface does not know', () => {
  const refuse = () => ({
    handle() {
      throw new GatewayError('INTERFACE_UNKNOWN_COMMAND', 'a bell cannot FLY');
    },
  });
  const tried = async (hasNeighbours: boolean, gateway = '') => {
    const { supervisor, log } = supervise(refuse, 'retry', undefined, {
      hasNeighbours: () => hasNeighbours,
    });
    await supervisor.start();
    supervisor.deliver(createMessage({ type: 'command', action: 'FLY', gateway }));
    await supervisor.stop();
    expect(supervisor.snapshot.commands).toMatchObject({ accepted: 1, unknown: 1, failed: 0 });
    return log.lines.filter((line) => line.includes('cannot FLY'));
  };

  test('is an error where there is no other that could be meant', async () => {
    expect(await tried(false)).toEqual([expect.stringMatching(/^error/)]);
    expect(await tried(true, 'bell')).toEqual([expect.stringMatching(/^error/)]);
  });

  test('is none of its business where there are others', async () => {
    expect(await tried(true)).toEqual([expect.stringMatching(/^debug/)]);
  });
});

test('what an interface counts is in its snapshot, over all of its starts', async () => {
  const { supervisor, events } = supervise((context) => ({
    start() {
      context.count('framesDropped', 2);
      context.count('unread', 0);
      setImmediate(() => context.lost(new Error('unplugged')));
    },
  }));
  const again = (async () => {
    for (let starts = 0; starts < 2; starts += 1) await once(events, 'running');
  })();
  await supervisor.start();
  await again;
  await supervisor.stop();
  const { counts, starts } = supervisor.snapshot;
  expect(counts).toEqual({ framesDropped: 2 * starts, unread: 0 });
});

test('a device that is away is told once, and when it is back how often it was tried', async () => {
  let failures = 0;
  const { supervisor, events, log } = supervise(() => ({
    start() {
      failures += 1;
      if (failures <= 20) throw new Error('not there');
    },
  }));
  const running = once(events, 'running');
  await supervisor.start();
  await running;
  await supervisor.stop();
  const away = log.lines.filter((line) => line.includes('not there'));
  expect(away).toEqual([
    expect.stringMatching(/^warn could not start: not there; next start in \d/),
    // Where in the interface, for its author, once as well.
    expect.stringMatching(/^debug Error: not there\n {4}at /),
  ]);
  // What was said before it is not said again: it would read as if it were so now.
  expect(log.lines.filter((line) => line.startsWith('info'))).toEqual([
    'info starting',
    'info waiting',
    expect.stringMatching(/^info running after 21 starts in \d+\.\d s$/),
    'info stopped',
  ]);
});
