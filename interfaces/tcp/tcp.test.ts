import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { createHarness } from 'mqttgateway/interface/testing';
import { freePort } from '../../test/support/free-port.js';
import { listenOn } from '../../test/support/listen-on.js';
import { PATIENCE_MS } from '../../test/support/patience.js';
import { resources } from '../../test/support/resources.js';
import tcp from './index.js';

const RULES = {
  state: { frame: 'state <action>', message: { function: 'Lamp' } },
  set: { frame: 'set <action>', message: { type: 'command', function: 'Lamp' }, reply: 'ok' },
  ok: { frame: 'ok', silent: true },
};

describe('we connect to the device', () => {
  const use = resources();

  /** A device that keeps its connections at hand. */
  const startDevice = async (): Promise<{
    server: Server;
    port: number;
    socket: () => Promise<Socket>;
  }> => {
    const server = createServer();
    const sockets: Socket[] = [];
    /** The one that it has not ended. */
    const present = () => sockets.findLast(({ writable }) => writable);
    server.on('connection', (socket) => {
      socket.on('error', () => undefined);
      sockets.push(socket);
      server.emit('device');
    });
    const port = await listenOn(server);
    use(server, (it) => {
      for (const socket of sockets) socket.destroy();
      it.close();
    });
    const socket = async (): Promise<Socket> => {
      for (;;) {
        const found = present();
        if (found !== undefined) return found;
        await once(server, 'device');
      }
    };
    return { server, port, socket };
  };

  const harnessAt = (port: number, options: Readonly<Record<string, unknown>> = {}) =>
    use(
      createHarness(tcp, {
        options: { host: '127.0.0.1', port, rules: RULES, ...options },
        limitMs: PATIENCE_MS,
      }),
      (it) => it.stop(),
    );

  test('lines become messages, a command waits for its answer', async () => {
    const { port, socket } = await startDevice();
    const harness = harnessAt(port);
    await harness.start();
    const device = await socket();
    device.write('state ON\r\nsta');
    expect(await harness.next()).toMatchObject({ function: 'Lamp', action: 'ON' });
    device.write('te OFF\n');
    expect(await harness.next()).toMatchObject({ action: 'OFF' });
    device.once('data', (bytes) => {
      expect(String(bytes)).toBe('set ON\n');
      device.write('ok\n');
    });
    await harness.handle({ function: 'Lamp', action: 'ON' });
    expect(harness.emitted).toHaveLength(2);
  });

  test('a device that closes is a loss, and the next start finds it again', async () => {
    const { port, socket } = await startDevice();
    const harness = harnessAt(port);
    await harness.start();
    (await socket()).end();
    expect(String(await harness.nextLoss())).toMatch(/127\.0\.0\.1:\d+ closed the connection/);
    await harness.stop();
    await harness.start();
    (await socket()).write('state ON\n');
    expect(await harness.next()).toMatchObject({ action: 'ON' });
  });

  test('a device that resets the connection is a loss', async () => {
    const { port, socket } = await startDevice();
    const harness = harnessAt(port);
    await harness.start();
    (await socket()).resetAndDestroy();
    expect(String(await harness.nextLoss())).toMatch(/ECONNRESET|closed the connection/);
  });

  test('nobody at the port: the start fails and may be tried again', async () => {
    const harness = harnessAt(await freePort());
    await expect(harness.start()).rejects.toThrow(/ECONNREFUSED/);
  });

  test('an abort ends connecting', async () => {
    // A server that accepts no more is as slow as a far one: its queue is full.
    const server = createServer();
    const port = await listenOn(server);
    use(server, (it) => it.close());
    const harness = harnessAt(port, {
      handshake: ['set'],
      rules: { ...RULES, set: { frame: 'hello', reply: 'ok' } },
    });
    const abort = new AbortController();
    const start = harness.start(abort.signal);
    server.once('connection', () => abort.abort(new Error('no longer wanted')));
    await expect(start).rejects.toThrow(/closed|no longer wanted/);
  });

  test('a full gateway slows the device down; nothing is lost', async () => {
    const { port, socket } = await startDevice();
    const harness = harnessAt(port, {
      framing: { fixed: 2 },
      rules: { code: { frame: '<action>' } },
    });
    await harness.start();
    const device = await socket();
    const frames = 50_000;
    device.write(Array.from({ length: frames }, (_, at) => String((at % 90) + 10)).join(''));
    await harness.next(() => harness.emitted.length === frames);
    expect(
      harness.emitted
        .map(({ action }) => Number(action))
        .every((code, at) => code === (at % 90) + 10),
    ).toBe(true);
  });
});

describe('the device connects to us', () => {
  const use = resources();

  const started = async (options: Readonly<Record<string, unknown>> = {}) => {
    const port = await freePort();
    const harness = use(
      createHarness(tcp, {
        options: { listen: '127.0.0.1', port, rules: RULES, ...options },
        limitMs: PATIENCE_MS,
      }),
      (it) => it.stop(),
    );
    await harness.start();
    const device = async (): Promise<Socket> => {
      const socket = use(connect(port, '127.0.0.1'), (it) => it.destroy());
      await once(socket, 'connect');
      return socket;
    };
    return { harness, device, port };
  };

  test('it may come, go and come back; half a frame of the last one is forgotten', async () => {
    const { harness, device } = await started();
    const first = await device();
    first.write('state ON\nstate O');
    expect(await harness.next()).toMatchObject({ action: 'ON' });
    first.end();
    await once(first, 'close');
    const second = await device();
    second.write('state OFF\n');
    expect(await harness.next()).toMatchObject({ action: 'OFF' });
    expect(harness.losses).toEqual([]);
  });

  test('a newer connection takes the place of an older one', async () => {
    const { harness, device } = await started();
    const first = await device();
    first.write('state ON\n');
    await harness.next();
    const closed = once(first, 'close');
    const second = await device();
    await closed;
    second.write('state OFF\n');
    expect(await harness.next()).toMatchObject({ action: 'OFF' });
  });

  test('a command while nobody is there says so', async () => {
    const { harness } = await started();
    await expect(harness.handle({ function: 'Lamp', action: 'ON' })).rejects.toMatchObject({
      code: 'DEVICE_NOT_CONNECTED',
    });
  });

  test('the handshake is made with each device that comes', async () => {
    const { harness, device } = await started({
      handshake: ['hello'],
      rules: { ...RULES, hello: { frame: 'hello', reply: 'ok' } },
    });
    for (const action of ['ON', 'OFF']) {
      const socket = await device();
      expect(String((await once(socket, 'data'))[0])).toBe('hello\n');
      socket.write(`ok\nstate ${action}\n`);
      expect(await harness.next()).toMatchObject({ action });
      socket.destroy();
    }
  });

  test('a port that is taken fails the start', async () => {
    const { port } = await started();
    const harness = createHarness(tcp, { options: { listen: '127.0.0.1', port, rules: RULES } });
    await expect(harness.start()).rejects.toThrow(/EADDRINUSE/);
  });
});

test.each([
  ['both ends', { host: 'a', listen: 'b', port: 1 }, /only one of the two/],
  ['no end', { port: 1 }, /neither host nor listen/],
  ['no port', { host: 'a', port: 0 }, /port is 0/],
])('%s: told before anything starts', async (_, options, message) => {
  const harness = createHarness(tcp, { options: { rules: RULES, ...options } });
  await expect(harness.start()).rejects.toThrow(message);
});
