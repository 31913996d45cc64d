/** What becomes of a device on TCP whose network fails; device and network are simulated by sockets. */
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { startProgram } from '../support/built-command.js';
import { freePort } from '../support/free-port.js';
import { listenOn } from '../support/listen-on.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { startTcpProxy } from '../support/tcp-proxy.js';
import { type House, startHouse } from './tools/house.js';
import { between, randomOf, seed } from './tools/seed.js';

const random = randomOf();
const CUTS = 10;
const DEVICE = {
  interface: 'tcp',
  host: '127.0.0.1',
  framing: 'line',
  connecttimeout: 0.3,
  timeout: 0.2,
  lostafter: 2,
  polls: [{ send: 'ask', every: 0.1 }],
  rules: {
    ask: { frame: '?', reply: 'count' },
    count: { frame: '<n>', direction: 'in', message: { action: 'COUNT' } },
    set: { frame: 'set', direction: 'out', message: { action: 'SET' } },
  },
};

describe('a device on TCP', () => {
  const use = resources();
  const houseOf = (port: number): Promise<House> =>
    startHouse(use, {
      interfaces: { line: { ...DEVICE, port }, other: { interface: 'dummy', period: 0 } },
    });
  const running = (house: House) => house.instance('line', ({ state }) => state === 'running');
  /** Answers each question with the next number. */
  const countingDevice = (): { server: Server; sockets: Socket[]; asked: () => number } => {
    const sockets: Socket[] = [];
    let count = 0;
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => undefined);
      socket.on('data', (bytes) => {
        for (const letter of String(bytes))
          if (letter === '?') {
            count += 1;
            socket.write(`${count}\n`);
          }
      });
    });
    use(server, () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    return { server, sockets, asked: () => count };
  };
  const countsOf = (house: House): number[] =>
    house.heard.flatMap(({ payload }) => {
      const [, n] = /"n":"(\d+)"/.exec(payload) ?? [];
      return n === undefined ? [] : [Number(n)];
    });
  const nextCount = (house: House): Promise<unknown> => {
    const before = house.heard.length;
    return house.until((it) => it.payload.includes('"n"') && house.heard.indexOf(it) >= before);
  };
  const expectOtherUntouched = async (house: House): Promise<void> => {
    const other = await house.instance('other', () => true);
    expect(other).toMatchObject({ state: 'running', starts: 1, defects: 0 });
  };

  test('39 refuse: tried again until it listens; commands meanwhile are counted', async () => {
    const port = await freePort();
    const house = await houseOf(port);
    const { reason } = await house.instance('line', ({ starts }) => starts > 2);
    expect(reason ?? 'ECONNREFUSED').toMatch(/ECONNREFUSED/);
    await house.publish('house//line///test/C', '{"action":"SET"}');
    await house.instance('line', ({ commands }) => commands.notRunning === 1);
    const { server } = countingDevice();
    server.listen(port, '127.0.0.1');
    await running(house);
    await nextCount(house);
    await expectOtherUntouched(house);
  });

  requirePeer('python3')('that does not answer', () => {
    test('39 stall: neither a connection that is not accepted nor a device that is silent holds anything up', async () => {
      // Node's servers accept always; one whose queue of connections is full accepts none.
      const full = use(
        startProgram('python3', [
          '-u',
          '-c',
          `
import socket, sys
server = socket.socket()
server.bind(("127.0.0.1", 0))
server.listen(0)
port = server.getsockname()[1]
clients = []
for _ in range(4):
    client = socket.socket()
    client.setblocking(False)
    client.connect_ex(("127.0.0.1", port))
    clients.append(client)
print("port", port)
sys.stdin.read()
`,
        ]),
        (it) => it.stop('SIGKILL'),
      );
      const [, port] = await full.until(/port (\d+)/);
      const house = await houseOf(Number(port));
      const { reason } = await house.instance('line', ({ state }) => state === 'waiting');
      expect(reason).toMatch(/did not accept a connection within 0\.3 s/);
      await expectOtherUntouched(house);
    });
  });

  test('39 stall: a device that no longer answers is lost, and asked again on a new connection', async () => {
    const sockets: Socket[] = [];
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => undefined);
      // The second connection is to a device that works again.
      if (sockets.length > 1) socket.on('data', () => socket.write('7\n'));
    });
    const port = use(await listenOn(server), () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    const house = await houseOf(port);
    const { reason } = await house.instance('line', ({ state }) => state === 'waiting');
    expect(reason).toBe('the device does not answer');
    await nextCount(house);
    await expectOtherUntouched(house);
  });

  test(`39 reset × ${CUTS}, in the middle of a frame as well: half a frame is none (seed ${seed})`, async () => {
    const device = countingDevice();
    const port = await listenOn(device.server);
    const house = await houseOf(port);
    for (let cut = 0; cut < CUTS; cut += 1) {
      await nextCount(house);
      const socket = device.sockets.at(-1);
      // What stands after the last number has no end, and never gets one.
      for (let digit = between(random, 0, 3); digit > 0; digit -= 1) socket?.write('99');
      const again = once(device.server, 'connection');
      socket?.resetAndDestroy();
      await again;
    }
    await nextCount(house);
    const counts = countsOf(house);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(Math.max(...counts)).toBeLessThanOrEqual(device.asked());
    const { defects, starts } = await house.instance('line', (it) => it.starts > CUTS);
    expect([defects, starts]).toEqual([0, CUTS + 1]);
    await expectOtherUntouched(house);
  });

  test('39 half-open: noticed by polls that are not answered, within lostafter of them', async () => {
    const device = countingDevice();
    const proxy = use(await startTcpProxy(await listenOn(device.server)), (it) => it.close());
    const house = await houseOf(proxy.port);
    await nextCount(house);
    const before = performance.now();
    proxy.stall();
    const { reason } = await house.instance('line', ({ state }) => state === 'waiting');
    // Two polls, each with 0.2 s for its answer, and what the machine takes.
    expect(performance.now() - before).toBeLessThan(2000);
    expect(reason).toBe('the device does not answer');
    proxy.cut();
    proxy.resume();
    await running(house);
    await nextCount(house);
    await expectOtherUntouched(house);
  });
});
