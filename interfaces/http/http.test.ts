import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { runCase } from '../../src/map/cases/run-case.js';
import { compileMap } from '../../src/map/compile-map.js';
import { loadMap } from '../../src/mapfile/load-map.js';
import { checkInterface, createHarness } from '../../src/testing/index.js';
import { freePort } from '../../test/support/free-port.js';
import {
  bodyText,
  type DeviceListener,
  type HttpDevice,
  httpDevice,
} from '../../test/support/http-device.js';
import { resources } from '../../test/support/resources.js';
import conformance from './conformance.js';
import http from './index.js';

const use = resources();
const device = async (listener: DeviceListener, port?: number) =>
  use(await httpDevice(listener, port), (it) => it.close());
const bench = (options: Record<string, unknown>) =>
  use(createHarness(http, { options, folder: import.meta.dirname }), (it) => it.stop());

const TEXT = { path: 'text', frame: '<text>', message: { action: 'TEXT' } };
const POLL = { path: 'text', every: 10 };

test('keeps the rules of the contract', async () => {
  const { rules } = await checkInterface({
    definition: http,
    folder: import.meta.dirname,
    fixture: conformance,
  });
  expect(rules.filter(({ outcome }) => outcome !== 'kept')).toEqual([]);
});

describe('polls', () => {
  test('ask at the start, then every so often', async () => {
    let count = 0;
    const it = await device((_, response) => {
      count += 1;
      response.end(`text ${count}`);
    });
    const one = bench({ url: it.url, polls: [POLL], rules: { TEXT } });
    await one.start();
    expect(one.tasks.map(({ periodMs }) => periodMs)).toEqual([10_000]);
    await one.advance(20_000);
    expect(one.emitted.map(({ arguments: { text } }) => text)).toEqual([
      'text 1',
      'text 2',
      'text 3',
    ]);
    expect(one.traffic.map(({ bytes }) => Buffer.from(bytes).toString()).slice(0, 2)).toEqual([
      'GET text\n\n',
      '200\n\ntext 1',
    ]);
  });

  test('what has not changed is nothing new', async () => {
    const it = await device((request, response) => {
      const isKnown = request.headers['if-none-match'] === '"1"';
      response.writeHead(isKnown ? 304 : 200, { ETag: '"1"' }).end(isKnown ? '' : 'x');
    });
    const one = bench({ url: it.url, polls: [POLL], rules: { TEXT } });
    await one.start();
    await one.tick();
    expect(it.headers.map((headers) => headers['if-none-match'])).toEqual([undefined, '"1"']);
    expect(one.emitted).toHaveLength(1);
  });

  test('a body is sent, JSON as such', async () => {
    const bodies: string[] = [];
    const it = await device(async (request, response) => {
      bodies.push(`${request.headers['content-type']} ${await bodyText(request)}`);
      response.end('x');
    });
    const polls = [{ ...POLL, body: '{"id":1}' }];
    await bench({ url: it.url, polls, rules: { TEXT } }).start();
    expect([it.asked, bodies]).toEqual([['POST /text'], ['application/json {"id":1}']]);
  });

  test('an answer that no rule reads is told once, and is no loss', async () => {
    let said = 'off';
    const it = await device((_, response) => response.end(said));
    const rules = { TEXT: { ...TEXT, frame: 'T<text>' } };
    const one = bench({ url: it.url, polls: [POLL], rules, lostafter: 1 });
    await one.start();
    await one.tick();
    said = 'Ton';
    await one.tick();
    expect(one.logged.filter(({ level }) => level !== 'debug')).toMatchObject([
      { level: 'warn', text: 'the answer of text is left out: no rule reads frame "off"' },
      { level: 'info', text: 'the answer of text can be read again' },
    ]);
    expect(one.losses).toEqual([]);
    expect(one.emitted).toHaveLength(1);
  });
});

