/** What systemd is told, with clocks that are moved by hand; port and systemd are simulated. */
import { Systemd } from '../../../../src/companion/heartbeat/systemd.js';
import { systemdNotify } from '../../../../src/companion/heartbeat/systemd-notify.js';
import { systemdPlan } from '../../../../src/companion/heartbeat/systemd-plan.js';
import type { CompanionPort } from '../../../../src/gateway/companion.js';
import { ManualClock } from '../../schedule/manual-clock.js';

const bench = (watchdogMs?: number) => {
  const clock = new ManualClock();
  const told: string[] = [];
  const lines: string[] = [];
  const meter = { name: 'meter', state: 'starting', enabled: true };
  const status = { broker: 'waiting', active: true, interfaces: [meter] };
  const state = { isBroken: false, isDeaf: false };
  const port = {
    log: { warn: (line: string) => void lines.push(line) },
    get status() {
      if (state.isBroken) throw new Error('a supervisor is gone');
      return status;
    },
    // What it does not touch is not there.
  } as unknown as CompanionPort;
  const systemd = new Systemd({
    port,
    clock,
    watchdogMs,
    notify: async (assignments) => {
      if (state.isDeaf) throw new Error('no such socket');
      told.push(assignments.join(' | '));
    },
  });
  return { clock, told, lines, meter, status, state, systemd };
};

test('it is ready when each interface has had its first start, whatever became of it', async () => {
  const { clock, told, meter, status, systemd } = bench();
  await clock.pass(100);
  expect(told).toEqual(['STATUS=broker waiting; 0 of 1 interfaces running, not meter (starting)']);
  meter.state = 'waiting';
  systemd.onStatus();
  meter.state = 'running';
  status.broker = 'connected';
  systemd.onStatus();
  await clock.pass(1000);
  expect(told.slice(1)).toEqual([
    'READY=1 | STATUS=broker waiting; 0 of 1 interfaces running, not meter (waiting)',
  ]);
  await clock.pass(4000);
  expect(told.slice(2)).toEqual(['STATUS=broker connected; 1 of 1 interfaces running']);
});

test('where nothing ever changes it is ready too', async () => {
  const { clock, told, status } = bench();
  status.interfaces = [];
  await clock.pass(0);
  expect(told).toEqual(['READY=1 | STATUS=broker waiting; 0 of 0 interfaces running']);
});

test('a state that changes all the time is told now and then', async () => {
  const { clock, told, meter, systemd } = bench();
  for (let count = 0; count < 200; count += 1) {
    meter.state = count % 2 === 0 ? 'running' : 'waiting';
    systemd.onStatus();
    await clock.pass(100);
  }
  expect(told.length).toBeGreaterThan(2);
  expect(told.length).toBeLessThanOrEqual(6);
});

test('it gives a sign of life at half of the time', async () => {
  const { clock, told } = bench(2000);
  await clock.pass(5000);
  expect(told.filter((each) => each === 'WATCHDOG=1')).toHaveLength(6);
});

test('but none while a part of the gateway cannot tell how it is', async () => {
  const { clock, told, lines, state } = bench(2000);
  await clock.pass(500);
  state.isBroken = true;
  const before = told.length;
  await clock.pass(5000);
  expect(told).toHaveLength(before);
  expect(lines).toEqual(['gives no sign of life: a supervisor is gone']);
  state.isBroken = false;
  await clock.pass(1000);
  expect(told.length).toBeGreaterThan(before);
});

test('what systemd cannot be told is a line of log, once', async () => {
  const { clock, lines, state } = bench(2000);
  state.isDeaf = true;
  await clock.pass(10_000);
  expect(lines).toEqual(['systemd was not told: no such socket']);
});

test('it tells that it stops, with a last sign of life; one that is replaced does not', async () => {
  const { told, clock, systemd } = bench(2000);
  await clock.pass(100);
  await systemd.stop(false);
  expect(told.at(-1)).toBe('STOPPING=1 | STATUS=stopping | WATCHDOG=1');
  expect(clock.timers).toBe(0);
  const other = bench(2000);
  await other.systemd.stop(true);
  expect(other.told.filter((each) => each.includes('STOPPING'))).toEqual([]);
});

test.each([
  [{}, undefined],
  [{ NOTIFY_SOCKET: '' }, undefined],
  [{ NOTIFY_SOCKET: 'vsock:2:1234' }, undefined],
  [{ NOTIFY_SOCKET: '/run/n' }, { socket: '/run/n', wanted: undefined }],
  [
    { NOTIFY_SOCKET: '@n', WATCHDOG_USEC: '30000000' },
    { socket: '@n', wanted: 30_000 },
  ],
  [
    { NOTIFY_SOCKET: '/n', WATCHDOG_USEC: '30000000', WATCHDOG_PID: '42' },
    { socket: '/n', wanted: 30_000 },
  ],
  [
    { NOTIFY_SOCKET: '/n', WATCHDOG_USEC: '30000000', WATCHDOG_PID: '43' },
    { socket: '/n', wanted: undefined },
  ],
  [
    { NOTIFY_SOCKET: '/n', WATCHDOG_USEC: 'soon' },
    { socket: '/n', wanted: undefined },
  ],
])('of the environment %j it takes %j', (environment, identity) => {
  expect(systemdPlan({ environment, pid: 42 })?.identity).toEqual(identity);
});

test('where the program is not there, it says what to do', async () => {
  const notify = systemdNotify({ socket: '/nonexistent', searchPath: '/nonexistent' });
  await expect(notify(['READY=1'])).rejects.toMatchObject({
    code: 'SYSTEMD_NOT_TOLD',
    message: expect.stringContaining('there is no program systemd-notify; install'),
  });
});
