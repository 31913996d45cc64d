/** Serial ports that cannot be opened; the ptys are simulated lines, the neighbour is a real one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PtyLine, startPtyLine } from '../support/pty-line.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { type House, startHouse } from './tools/house.js';

const RULES = {
  tick: { frame: 'tick', direction: 'in', message: { action: 'TICK' } },
  set: { frame: 'set', direction: 'out', message: { action: 'SET' } },
};
const section = (port: string) => ({ interface: 'serial', port, framing: 'line', rules: RULES });

requirePeer('socat', '-V')('a port that cannot be opened', () => {
  const use = resources();
  const newPty = async (): Promise<PtyLine> => use(await startPtyLine(), (it) => it.close());
  const running = (house: House, name: string) =>
    house.instance(name, ({ state }) => state === 'running');
  /** The neighbour still does what it is told. */
  const expectNeighbour = async (house: House): Promise<void> => {
    await house.publish('house//other///test/C', '{"action":"HELLO"}');
    const before = house.heard.length;
    await house.until(({ payload }) => payload.includes('"response":"OK"'));
    expect(before).toBeGreaterThan(0);
    const other = await running(house, 'other');
    expect(other).toMatchObject({ starts: 1 });
  };
  const other = { interface: 'dummy', period: 0, reply: true };

  test('36 never back: the starts go on with growing pauses, commands are counted, the others go on (seed 36)', async () => {
    const pty = await newPty();
    const house = await startHouse(use, {
      interfaces: { line: section(pty.path), other },
      gateway: { restartmin: 0.05, restartmax: 0.4 },
    });
    await running(house, 'line');
    await pty.unplug();
    const { reason } = await house.instance(
      'line',
      (it) => it.state === 'waiting' && it.starts > 1,
    );
    expect(reason).toMatch(/could not start: .*port is not there/);
    await house.publish('house//line///test/C', '{"action":"SET"}');
    await house.instance('line', ({ commands }) => commands.notRunning === 1);
    await expectNeighbour(house);
    const { starts, since } = await house.instance('line', () => true);
    const later = await house.instance('line', (it) => it.starts >= starts + 6);
    // Full jitter up to 0.4 s: six starts in less than 20 ms would be no pause at all.
    expect(Date.parse(later.since) - Date.parse(since)).toBeGreaterThan(20);
    expect(later).toMatchObject({ defects: 0, commands: { accepted: 1, notRunning: 1 } });
    expect(await house.gateway.stop()).toMatchObject({ code: 0 });
  });

  test('36 busy: says so, and takes the port once the other program has left it (seed 36)', async () => {
    const pty = await newPty();
    // The way serialport itself locks a port.
    const thief = use(
      spawn('flock', ['-F', realpathSync(pty.path), 'sh', '-c', 'echo has; exec sleep 60']),
      (it) => it.kill('SIGKILL'),
    );
    await once(thief.stdout, 'data');
    const house = await startHouse(use, { interfaces: { line: section(pty.path), other } });
    const { reason } = await house.instance('line', ({ state }) => state === 'waiting');
    expect(reason).toMatch(/another program has .* open; fuser -v/);
    await expectNeighbour(house);
    thief.kill('SIGKILL');
    await running(house, 'line');
    pty.device().write('tick\n');
    await house.until(({ payload }) => payload.includes('TICK'));
  });

  test('36 permission denied: says what to do, and takes the port once it is permitted (seed 36)', async () => {
    const pty = await newPty();
    const port = realpathSync(pty.path);
    chmodSync(port, 0o000);
    // Nothing is denied to root.
    const isRoot = process.getuid?.() === 0;
    const folder = use(mkdtempSync(join(tmpdir(), 'house-')), (it) =>
      rmSync(it, { recursive: true, force: true }),
    );
    chmodSync(folder, 0o755);
    chmodSync(join(pty.path, '..'), 0o755);
    const house = await startHouse(use, {
      folder,
      interfaces: { line: section(pty.path), other },
      ...(isRoot && { through: ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] }),
    });
    const { reason } = await house.instance('line', ({ state }) => state === 'waiting');
    expect(reason).toMatch(/may not be opened by this user; .*dialout/);
    await expectNeighbour(house);
    chmodSync(port, 0o666);
    await running(house, 'line');
  });
});
