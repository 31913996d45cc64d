/** Schedules with clocks that are moved by hand; the port of the gateway is simulated. */
import { Schedule } from '../../../../src/companion/schedules/schedule.js';
import { schedulePlans } from '../../../../src/companion/schedules/schedule-plans.js';
import type { ScheduleSection } from '../../../../src/config/configuration.js';
import type { CompanionPort } from '../../../../src/gateway/companion.js';
import type { Message } from '../../../../src/map/message.js';
import { load } from '../../config/load.js';
import { ManualClock } from '../../schedule/manual-clock.js';

const section = (text: string): ScheduleSection => {
  const { configuration, problems } = load(`[INTERFACE:meter]\ninterface = dummy\n${text}`);
  const [first] = configuration.schedules;
  if (first === undefined) throw new Error(`no schedule: ${JSON.stringify(problems)}`);
  return first;
};

interface Bench {
  readonly clock: ManualClock;
  readonly schedule: Schedule;
  readonly delivered: Message[];
  readonly emitted: Message[];
  readonly published: string[];
  readonly lines: string[];
  readonly state: { active: boolean; connected: boolean; meter: string; emit: () => Promise<void> };
}

const bench = (text: string): Bench => {
  const clock = new ManualClock('2026-11-21T06:59:00Z');
  const delivered: Message[] = [];
  const emitted: Message[] = [];
  const published: string[] = [];
  const lines: string[] = [];
  const state = { active: true, connected: true, meter: 'running', emit: async () => undefined };
  const say = (line: string): void => void lines.push(line);
  const port = {
    log: { debug: () => undefined, info: say, warn: say, error: say },
    instances: {
      get isActive() {
        return state.active;
      },
    },
    get isConnected() {
      return state.connected;
    },
    get status() {
      return { name: 'kitchen', interfaces: [{ name: 'meter', state: state.meter }] };
    },
    deliver: (message: Message) => void delivered.push(message),
    emit: async (message: Message) => {
      emitted.push(message);
      await state.emit();
    },
    publish: async ({ topic, payload }: { topic: string; payload: string }) =>
      void published.push(`${topic} ${payload}`),
    // What a schedule does not touch is not there.
  } as unknown as CompanionPort;
  const schedule = new Schedule({
    schedule: section(text),
    statusTopic: 'home/status',
    port,
    clock,
    random: () => 0.5,
  });
  return { clock, schedule, delivered, emitted, published, lines, state };
};

test('command hands its message to the interfaces, at its time', async () => {
  const { clock, delivered, schedule } = bench(
    '[SCHEDULE:a]\ncron = 0 7 * * *\ntimezone = UTC\nmessage = {function: Lighting, action: LIGHT_ON, arguments: {level: 50, soft: true}}',
  );
  expect(schedule.snapshot).toMatchObject({ run: 'command', next: '2026-11-21T07:00:00.000Z' });
  await clock.pass(120_000);
  expect(delivered).toEqual([
    expect.objectContaining({
      type: 'command',
      function: 'Lighting',
      action: 'LIGHT_ON',
      gateway: '',
    }),
  ]);
  expect({ ...delivered[0]?.arguments }).toEqual({ level: '50', soft: 'true' });
  expect(schedule.snapshot).toMatchObject({ runs: 1, next: '2026-11-22T07:00:00.000Z' });
});

test('command and emit name the interface, poll asks it', async () => {
  const command = bench('[SCHEDULE:a]\nevery = 1\ninterface = meter\nmessage = {action: X}');
  await command.clock.pass(1000);
  expect(command.delivered).toEqual([
    expect.objectContaining({ type: 'command', gateway: 'meter', action: 'X' }),
  ]);
  const emit = bench(
    '[SCHEDULE:a]\nevery = 1\nrun = emit\ninterface = meter\nmessage = {action: X}',
  );
  await emit.clock.pass(1000);
  expect(emit.emitted).toEqual([
    expect.objectContaining({ type: 'status', gateway: 'meter', action: 'X' }),
  ]);
  const poll = bench('[SCHEDULE:a]\nevery = 1\nrun = poll\ninterface = meter');
  await poll.clock.pass(1000);
  expect(poll.delivered).toEqual([
    expect.objectContaining({ type: 'command', gateway: 'meter', action: 'POLL' }),
  ]);
  const own = bench(
    '[SCHEDULE:a]\nevery = 1\nrun = poll\ninterface = meter\nmessage = {action: REPORT}',
  );
  await own.clock.pass(1000);
  expect(own.delivered).toEqual([expect.objectContaining({ action: 'REPORT' })]);
});

