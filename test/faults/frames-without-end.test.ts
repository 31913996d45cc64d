/** What a device should not say; the devices are servers of the test on TCP, and a pty. */
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { listenOn } from '../support/listen-on.js';
import { resources } from '../support/resources.js';
import { startHouse } from './tools/house.js';
import { residentMiB } from './tools/resident.js';

const RULES = {
  name: { frame: 'name=<name>', direction: 'in', message: { action: 'NAME' } },
  end: { frame: 'end', direction: 'in', message: { action: 'END' } },
};

describe('a device on TCP', () => {
  const use = resources();

  const startDevice = async () => {
    const server = createServer({ noDelay: true });
    const port = use(await listenOn(server), () => server.close());
    const connected = once(server, 'connection') as Promise<[Socket]>;
    const house = await startHouse(use, {
      interfaces: {
        line: { interface: 'tcp', host: '127.0.0.1', port, framing: 'line', rules: RULES },
      },
    });
    const [socket] = await connected;
    use(socket, (it) => it.destroy());
    await house.instance('line', ({ state }) => state === 'running');
    return { house, socket, pid: house.gateway.child.pid ?? 0 };
  };

  test('37 100 MB without a delimiter: memory stays flat, and the next frame is read (seed 37)', async () => {
    const { house, socket, pid } = await startDevice();
    const piece = Buffer.alloc(1 << 20, 'x');
    // What the collector of garbage takes for itself comes with the first megabytes.
    const settled = { mib: 0 };
    let most = 0;
    for (let sent = 0; sent < 100; sent += 1) {
      if (!socket.write(piece)) await once(socket, 'drain');
      most = Math.max(most, residentMiB(pid));
      if (sent === 20) settled.mib = most;
    }
    socket.write('\nend\n');
    await house.until(({ payload }) => payload.includes('END'));
    expect(most - settled.mib).toBeLessThan(24);
    expect(house.gateway.output()).toMatch(/frame dropped: it is longer than maxframe/);
    const { starts, counts } = await house.instance('line', ({ emitted }) => emitted === 1);
    expect(starts).toBe(1);
    expect(counts).toEqual({ frames: 1, framesTooLong: 1 });
  });

  test('37 UTF-8 cut at every byte, and NULs: each frame is the same (seed 37)', async () => {
    const { house, socket } = await startDevice();
    const text = 'Küche 21 °C € 𝄞 \u0000 end';
    const bytes = Buffer.from(`name=${text}\n`);
    const cuts = [...bytes.keys()].slice(1);
    expect(cuts.length).toBeGreaterThan(30);
    for (const [at, cut] of cuts.entries()) {
      socket.write(bytes.subarray(0, cut));
      // Without it the system would mostly join the two.
      await new Promise((resolve) => setImmediate(resolve));
      socket.write(bytes.subarray(cut));
      await house.until(() => house.heard.filter(({ topic }) => topic.endsWith('/S')).length > at);
    }
    const heard = house.heard.filter(({ topic }) => topic.endsWith('/S'));
    expect(heard).toHaveLength(cuts.length);
    for (const { payload } of heard) expect(JSON.parse(payload)).toMatchObject({ name: text });
    socket.write(Buffer.concat([Buffer.alloc(4000), Buffer.from('\nend\n')]));
    await house.until(({ payload }) => payload.includes('END'));
    expect(await house.instance('line', () => true)).toMatchObject({ starts: 1 });
  });
});
