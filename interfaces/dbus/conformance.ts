import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConformanceFixture, SimulatedDevice } from 'mqttgateway/interface/testing';

const BUS = 'org.freedesktop.DBus';

/** The bus itself is a service: it tells who comes and goes, and answers questions. */
const DEVICE = {
  use: [
    {
      service: BUS,
      path: '/org/freedesktop/DBus',
      interface: BUS,
      signals: ['NameOwnerChanged'],
      methods: { NameHasOwner: 's' },
    },
  ],
  rules: {
    changed: {
      member: `${BUS}.NameOwnerChanged`,
      frame: { json: ['<name>', '<before?>', '<after?>'] },
      message: { function: 'Bus', action: 'CHANGED' },
    },
    ask: {
      member: `${BUS}.NameHasOwner`,
      frame: { json: ['<name>'] },
      message: { function: 'Bus', action: 'ASK' },
    },
  },
};

/** A real bus of its own. */
const startBus = async (): Promise<SimulatedDevice> => {
  const folder = mkdtempSync(join(tmpdir(), 'bus-'));
  const address = `unix:path=${join(folder, 'bus')}`;
  const daemon = spawn(
    'dbus-daemon',
    ['--session', '--nofork', '--print-address', `--address=${address}`],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const ended = once(daemon, 'exit');
  await Promise.race([once(daemon.stdout, 'data'), ended]);
  const end = async (): Promise<void> => {
    daemon.kill();
    await ended;
  };
  return {
    options: { bus: address },
    command: { function: 'Bus', action: 'ASK', arguments: { name: BUS } },
    speak: async () => {
      // Whoever comes and goes is told of.
      const guest = spawn('dbus-send', [`--bus=${address}`, '--dest=x.y', '/x', 'x.y.Z'], {
        stdio: 'ignore',
      });
      await once(guest, 'exit');
    },
    lose: end,
    tearDown: async () => {
      await end();
      rmSync(folder, { recursive: true });
    },
  };
};

const hasBus = spawnSync('dbus-daemon', ['--version']).error === undefined;

/** What the rules of the contract are tried with; without dbus-daemon only some can be tried. */
const fixture: ConformanceFixture = {
  options: { ...DEVICE, bus: 'unix:path=/no/such/bus' },
  ...(hasBus && { setUp: startBus }),
};
export default fixture;
