/** Devices that take nothing of what is sent to them: the far ends, which are the test, do not read. */
import { createServer, type Socket } from 'node:net';
import { listenOn } from '../support/listen-on.js';
import { startPtyLine } from '../support/pty-line.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { type House, startHouse } from './tools/house.js';
import { between, randomOf, seed } from './tools/seed.js';

const random = randomOf();
const TEXT = 'x'.repeat(60_000);
const COMMANDS = between(random, 8, 24);
const DEVICE = {
  framing: 'line',
  maxframe: 65_536,
  writetimeout: 0.3,
  rules: {
    text: { frame: '<text>', direction: 'out', message: { action: 'TEXT' } },
    tick: { frame: 'tick', direction: 'in', message: { action: 'TICK' } },
  },
};

requirePeer('socat', '-V')('a device that never reads', () => {
  const use = resources();

  const expectOthersGoOn = async (house: House): Promise<void> => {
    for (let sent = 0; sent < COMMANDS; sent += 1)
      await house.publish('house//line///test/C', JSON.stringify({ action: 'TEXT', text: TEXT }));
    const before = performance.now();
    await house.publish('house//other///test/C', '{"action":"HELLO"}');
    const { atMs } = await house.until(({ payload }) => payload.includes('"response":"OK"'));
    expect(atMs - before).toBeLessThan(1000);
    const stuck = await house.instance('line', ({ state }) => state === 'waiting');
    expect(stuck.reason).toBe('the device took nothing of a frame for 0.3 s');
    // Each command came to an end, and is counted under one.
    const { commands } = await house.instance('line', (it) => {
      const { accepted, executed, failed, overflowed, notRunning } = it.commands;
      return accepted === COMMANDS && executed + failed + overflowed + notRunning === accepted;
    });
    expect(commands.failed + commands.notRunning).toBeGreaterThan(0);
    expect(commands.timedOut).toBe(0);
    expect(await house.instance('other', () => true)).toMatchObject({
      starts: 1,
      commands: { accepted: 1, executed: 1 },
    });
    expect(await house.gateway.stop()).toMatchObject({ code: 0 });
  };
  const other = { interface: 'dummy', period: 0, reply: true };

  test(`38 serial: commands fail at their deadline, the others go on (seed ${seed})`, async () => {
    const pty = use(await startPtyLine(), (it) => it.close());
    pty.device().pause();
    const house = await startHouse(use, {
      interfaces: { line: { interface: 'serial', port: pty.path, ...DEVICE }, other },
    });
    await house.instance('line', ({ state }) => state === 'running');
    await expectOthersGoOn(house);
  });

  test(`38 TCP: what it says is heard all the same (seed ${seed})`, async () => {
    const sockets: Socket[] = [];
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => undefined);
      socket.write('tick\n');
    });
    const port = use(await listenOn(server), () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    const house = await startHouse(use, {
      interfaces: { line: { interface: 'tcp', host: '127.0.0.1', port, ...DEVICE }, other },
    });
    await house.until(({ payload }) => payload.includes('TICK'));
    // The system takes some megabytes by itself before a write has to wait.
    const filling = { on: true, sent: 0 };
    const filled = (async () => {
      while (filling.on) {
        // Each another one: the same again and again would be taken for a loop.
        const text = `${filling.sent}${TEXT}`;
        await house.publish('house//line///test/C', JSON.stringify({ action: 'TEXT', text }));
        filling.sent += 1;
        sockets[0]?.write('tick\n');
      }
    })();
    await house.instance('line', ({ state }) => state === 'waiting');
    filling.on = false;
    await filled;
    // Megabytes on their way through the broker are not what is measured.
    const { reason } = await house.instance(
      'line',
      ({ starts, commands }) => starts > 1 && commands.accepted === filling.sent,
    );
    expect(reason ?? 'the device took nothing').toMatch(/took nothing/);
    const before = performance.now();
    await house.publish('house//other///test/C', '{"action":"HELLO"}');
    const { atMs } = await house.until(({ payload }) => payload.includes('"response":"OK"'));
    expect(atMs - before).toBeLessThan(1000);
    const ticks = house.heard.filter(({ payload }) => payload.includes('TICK')).length;
    const { commands } = await house.instance(
      'line',
      (it) =>
        it.emitted >= ticks &&
        it.commands.accepted ===
          it.commands.executed +
            it.commands.failed +
            it.commands.overflowed +
            it.commands.notRunning,
    );
    expect(ticks).toBeGreaterThan(1);
    expect(commands.failed).toBeGreaterThan(0);
  });
});