describe('a device that is not there', () => {
  test('does not start; started again, it is there', async () => {
    const port = await freePort();
    const one = bench({ url: `http://127.0.0.1:${port}`, polls: [POLL], rules: { TEXT } });
    await expect(one.start()).rejects.toMatchObject({ code: 'HTTP_UNREACHABLE', retryable: true });
    // The gateway tells why, once.
    expect(one.logged).toEqual([]);
    await device((_, response) => response.end('x'), port);
    await one.start();
    expect(one.emitted).toHaveLength(1);
  });

  test('goes and comes back: so many failures in a row are a loss', async () => {
    const it = await device((_, response) => response.end('x'), await freePort());
    const one = bench({ url: it.url, polls: [POLL], rules: { TEXT }, lostafter: 3 });
    await one.start();
    await it.close();
    await one.tick();
    await one.tick();
    expect(one.losses).toEqual([]);
    const back = await device((_, response) => response.end('y'), it.port);
    await one.tick();
    await back.close();
    for (const _ of [1, 2, 3]) await one.tick();
    expect(one.losses).toMatchObject([
      {
        code: 'HTTP_UNREACHABLE',
        message: `3 polls in a row failed, last GET ${it.url}/text: nothing listens there (ECONNREFUSED)`,
      },
    ]);
    await one.stop();
    await device((_, response) => response.end('z'), it.port);
    await one.start();
    expect(one.emitted.map(({ arguments: { text } }) => text)).toEqual(['x', 'y', 'z']);
  });

  test('one of several paths that fails is told, and is no loss', async () => {
    const it = await device((request, response) =>
      response.writeHead(request.url === '/text' ? 200 : 404).end('x'),
    );
    const polls = [{ path: 'gone', every: 1 }, POLL];
    const one = bench({ url: it.url, polls, rules: { TEXT }, lostafter: 2 });
    await one.start();
    for (const _ of [1, 2, 3]) await one.tick();
    expect(one.losses).toEqual([]);
    expect(one.logged.filter(({ level }) => level === 'warn')).toMatchObject([
      { text: `poll failed: GET ${it.url}/gone: answered 404: x` },
    ]);
  });
});

describe('commands', () => {
  const rules = {
    turn: {
      path: 'relay/<device>?turn=<action>',
      frame: '',
      values: { action: { map: { ON: ['on'] } } },
      message: { type: 'command', function: 'Relay' },
    },
    level: {
      path: 'dimmer/<device>',
      method: 'PUT',
      frame: { json: { level: '<level>' } },
      values: { level: { type: 'integer' } },
      message: { type: 'command', action: 'LEVEL' },
    },
    state: { path: 'relay/<device>', frame: 'is <action>' },
  };

  test('become requests; the answer is read', async () => {
    const bodies: string[] = [];
    const it = await device(async (request, response) => {
      bodies.push(`${request.headers['content-type'] ?? ''} ${await bodyText(request)}`);
      response.end(request.method === 'GET' ? 'is on' : '');
    });
    const one = bench({ url: `${it.url}/api`, rules });
    await one.start();
    await one.handle({ function: 'Relay', device: 'a b', action: 'ON' });
    await one.handle({ device: '1', action: 'LEVEL', arguments: { level: '50' } });
    expect(it.asked).toEqual(['GET /api/relay/a%20b?turn=on', 'PUT /api/dimmer/1']);
    expect(bodies).toEqual([' ', 'application/json {"level":50}']);
    expect(one.emitted).toMatchObject([{ type: 'status', device: 'a b', action: 'on' }]);
  });

  test('that fail say why, and are no loss', async () => {
    const it = await device((_, response) => response.writeHead(500).end('jammed'));
    const one = bench({ url: it.url, rules, lostafter: 1 });
    await one.start();
    await expect(one.handle({ function: 'Relay', device: '1', action: 'ON' })).rejects.toThrow(
      `GET ${it.url}/relay/1?turn=on: answered 500: jammed`,
    );
    await expect(one.handle({ action: 'FLY' })).rejects.toMatchObject({
      code: 'INTERFACE_UNKNOWN_COMMAND',
    });
    await expect(
      one.handle({ function: 'Relay', device: '..', action: 'ON' }),
    ).rejects.toMatchObject({
      code: 'HTTP_BAD_PATH',
    });
    expect(it.asked).toHaveLength(1);
    expect(one.losses).toEqual([]);
  });
});

