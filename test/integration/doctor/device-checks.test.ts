/** What interfaces reach: real ports, sockets, programs, buses. */
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDevice } from '../../../src/app/doctor/check-device.js';
import { devicesOf } from '../../../src/app/doctor/devices-of.js';
import type { Finding } from '../../../src/app/doctor/finding.js';
import { freePort } from '../../support/free-port.js';
import { listenOn } from '../../support/listen-on.js';
import { startMessageBus } from '../../support/message-bus.js';
import { startPtyLine } from '../../support/pty-line.js';
import { requirePeer } from '../../support/require-peer.js';
import { resources } from '../../support/resources.js';

const NEVER = new AbortController().signal;
const use = resources();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'devices-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const look = (
  target: Parameters<typeof checkDevice>[1],
  own: readonly number[] = [],
  environment: Record<string, string> = {},
): Promise<Finding> => checkDevice('it', target, { environment, own }, NEVER);

test.each([
  ['tcp', { host: 'h', port: 1 }, [{ kind: 'address', host: 'h', port: 1 }]],
  ['tcp', { host: '', port: 1, listen: '::' }, []],
  [
    'modbus',
    { connection: { tcp: { host: 'h', port: 502 } } },
    [{ kind: 'address', host: 'h', port: 502 }],
  ],
  ['modbus', { connection: { serial: { port: '/dev/x' } } }, []],
  ['http', { url: 'https://h/a' }, [{ kind: 'address', host: 'h', port: 443 }]],
  ['http', { url: 'http://[::1]:8080/a' }, [{ kind: 'address', host: '::1', port: 8080 }]],
  ['exec', { command: ['./s.sh', 'a'] }, [{ kind: 'program', program: '/f/s.sh' }]],
  ['exec', { command: ['sh', '-c'] }, [{ kind: 'program', program: 'sh' }]],
  ['dbus', { bus: 'system' }, [{ kind: 'bus', bus: 'system' }]],
  ['', { host: 'of a stranger', port: 1 }, []],
])('%s %j reaches %j', (kind, options, targets) => {
  expect(devicesOf(kind, options, [], '/f')).toEqual(targets);
});

test('what an interface claims is looked at, whoever wrote it', () => {
  expect(
    devicesOf(
      '',
      {},
      [
        { path: [], file: '/dev/x' },
        { path: [], protocol: 'udp', host: '::', port: 9 },
        { path: [], protocol: 'tcp', host: '::', port: 0 },
      ],
      '/f',
    ),
  ).toEqual([
    { kind: 'file', path: '/dev/x' },
    { kind: 'listen', protocol: 'udp', host: '::', port: 9 },
  ]);
});

test('an address that answers, and one that does not', async () => {
  const server = createServer();
  // A port that nobody else gets once it is free.
  const port = await listenOn(server, await freePort());
  expect(await look({ kind: 'address', host: '127.0.0.1', port })).toMatchObject({ level: 'ok' });
  server.close();
  await once(server, 'close');
  expect(await look({ kind: 'address', host: '127.0.0.1', port })).toMatchObject({
    level: 'fail',
    text: expect.stringContaining('ECONNREFUSED'),
  });
});

test('a port to listen at: free, taken, taken by the gateway itself, of an address that is not here', async () => {
  const port = await freePort();
  const place = { kind: 'listen', protocol: 'tcp', host: '127.0.0.1', port } as const;
  expect(await look(place)).toMatchObject({ level: 'ok' });
  expect(await look({ ...place, protocol: 'udp' })).toMatchObject({ level: 'ok' });
  const server = createServer();
  await listenOn(server, port);
  expect(await look(place)).toMatchObject({
    level: 'warn',
    remedy: expect.stringContaining('ss -lpn'),
  });
  expect(await look(place, [4711])).toMatchObject({ level: 'ok' });
  server.close();
  expect(await look({ ...place, host: '192.0.2.1' })).toMatchObject({ level: 'fail' });
});

test('a program: in PATH, by its path, not to be executed, not there', async () => {
  const script = join(folder, 's.sh');
  writeFileSync(script, '#!/bin/sh\n', { mode: 0o755 });
  const closed = join(folder, 'closed.sh');
  writeFileSync(closed, '#!/bin/sh\n', { mode: 0o644 });
  const program = (path: string) =>
    look({ kind: 'program', program: path }, [], { PATH: `/nowhere:${folder}` });
  expect(await program('s.sh')).toMatchObject({
    level: 'ok',
    text: expect.stringContaining(script),
  });
  expect(await program(script)).toMatchObject({ level: 'ok' });
  expect(await program(closed)).toMatchObject({ level: 'fail', remedy: `chmod a+x ${closed}` });
  expect(await program('closed.sh')).toMatchObject({
    level: 'fail',
    text: expect.stringContaining('PATH'),
  });
  expect(await program(join(folder, 'none'))).toMatchObject({ level: 'fail' });
});

test('a file that is not there, and one that is no device', async () => {
  expect(await look({ kind: 'file', path: join(folder, 'ttyUSB0') })).toMatchObject({
    level: 'fail',
    text: expect.stringContaining('is not there'),
  });
  const plain = join(folder, 'plain');
  writeFileSync(plain, '');
  expect(await look({ kind: 'file', path: plain })).toMatchObject({
    level: 'fail',
    text: expect.stringContaining('is no device'),
  });
});

requirePeer('socat', '-V')('a port', () => {
  test('that is there, open in another program, which may be the gateway itself', async () => {
    const line = use(await startPtyLine(), (it) => it.close());
    const port = { kind: 'file', path: line.path } as const;
    // socat, which makes the port, has it open as well.
    const found = await look(port);
    expect(found).toMatchObject({
      level: 'warn',
      text: expect.stringMatching(/process \d+ \(socat\)$/),
    });
    const [, pid] = /process (\d+)/.exec(found.text) ?? [];
    expect(await look(port, [Number(pid)])).toMatchObject({ level: 'ok' });
  });
});

requirePeer('dbus-daemon')('a bus', () => {
  test('answers, or is not there', async () => {
    const bus = use(await startMessageBus(), (it) => it.close());
    expect(await look({ kind: 'bus', bus: bus.address })).toMatchObject({ level: 'ok' });
    await bus.end();
    expect(await look({ kind: 'bus', bus: bus.address })).toMatchObject({ level: 'fail' });
    expect(await look({ kind: 'bus', bus: 'session' })).toMatchObject({
      level: 'fail',
      text: expect.stringContaining('no session bus'),
    });
  });
});
