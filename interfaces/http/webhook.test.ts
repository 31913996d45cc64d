import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect, createServer } from 'node:net';
import { GatewayError, type Message } from 'mqttgateway/interface';
import { freePort } from '../../test/support/free-port.js';
import { listenOn } from '../../test/support/listen-on.js';
import { recordingLog } from '../../test/support/recording-log.js';
import { resources } from '../../test/support/resources.js';
import type { HttpRule, WebhookOptions } from './http-options.js';
import { checkHttpRules } from './http-rules.js';
import { WebhookServer, type WebhookServerOptions } from './webhook-server.js';

const use = resources();

const RULES: Readonly<Record<string, HttpRule>> = {
  button: {
    path: 'button/<device>?event=<event>',
    frame: '',
    values: { event: { maptype: 'strict', map: { long: ['long'], short: ['short'] } } },
    message: { action: 'PRESSED' },
  },
  climate: {
    path: 'climate/<location>',
    frame: { json: { t: '<temperature>' } },
    values: { temperature: { type: 'number' } },
    message: { action: 'CLIMATE' },
  },
  text: { path: 'text', frame: '<text>', message: { action: 'TEXT' } },
  sent: { path: 'sent', frame: 'x', message: { type: 'command', action: 'SENT' } },
};

const hooks = async ({
  webhook = {},
  ...changes
}: Partial<Omit<WebhookServerOptions, 'webhook'>> & { webhook?: Partial<WebhookOptions> } = {}) => {
  const { rules, problems } = await checkHttpRules({ rules: RULES, encoding: 'utf-8' });
  if (rules === undefined) throw new Error(JSON.stringify(problems));
  const emitted: Message[] = [];
  const log = recordingLog();
  const server = await WebhookServer.open({
    webhook: { host: '127.0.0.1', port: 0, path: '/', token: '', ...webhook },
    rules,
    maxBytes: 10_000,
    timeoutMs: 20_000,
    emit: async (message) => void emitted.push(message),
    log,
    onLost: () => undefined,
    onTraffic: () => undefined,
    count: () => undefined,
    ...changes,
  });
  use(server, (it) => it.close());
  const url = `http://127.0.0.1:${server.port}`;
  const call = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${url}${path}`, init);
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
  return { server, emitted, log, call, url };
};
const post = (body: string, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body,
  headers,
});

test('bodies and queries become messages', async () => {
  const { call, emitted } = await hooks();
  expect(await call('/climate/K%C3%BCche', post('{"t":21.5,"x":1}'))).toMatchObject({
    status: 204,
  });
  expect(await call('/climate/Bad?battery=90', post('{"t":20}'))).toMatchObject({ status: 204 });
  expect(await call('/button/1?event=long')).toMatchObject({ status: 204, text: '' });
  expect(await call('/text', { method: 'PUT', body: 'hi' })).toMatchObject({ status: 204 });
  expect(emitted).toMatchObject([
    { action: 'CLIMATE', location: 'Küche', arguments: { temperature: '21.5' } },
    { action: 'CLIMATE', location: 'Bad', arguments: { temperature: '20' } },
    { action: 'PRESSED', device: '1', arguments: { event: 'long' } },
    { action: 'TEXT', arguments: { text: 'hi' } },
  ]);
});

describe('what cannot come in is told why', () => {
  test.each<[string, string, RequestInit, number, RegExp]>([
    ['a path of no rule', '/nothing', {}, 404, /no rule reads this path/],
    ['a path of commands', '/sent', post('x'), 404, /no rule/],
    ['another method', '/text', { method: 'DELETE' }, 405, /GET, POST, PUT/],
    ['a body that no rule reads', '/climate/x', post('oops'), 400, /no rule reads frame "oops"/],
    ['a word that a rule does not know', '/button/1?event=twice', {}, 400, /twice/],
    ['a packed body', '/text', post('x', { 'Content-Encoding': 'gzip' }), 415, /gzip/],
    ['a form with files', '/text', { method: 'POST', body: new FormData() }, 415, /multipart/],
    ['a body that is announced too large', '/text', post('x'.repeat(10_001)), 413, /10000 bytes/],
  ])('%s', async (_, path, init, status, text) => {
    const { call, emitted, log } = await hooks();
    expect(await call(path, init)).toMatchObject({ status, text: expect.stringMatching(text) });
    expect(emitted).toEqual([]);
    expect(log.lines.at(-1)).toMatch(new RegExp(`^warn .* webhook refused, ${status}`));
  });

  test('a body that grows too large is not read to its end', async () => {
    const { url } = await hooks();
    const sent = request(`${url}/text`, { method: 'POST' });
    sent.on('error', () => undefined);
    sent.write('x'.repeat(10_001));
    const [response] = await once(sent, 'response');
    expect(response.statusCode).toBe(413);
    await new Promise((resolve) => response.socket.once('close', resolve));
  });

  test('whoever asks first whether he may send is told so', async () => {
    const { url } = await hooks();
    const ask = async (path: string): Promise<number> => {
      const sent = request(`${url}${path}`, {
        method: 'POST',
        headers: { Expect: '100-continue' },
      });
      sent.on('continue', () => sent.end('hi'));
      sent.flushHeaders();
      const [response] = await once(sent, 'response');
      response.resume();
      return response.statusCode;
    };
    expect([await ask('/text'), await ask('/nothing')]).toEqual([204, 404]);
  });
});

describe('a token', () => {
  const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;
  test.each([
    ['as bearer', '/hooks/text', { Authorization: 'Bearer s3cret' }, 204],
    ['as password', '/hooks/text', { Authorization: basic('any:s3cret') }, 204],
    ['in the URL', '/hooks/text?token=s3cret', {}, 204],
    ['not at all', '/hooks/text', {}, 401],
    ['a wrong one', '/hooks/text?token=s3cre', {}, 401],
    [
      'a wrong one as bearer, a right one in the URL',
      '/hooks/text?token=s3cret',
      { Authorization: 'Bearer x' },
      401,
    ],
    ['not at all, and the path is unknown', '/nothing', {}, 401],
    ['outside the folder', '/text', { Authorization: 'Bearer s3cret' }, 404],
  ])('%s', async (_, path, headers, status) => {
    const { call, log } = await hooks({ webhook: { token: 's3cret', path: '/hooks/' } });
    expect(await call(path, post('hi', headers))).toMatchObject({ status });
    expect(log.lines.join()).not.toContain('s3cret');
  });

  test('is no part of what rules read', async () => {
    const { call, emitted } = await hooks({ webhook: { token: 't' } });
    expect(await call('/button/1?token=t&event=short')).toMatchObject({ status: 204 });
    expect(emitted).toMatchObject([{ arguments: { event: 'short' } }]);
  });
});

describe('a gateway that does not take it', () => {
  test.each([
    ['stopped', () => Promise.reject(new GatewayError('INTERFACE_NOT_RUNNING', 'stopped'))],
    ['full for long', () => new Promise<void>(() => undefined)],
  ])('%s: later', async (_, emit) => {
    const { call } = await hooks({ emit, timeoutMs: 2000 });
    const { status, headers } = await call('/text', post('hi'));
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
  });
});

describe('many and slow callers', () => {
  test('a thousand at once: each is answered, none is lost', async () => {
    const { url, emitted, server } = await hooks({ timeoutMs: 20_000 });
    const agent = use(new Agent({ maxSockets: 1000 }), (it) => it.destroy());
    const call = (index: number): Promise<number> =>
      new Promise((resolve, reject) => {
        const sent = request(`${url}/climate/${index}`, { method: 'POST', agent }, (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        });
        sent.on('error', reject);
        sent.end('{"t":1}');
      });
    const statuses = await Promise.all(Array.from({ length: 1000 }, (_, index) => call(index)));
    expect(new Set(statuses)).toEqual(new Set([204]));
    expect(new Set(emitted.map(({ location }) => location)).size).toBe(1000);
    await server.close();
  });

  test('bodies together are bounded: beyond, callers come later', async () => {
    const maxBytes = 8 * 1024 * 1024;
    const { url } = await hooks({ maxBytes, timeoutMs: 20_000 });
    const open = () => {
      const sent = request(`${url}/text`, { method: 'POST' });
      sent.on('error', () => undefined);
      return sent;
    };
    const [slow, other] = [open(), open()];
    for (const sent of [slow, other]) sent.write(Buffer.alloc(5 * 1024 * 1024, 0x61));
    const statusOf = async (sent: ReturnType<typeof open>): Promise<number> =>
      (await once(sent, 'response'))[0].statusCode;
    const first = await Promise.race(
      [slow, other].map(async (sent) => {
        return { sent, status: await statusOf(sent) };
      }),
    );
    expect(first.status).toBe(503);
    const rest = first.sent === slow ? other : slow;
    rest.end();
    expect(await statusOf(rest)).toBe(204);
    const later = open();
    later.end(Buffer.alloc(5 * 1024 * 1024, 0x61));
    expect(await statusOf(later)).toBe(204);
  });

  test.each([
    ['head', 'POST /text HTTP/1.1\r\nHost: x\r\n'],
    ['body', 'POST /text HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf'],
  ])('one who never ends his %s is sent away in time', async (_, begin) => {
    const { server, emitted } = await hooks({ timeoutMs: 200 });
    const socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(begin);
    let heard = '';
    socket.on('data', (chunk) => {
      heard += String(chunk);
    });
    const drip = setInterval(() => socket.write('x'), 20);
    // What comes just before the end is not read any more, and the system answers it with an error.
    await new Promise((resolve) => socket.once('close', resolve));
    clearInterval(drip);
    expect(heard).toMatch(/^HTTP\/1.1 408|^$/);
    expect(emitted).toEqual([]);
  });

  test('a head that is too long is refused', async () => {
    const { server } = await hooks();
    const socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(`GET /text HTTP/1.1\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`);
    let heard = '';
    socket.on('data', (chunk) => {
      heard += String(chunk);
    });
    await new Promise((resolve) => socket.once('close', resolve));
    expect(heard).toMatch(/^HTTP\/1.1 431/);
  });

  test('close ends all connections, also those under way', async () => {
    const { server } = await hooks();
    const sockets = Array.from({ length: 3 }, () => connect(server.port, '127.0.0.1'));
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    sockets[0]?.write('POST /text HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf');
    const gone = sockets.map(
      (socket) =>
        new Promise((resolve) => {
          socket.on('error', () => undefined);
          socket.once('close', resolve);
        }),
    );
    await server.close();
    await Promise.all(gone);
  });
});

describe('a port that cannot be had', () => {
  test('taken', async () => {
    const taken = createServer();
    const port = await listenOn(use(taken, (it) => it.close()));
    await expect(hooks({ webhook: { port } })).rejects.toMatchObject({
      code: 'HTTP_WEBHOOK_PORT',
      retryable: true,
      message: `webhook: host "127.0.0.1", port ${port}: another program listens there already (EADDRINUSE); choose another port, or end that program`,
    });
  });

  test('at an address that is not ours', async () => {
    const port = await freePort();
    await expect(hooks({ webhook: { host: '192.0.2.1', port } })).rejects.toMatchObject({
      message: expect.stringContaining('this computer has no such address'),
    });
  });
});

test('refusals that repeat are told once, and counted', async () => {
  const { call, log, server } = await hooks();
  for (let count = 0; count < 5; count += 1) await call('/nothing');
  expect(log.lines.filter((line) => line.includes('404'))).toHaveLength(1);
  await server.close();
  expect(log.lines.at(-1)).toBe('warn 4 more webhooks refused, 404');
});