test('nothing is left after stop, whatever is under way', async () => {
  const it = await device((request, response) => {
    if (request.url === '/text') response.end('x');
  });
  // It is not the device that closes.
  it.server.keepAliveTimeout = 120_000;
  const closed: Promise<unknown>[] = [];
  it.server.on('connection', (socket) => closed.push(once(socket, 'close')));
  const port = await freePort();
  const rules = { TEXT, SEND: { path: 'send', frame: 'x', message: { type: 'command' } } };
  const one = bench({ url: it.url, polls: [POLL], rules, webhook: { port } });
  await one.start();
  const sent = one.handle({});
  while (it.asked.length < 2) await once(it.server, 'request');
  expect(await it.connections()).toBe(2);
  await Promise.all([expect(sent).rejects.toThrow('the interface stops'), one.stop()]);
  await Promise.all(closed);
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed');
});

describe('the example', () => {
  const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
  const { relay, weather } = parse(read('example.yaml')).interfaces;
  const optionsOf = (example: Record<string, unknown>, it: HttpDevice, changes: object = {}) => {
    const options: Record<string, unknown> = { ...example, url: it.url, ...changes };
    // These two are the gateway's own.
    for (const name of ['interface', 'start']) delete options[name];
    return bench(options);
  };

  test('a relay', async () => {
    let ison = false;
    const it = await device((request, response) => {
      const url = new URL(request.url ?? '', 'http://relay');
      if (url.searchParams.has('turn')) ison = url.searchParams.get('turn') === 'on';
      const state = { ison, has_timer: false, source: 'http' };
      const meter = { power: 12.34, is_valid: true, counters: [1, 2, 3] };
      response.end(JSON.stringify(url.pathname === '/meter/0' ? meter : state));
    });
    const port = await freePort();
    const one = optionsOf(relay, it, { webhook: { ...relay.webhook, port } });
    await one.start();
    await one.handle({
      function: 'Light',
      location: 'Hall',
      device: 'Ceiling',
      action: 'LIGHT_ON',
    });
    await fetch(`http://127.0.0.1:${port}/button/0?event=long`);
    const [off, power, on, button] = one.emitted;
    const common = { function: 'Light', location: 'Hall', device: 'Ceiling', type: 'status' };
    expect([off, power].map((message) => message?.action)).toEqual(
      expect.arrayContaining(['LIGHT_OFF', 'POWER']),
    );
    expect(on).toMatchObject({ ...common, action: 'LIGHT_ON' });
    expect(button).toMatchObject({ ...common, action: 'BUTTON', arguments: { press: 'long' } });
    expect(one.emitted.find(({ action }) => action === 'POWER')?.arguments).toEqual({
      watts: '12.3',
    });
  });

  test('the weather', async () => {
    const current = { time: '2026-11-21T10:00', temperature_2m: 11.5, wind_speed_10m: 7.2 };
    const it = await device((_, response) =>
      response.end(JSON.stringify({ current, elevation: 38 })),
    );
    const one = optionsOf(weather, it);
    await one.start();
    expect(one.emitted).toMatchObject([
      { function: 'Weather', action: 'WEATHER', arguments: { temperature: '11.5', wind: '7.2' } },
    ]);
  });

  test('its map does what its cases say', async () => {
    const file = join(import.meta.dirname, 'example.map.yaml');
    const { definition, problems, cases } = await loadMap(file, 'example.map.yaml');
    expect(problems).toEqual([]);
    if (definition === undefined) throw new Error('no definition');
    const map = compileMap({ ...definition, role: 'both' }, 'house');
    expect(cases.length).toBeGreaterThan(3);
    expect(cases.map((one) => runCase(map, one)).filter(({ passed }) => !passed)).toEqual([]);
  });
});
