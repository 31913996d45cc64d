import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { createAuthority } from '../../test/support/certificates.js';
import { freePort } from '../../test/support/free-port.js';
import { type DeviceListener, httpDevice, rawDevice } from '../../test/support/http-device.js';
import { listenOn } from '../../test/support/listen-on.js';
import { resources } from '../../test/support/resources.js';
import { baseUrl } from './base-url.js';
import { type ClientOptions, HttpClient } from './http-client.js';

const MIB = 1024 * 1024;
const { signal } = new AbortController();
const use = resources();

const clientOf = (url: string, changes: Partial<ClientOptions> = {}): HttpClient => {
  const base = baseUrl(url);
  if (typeof base === 'string') throw new Error(base);
  const client = new HttpClient({
    base,
    headers: {},
    timeoutMs: 20_000,
    maxBytes: MIB,
    redirects: 5,
    redirectHosts: [],
    connections: 4,
    tls: { isInsecure: false },
    ...changes,
  });
  return use(client, () => client.close());
};

const device = async (listener: DeviceListener, port?: number) =>
  use(await httpDevice(listener, port), (it) => it.close());
const raw = async (onRequest: (socket: Socket) => void) =>
  use(await rawDevice(onRequest), (it) => it.close());
const get = (client: HttpClient, path = 'status') => client.ask({ method: 'GET', path }, signal);
const failure = (code: string, message: string | RegExp = '') => ({
  code,
  message: expect.stringMatching(message),
});
const HEAD = 'HTTP/1.1 200 OK\r\n';

test('asks below the base, with headers and the login of the URL', async () => {
  const it = await device((_, response) => response.end('hello'));
  const client = clientOf(`http://me:h%40sh@127.0.0.1:${it.port}/api/`, {
    headers: { 'X-Key': 'k', accept: 'text/plain' },
  });
  expect((await get(client, '/a/b?c=1')).body.toString()).toBe('hello');
  expect(it.asked).toEqual(['GET /api/a/b?c=1']);
  expect(it.headers[0]).toMatchObject({
    authorization: `Basic ${Buffer.from('me:h@sh').toString('base64')}`,
    'x-key': 'k',
    accept: 'text/plain',
    'accept-encoding': 'gzip',
  });
});

describe('a device that is slow', () => {
  test.each<[string, DeviceListener]>([
    ['before its headers', () => undefined],
    [
      'in its body',
      (_, response) => void response.writeHead(200, { 'Content-Length': 100 }).write('half'),
    ],
  ])('%s fails in time, and its connection is closed', async (_, listener) => {
    const it = await device(listener);
    const closed = new Promise((resolve) =>
      it.server.once('connection', (socket) => socket.once('close', resolve)),
    );
    await expect(get(clientOf(it.url, { timeoutMs: 100 }))).rejects.toMatchObject(
      failure('HTTP_TIMEOUT', /^GET http:\/\/127.0.0.1:\d+\/status: no whole answer within 0.1 s$/),
    );
    await closed;
  });

  test('that drips a byte now and then fails in time, too', async () => {
    const it = await device((_, response) => {
      const drip = setInterval(() => response.write('.'), 10);
      response.once('close', () => clearInterval(drip));
    });
    await expect(get(clientOf(it.url, { timeoutMs: 150 }))).rejects.toMatchObject(
      failure('HTTP_TIMEOUT'),
    );
  });

  test('is left when the caller no longer waits', async () => {
    const it = await device(() => undefined);
    const leaving = new AbortController();
    const asked = clientOf(it.url).ask({ method: 'GET', path: '' }, leaving.signal);
    await once(it.server, 'request');
    leaving.abort(new Error('we leave'));
    await expect(asked).rejects.toThrow('we leave');
  });
});

describe('bodies are bounded', () => {
  let taken = 0;
  const endless: DeviceListener = (_, response) => {
    const chunk = Buffer.alloc(65_536);
    taken = 0;
    const write = (): void => {
      do taken += chunk.length;
      while (response.writable && taken < 100 * MIB && response.write(chunk));
    };
    response.on('drain', write);
    write();
  };
  /** 10 MiB of nothing, packed into 10 kB. */
  const bomb = gzipSync(Buffer.alloc(10 * MIB));
  const empties = Buffer.concat(Array.from({ length: 2000 }, () => gzipSync('')));

  test.each<[string, DeviceListener, RegExp]>([
    [
      'announced',
      (request, response) => {
        response.setHeader('Content-Length', 10 * MIB);
        endless(request, response);
      },
      /has 10485760 bytes; maxbody is 20000 bytes/,
    ],
    ['endless', endless, /is longer; maxbody/],
    [
      'a gzip bomb',
      (_, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb),
      /is longer; maxbody is 20000/,
    ],
    [
      'packed, of nothing at all',
      (_, response) => {
        response.writeHead(200, { 'Content-Encoding': 'gzip' });
        response.write(empties);
        response.end();
      },
      /is longer, packed/,
    ],
  ])('%s: an error, and the connection is closed', async (_, listener, message) => {
    const it = await device(listener);
    const sockets: Socket[] = [];
    it.server.on('connection', (socket) => sockets.push(socket));
    await expect(get(clientOf(it.url, { maxBytes: 20_000 }))).rejects.toMatchObject(
      failure('HTTP_TOO_LARGE', message),
    );
    expect(taken).toBeLessThan(9 * MIB);
    const [socket] = sockets;
    await new Promise((resolve) =>
      socket?.closed === true ? resolve(0) : socket?.once('close', resolve),
    );
  });

  test('gzip is unpacked, up to the bound itself', async () => {
    const it = await device((_, response) =>
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('x'.repeat(20_000))),
    );
    expect((await get(clientOf(it.url, { maxBytes: 20_000 }))).body).toHaveLength(20_000);
  });
});

