import { bodyText, type DeviceListener, httpDevice } from '../../test/support/http-device.js';
import { resources } from '../../test/support/resources.js';
import { baseUrl } from './base-url.js';
import { HttpClient } from './http-client.js';
import { type Hop, nextHop } from './redirect.js';

const hop = (url: string, method = 'GET', changes: Partial<Hop> = {}): Hop => ({
  method,
  url: new URL(url),
  body: method === 'GET' ? undefined : Buffer.from('on'),
  isOurs: true,
  ...changes,
});

test.each<[string, Hop, number, string, readonly string[], object]>([
  ['a path', hop('http://a/x?q'), 302, '/y', [], { url: 'http://a/y', isOurs: true }],
  ['https of the same host', hop('http://a/x'), 308, 'https://a/x', [], { isOurs: true }],
  ['303 asks with GET', hop('http://a/x', 'PUT'), 303, 'y', [], { method: 'GET', body: undefined }],
  ['302 of a POST, too', hop('http://a/x', 'POST'), 302, 'y', [], { method: 'GET' }],
  ['302 of a PUT stays', hop('http://a/x', 'PUT'), 302, 'y', [], { method: 'PUT' }],
  [
    '307 keeps method and body',
    hop('http://a/', 'POST'),
    307,
    'y',
    [],
    { method: 'POST', body: Buffer.from('on') },
  ],
  [
    'an allowed host gets no secret',
    hop('http://a/'),
    302,
    'http://u:p@b/',
    ['b'],
    { url: 'http://b/', isOurs: false },
  ],
  ['an allowed port', hop('http://a/'), 302, 'http://a:81/', ['a:81'], { isOurs: false }],
  [
    'nor on the way back',
    hop('http://b/', 'GET', { isOurs: false }),
    302,
    'http://a/',
    ['a'],
    { isOurs: false },
  ],
])('%s', (_, from, status, location, allowed, expected) => {
  const next = nextHop(from, { status, location }, allowed);
  expect({ ...next, url: next.url.href }).toMatchObject(expected);
});

test.each<[string, string, string, readonly string[], RegExp]>([
  [
    'another host',
    'http://a/x',
    'http://b/y',
    [],
    /redirects to http:\/\/b\/y: another host; add "b" to redirecthosts/,
  ],
  ['another port', 'http://a/', 'http://a:8080/', [], /add "a:8080"/],
  ['a host without its scheme', 'http://a/', '//b/', [], /another host/],
  [
    'from https to http, even where allowed',
    'https://a/',
    'http://a/',
    ['a'],
    /from https to http none/,
  ],
  ['a file', 'http://a/', 'file:///etc/passwd', [], /neither http nor https/],
  ['no URL', 'http://a/', 'http://[', [], /is no URL/],
])('%s is refused', (_, from, location, allowed, message) => {
  expect(() => nextHop(hop(from), { status: 302, location }, allowed)).toThrow(
    expect.objectContaining({ code: 'HTTP_REDIRECT', message: expect.stringMatching(message) }),
  );
});

describe('against real servers', () => {
  const use = resources();
  const { signal } = new AbortController();
  const clientOf = (url: string, redirectHosts: readonly string[] = [], redirects = 5) => {
    const base = baseUrl(url);
    if (typeof base === 'string') throw new Error(base);
    const headers = { 'X-Key': 'secret', Cookie: 'secret' };
    const tls = { isInsecure: false };
    const options = { base, headers, redirects, redirectHosts, connections: 2, tls };
    return use(new HttpClient({ ...options, timeoutMs: 20_000, maxBytes: 1000 }), (it) =>
      it.close(),
    );
  };
  const device = async (listener: DeviceListener) =>
    use(await httpDevice(listener), (it) => it.close());

  test.each([
    [5, 6, /redirected more than 5 times/],
    [0, 1, /answered 302, a redirect to "\/again"; redirects is 0/],
  ])('a circle ends after %i redirects', async (redirects, asked, message) => {
    const it = await device((_, response) => response.writeHead(302, { Location: '/again' }).end());
    await expect(
      clientOf(it.url, [], redirects).ask({ method: 'GET', path: '' }, signal),
    ).rejects.toMatchObject({ code: 'HTTP_REDIRECT', message: expect.stringMatching(message) });
    expect(it.asked).toHaveLength(asked);
  });

  test('a command goes on to the allowed host with its body, without our headers', async () => {
    const bodies: string[] = [];
    const other = await device(async (request, response) => {
      bodies.push(await bodyText(request));
      response.end('done');
    });
    const it = await device((_, response) =>
      response.writeHead(307, { Location: `${other.url}/b` }).end('x'.repeat(5000)),
    );
    const asked = { method: 'POST', path: 'a', body: Buffer.from('on'), contentType: 'text/plain' };
    await expect(clientOf(it.url).ask(asked, signal)).rejects.toMatchObject({
      code: 'HTTP_REDIRECT',
    });
    expect(other.asked).toEqual([]);
    const client = clientOf(it.url.replace('//', '//me:secret@'), [`127.0.0.1:${other.port}`]);
    expect((await client.ask(asked, signal)).body.toString()).toBe('done');
    expect([other.asked, bodies]).toEqual([['POST /b'], ['on']]);
    expect(it.headers[1]).toMatchObject({ 'x-key': 'secret', cookie: 'secret' });
    expect(it.headers[1]?.authorization).toMatch(/^Basic /);
    expect(Object.keys(other.headers[0] ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'content-length',
      'content-type',
      'host',
      'user-agent',
    ]);
  });
});