test('status publishes the status of the gateway', async () => {
  const { clock, published } = bench('[SCHEDULE:a]\nevery = 1\nrun = status');
  await clock.pass(1000);
  expect(published).toEqual([expect.stringMatching(/^home\/status \{"name":"kitchen"/)]);
});

test('what nobody could do is skipped and counted, and not made up for', async () => {
  const command = bench('[SCHEDULE:a]\nevery = 1\nmessage = {action: X}');
  command.state.active = false;
  await command.clock.pass(2000);
  command.state.active = true;
  await command.clock.pass(1000);
  expect(command.delivered).toHaveLength(1);
  expect(command.schedule.snapshot).toMatchObject({ runs: 3, skipped: 2, failed: 0 });

  const poll = bench('[SCHEDULE:a]\nevery = 1\nrun = poll\ninterface = meter');
  poll.state.meter = 'waiting';
  await poll.clock.pass(2000);
  expect(poll.schedule.snapshot).toMatchObject({ skipped: 2 });
  expect(poll.delivered).toEqual([]);

  const status = bench('[SCHEDULE:a]\nevery = 1\nrun = status');
  status.state.connected = false;
  await status.clock.pass(1000);
  expect(status.schedule.snapshot).toMatchObject({ skipped: 1 });
});

test('emit waits while the gateway is full: turns meanwhile are left out, with a line of log', async () => {
  const { clock, state, emitted, schedule, lines } = bench(
    '[SCHEDULE:a]\nevery = 1\nrun = emit\nmessage = {action: X}',
  );
  let accept = (): void => undefined;
  state.emit = () => new Promise<undefined>((resolve) => (accept = () => resolve(undefined)));
  await clock.pass(4000);
  accept();
  await clock.pass(1000);
  expect(emitted).toHaveLength(2);
  expect(schedule.snapshot).toMatchObject({ overrun: 3 });
  expect(lines).toEqual(['left out a turn: the one before was still running']);
});

test('a turn that fails is told, once a minute', async () => {
  const { clock, state, schedule, lines } = bench(
    '[SCHEDULE:a]\nevery = 1\nrun = emit\nmessage = {action: X}',
  );
  state.emit = async () => {
    throw new Error('no route');
  };
  await clock.pass(5000);
  expect(lines).toEqual(['a turn failed: no route']);
  expect(schedule.snapshot).toMatchObject({ runs: 5, failed: 5 });
});

test('stopped it does nothing any more', async () => {
  const { clock, delivered, schedule } = bench('[SCHEDULE:a]\nevery = 1\nmessage = {action: X}');
  schedule.stop();
  await clock.pass(5000);
  expect(delivered).toEqual([]);
  expect(clock.timers).toBe(0);
});

test('each schedule is a companion of its own, whose identity changes with it alone', () => {
  const plans = (text: string): Map<string, unknown> => {
    const { configuration } = load(`[GATEWAY]\nstatustopic = home/{name}/status\n${text}`);
    return new Map(schedulePlans(configuration).map(({ name, identity }) => [name, identity]));
  };
  const before = plans(
    '[SCHEDULE:a]\nevery = 1\nrun = status\n[SCHEDULE:b]\nevery = 1\nrun = status',
  );
  const after = plans(
    '[SCHEDULE:a]\nevery = 1\nrun = status\n[SCHEDULE:b]\nevery = 2\nrun = status',
  );
  expect([...before.keys()]).toEqual(['schedule:a', 'schedule:b']);
  expect(after.get('schedule:a')).toEqual(before.get('schedule:a'));
  expect(after.get('schedule:b')).not.toEqual(before.get('schedule:b'));
});
