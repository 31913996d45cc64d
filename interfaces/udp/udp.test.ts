import { createSocket, type Socket } from 'node:dgram';
import { EventEmitter, once } from 'node:events';
import type { Message } from 'mqttgateway/interface';
import { createHarness } from 'mqttgateway/interface/testing';
import { interfaceContext } from '../../test/support/interface-context.js';
import { PATIENCE_MS } from '../../test/support/patience.js';
import { resources } from '../../test/support/resources.js';
import udp from './index.js';

const RULES = {
  state: { frame: 'state <action>', message: { function: 'Lamp' } },
  set: { frame: 'set <action>', message: { type: 'command', function: 'Lamp' } },
};

const use = resources();

const startDevice = async (): Promise<{ socket: Socket; port: number }> => {
  const socket = use(createSocket('udp4'), (it) => it.close());
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { socket, port: socket.address().port };
};

const started = async (options: Readonly<Record<string, unknown>>) => {
  const harness = use(
    createHarness(udp, {
      options: { listen: '127.0.0.1', rules: RULES, ...options },
      limitMs: PATIENCE_MS,
    }),
    (it) => it.stop(),
  );
  await harness.start();
  const told = harness.logged.map(({ text }) => /taken at .*:(\d+)$/.exec(text)?.[1]).find(Boolean);
  return { harness, port: Number(told) };
};

test('each datagram is a frame, and a command is one', async () => {
  const device = await startDevice();
  const { harness, port } = await started({ host: '127.0.0.1', port: device.port });
  device.socket.send('state ON', port, '127.0.0.1');
  expect(await harness.next()).toMatchObject({ function: 'Lamp', action: 'ON' });
  const heard = once(device.socket, 'message');
  await harness.handle({ function: 'Lamp', action: 'OFF' });
  expect(String((await heard)[0])).toBe('set OFF');
});

test('without a host, whoever sent last is the device', async () => {
  const device = await startDevice();
  const probe = await started({ listenport: device.port + 0, listen: '127.0.0.2' });
  const { harness } = probe;
  await expect(harness.handle({ function: 'Lamp', action: 'ON' })).rejects.toMatchObject({
    code: 'DEVICE_NOT_CONNECTED',
  });
  device.socket.send('state ON', probe.port, '127.0.0.2');
  await harness.next();
  const heard = once(device.socket, 'message');
  await harness.handle({ function: 'Lamp', action: 'OFF' });
  expect(String((await heard)[0])).toBe('set OFF');
});

test('datagrams of strangers are left out, unless they are wanted', async () => {
  const [device, stranger] = [await startDevice(), use(createSocket('udp4'), (it) => it.close())];
  stranger.bind(0, '127.0.0.3');
  await once(stranger, 'listening');
  const { harness, port } = await started({ host: '127.0.0.1', port: device.port });
  await new Promise((sent) => stranger.send('state EVIL', port, '127.0.0.1', sent));
  device.socket.send('state ON', port, '127.0.0.1');
  expect(await harness.next()).toMatchObject({ action: 'ON' });
  expect(harness.emitted).toHaveLength(1);
});

test('options that say too little are told before anything starts', async () => {
  await expect(started({})).rejects.toThrow(/neither host nor listenport/);
  await expect(started({ host: '127.0.0.1' })).rejects.toThrow(/port is missing/);
});

test('datagrams that come while the gateway is full are left out, told and counted', async () => {
  const device = await startDevice();
  const events = new EventEmitter();
  const log = (text: string): void => void events.emit('log', text);
  const taken: Message[] = [];
  const counted: string[] = [];
  const options = createHarness(udp, {
    options: { listen: '127.0.0.1', host: '127.0.0.1', port: device.port, rules: RULES },
  }).options;
  let port = 0;
  const context = interfaceContext({
    log: {
      error: log,
      warn: log,
      debug: () => undefined,
      info: (text) => {
        port = Number(/:(\d+)$/.exec(text)?.[1]);
      },
    },
    // A gateway that takes nothing any more.
    emit: (message) => {
      taken.push(message);
      return new Promise(() => undefined);
    },
    traffic: () => void events.emit('traffic'),
    count: (name) => void counted.push(name),
  });
  const subject = udp.create(options as never, context);
  await subject.start(new AbortController().signal);
  use(subject, (it) => it.stop());
  // One is being handed over, and from the 257th that waits the line is paused.
  for (let sent = 0; sent < 258; sent += 1) {
    const heard = once(events, 'traffic');
    device.socket.send('state ON', port, '127.0.0.1');
    await heard;
  }
  const told = once(events, 'log');
  device.socket.send('state ON', port, '127.0.0.1');
  expect(await told).toEqual(['datagram left out: the gateway is full']);
  expect(taken).toHaveLength(1);
  expect(counted.filter((name) => name === 'datagramsLeftOut')).toHaveLength(1);
});