describe('what is no whole answer', () => {
  test.each([
    ['a body that ends early', `${HEAD}Content-Length: 100\r\n\r\nhalf`, 'HTTP_UNREACHABLE'],
    [
      'a chunk that ends early',
      `${HEAD}Transfer-Encoding: chunked\r\n\r\n64\r\nhalf`,
      'HTTP_UNREACHABLE',
    ],
    ['two lengths', `${HEAD}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`, 'HTTP_BAD_ANSWER'],
    ['a length that is none', `${HEAD}Content-Length: many\r\n\r\nab`, 'HTTP_BAD_ANSWER'],
    ['another protocol', 'SSH-2.0-OpenSSH_9.2\r\n', 'HTTP_BAD_ANSWER'],
    ['a head without end', `${HEAD}X: ${'y'.repeat(40_000)}`, 'HTTP_BAD_ANSWER'],
    ['nothing', '', 'HTTP_UNREACHABLE'],
    [
      'gzip that is none',
      `${HEAD}Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\nhalf`,
      'HTTP_BAD_ANSWER',
    ],
    [
      'another packing',
      `${HEAD}Content-Encoding: br\r\nContent-Length: 4\r\n\r\nhalf`,
      'HTTP_BAD_ANSWER',
    ],
    [
      'an upgrade',
      'HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n',
      'HTTP_UNREACHABLE',
    ],
  ])('%s', async (_, said, code) => {
    const it = await raw((socket) => socket.end(said));
    await expect(get(clientOf(it.url))).rejects.toMatchObject(failure(code, /^GET http/));
  });

  test('more than the length says is left; the next request is answered', async () => {
    const it = await raw((socket) => socket.write(`${HEAD}Content-Length: 2\r\n\r\nabc`));
    const client = clientOf(it.url);
    expect((await get(client)).body.toString()).toBe('ab');
    expect((await get(client)).body.toString()).toBe('ab');
  });
});

describe('errors say what was asked, and what to look at', () => {
  test('nothing listens', async () => {
    const port = await freePort();
    await expect(get(clientOf(`http://u:hush@127.0.0.1:${port}`))).rejects.toMatchObject({
      code: 'HTTP_UNREACHABLE',
      message: `GET http://127.0.0.1:${port}/status: nothing listens there (ECONNREFUSED)`,
      retryable: true,
    });
  });

  test.each([
    [404, 'no such\n page', ': answered 404: no such page'],
    [500, '', ': answered 500'],
    [503, '\u0000\u0001', ': answered 503'],
    [400, 'x'.repeat(200), `: answered 400: ${'x'.repeat(100)}…`],
  ])('status %i', async (status, body, said) => {
    const it = await device((_, response) => response.writeHead(status).end(body));
    await expect(get(clientOf(it.url))).rejects.toMatchObject({
      code: 'HTTP_STATUS',
      message: `GET ${it.url}/status${said}`,
    });
  });
});

describe('connections', () => {
  test('one is used again; none is left after close', async () => {
    const it = await device((_, response) => response.end('x'));
    const client = clientOf(it.url);
    let opened = 0;
    it.server.on('connection', () => {
      opened += 1;
    });
    for (let count = 0; count < 5; count += 1) await get(client);
    expect(opened).toBe(1);
    const gone = once(it.server, 'close');
    client.close();
    it.server.close();
    await gone;
  });

  test('so many requests at a time, commands first', async () => {
    const answers: (() => void)[] = [];
    const it = await device((_, response) => void answers.push(() => response.end()));
    const client = clientOf(it.url, { connections: 2 });
    const asked = ['a', 'b', 'c'].map((path) => get(client, path));
    const urgent = client.ask({ method: 'POST', path: 'd', body: Buffer.from('x') }, signal, {
      isUrgent: true,
    });
    while (answers.length < 2) await once(it.server, 'request');
    expect(await it.connections()).toBe(2);
    answers[0]?.();
    while (answers.length < 3) await once(it.server, 'request');
    expect(it.asked.slice(2)).toEqual(['POST /d']);
    answers[1]?.();
    while (answers.length < 4) await once(it.server, 'request');
    for (const answer of answers) answer();
    await Promise.all([...asked, urgent]);
  });

  test('one that the device closed meanwhile is opened again, but nothing is sent twice', async () => {
    let count = 0;
    // Answers the first request of a connection, and closes it at the second.
    const it = await raw((socket) => {
      socket.on('data', () => {
        count += 1;
        socket.destroy();
      });
      socket.write(`${HEAD}Content-Length: 2\r\n\r\nok`);
    });
    const client = clientOf(it.url);
    await get(client);
    expect((await get(client)).body.toString()).toBe('ok');
    expect(count).toBe(1);
    await client.ask({ method: 'POST', path: '', body: Buffer.from('x') }, signal);
    expect(it.sockets).toHaveLength(3);
    expect(count).toBe(1);
  });
});

test('https: strangers are refused, the named authority is trusted', async () => {
  const authority = use(await createAuthority('devices'), (made) => made.remove());
  const { cert, key } = await authority.issue('device', ['IP:127.0.0.1']);
  const server = createTlsServer(
    { cert: readFileSync(cert), key: readFileSync(key) },
    (_, response) => response.end('safe'),
  );
  const url = `https://127.0.0.1:${await listenOn(server)}`;
  use(server, () => {
    server.close();
    server.closeAllConnections();
  });
  await expect(get(clientOf(url))).rejects.toMatchObject(failure('HTTP_CERTIFICATE'));
  const ca = readFileSync(authority.ca, 'utf8');
  for (const tls of [{ ca, isInsecure: false }, { isInsecure: true }])
    expect((await get(clientOf(url, { tls }))).body.toString()).toBe('safe');
});
