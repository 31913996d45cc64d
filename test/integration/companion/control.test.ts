/** Requests over MQTT to a whole gateway in this process, through Debian's mosquitto. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProcessControl } from '../../../src/app/control/process-control.js';
import type { Reloader } from '../../../src/app/reload/reloader.js';
import { translatedText } from '../../../src/app/translated-text.js';
import type { InboundMessage } from '../../../src/mqtt/inbound-message.js';
import type { MessageProperties } from '../../../src/mqtt/message-properties.js';
import { startMosquitto } from '../../support/mosquitto.js';
import { requirePeer } from '../../support/require-peer.js';
import { resources } from '../../support/resources.js';
import { connectClient, stopClients } from '../../support/start-client.js';
import { startFromFile } from '../../support/start-from-file.js';
import { until } from '../../support/until.js';

const use = resources();
afterEach(stopClients);

const BASE = 'mqttgateway/here/bridge';
const MAP = `version: 2
routes:
  light: { topic: home/<place>/light, payload: <action>, message: { type: command, function: Light } }
`;

const setUp = async (control: object = {}, more: object = {}) => {
  const folder = use(mkdtempSync(join(tmpdir(), 'control-')), (path) =>
    rmSync(path, { recursive: true }),
  );
  const broker = use(await startMosquitto(), (it) => it.stop());
  const client = await connectClient({ port: broker.port });
  const messages: InboundMessage[] = [];
  client.on('message', (message) => messages.push(message));
  client.setFilters([{ filter: '#', qos: 1 }]);
  const file = join(folder, 'here.json');
  const configure = (section: object, mqtt: object = {}): void =>
    writeFileSync(
      file,
      JSON.stringify({
        gateway: { name: 'here', watch: false },
        mqtt: { host: '127.0.0.1', port: broker.port, ...mqtt },
        map: { mapfilename: 'map.yaml' },
        interfaces: { lamp: { interface: 'dummy', period: 0 } },
        control: { enabled: true, allow: ['*'], rate: 100, healthinterval: 0, ...section },
        ...more,
      }),
    );
  writeFileSync(join(folder, 'map.yaml'), MAP);
  configure(control);
  const ends: string[] = [];
  let reloader: Reloader | undefined;
  const {
    app,
    output,
    reloader: own,
  } = await startFromFile(file, {
    start: (log, plan) => {
      const processControl: ProcessControl = {
        log,
        running: () => reloader?.running.plan ?? plan,
        end: (how) => ends.push(how),
        reload: () => own.reload('request'),
      };
      const mapLog = log.child('map');
      return {
        control: processControl,
        watch: (translated) => mapLog.debug(translatedText(translated)),
      };
    },
  });
  use(app, (it) => it.stop());
  reloader = own;

  const on = (topic: string) => messages.filter((message) => message.topic === topic);
  const told = async (topic: string, count = 1): Promise<Record<string, unknown>> => {
    await until(() => on(topic).length >= count);
    return JSON.parse(String(on(topic)[count - 1]?.payload));
  };
  const send = (
    what: string,
    payload: string | Uint8Array = '',
    { retain = false, properties = {} }: { retain?: boolean; properties?: MessageProperties } = {},
  ) => client.publish({ topic: `${BASE}/request/${what}`, payload, qos: 1, retain, properties });
  const counters = () =>
    Reflect.get(app.gateway.status.companions ?? {}, 'control') as Record<string, number>;
  await told(`${BASE}/info`);
  return {
    app,
    broker,
    client,
    configure,
    counters,
    ends,
    messages,
    on,
    output,
    send,
    told,
  };
};

/** The topics of control that a broker shows to somebody who comes later. */
const keptBy = async ({ port }: { readonly port: number }): Promise<readonly string[]> => {
  const later = await connectClient({ port });
  const kept: string[] = [];
  later.on('message', ({ topic }) => kept.push(topic));
  later.setFilters([{ filter: '#', qos: 1 }]);
  await until(() => kept.includes('mqttgateway/here/state'));
  // What is kept comes before what is published now.
  await later.publish({ topic: 'end', payload: '', qos: 1, retain: false });
  await until(() => kept.includes('end'));
  return kept.filter((topic) => topic.startsWith(BASE));
};

requirePeer('mosquitto', '-h')('requests over MQTT', () => {
  test('a request is answered beside it, with its transaction', async () => {
    const { send, told } = await setUp();
    await send('interface/restart', '{"name":"lamp","transaction":"a1"}');
    expect(await told(`${BASE}/response/interface/restart`)).toEqual({
      data: { name: 'lamp', state: 'running' },
      status: 'ok',
      transaction: 'a1',
    });
  });

  test('a word, nothing, and what is refused are answered too', async () => {
    const { send, told } = await setUp({ allow: ['interface/stop', 'health'] });
    await send('interface/stop', 'lamp');
    expect(await told(`${BASE}/response/interface/stop`)).toMatchObject({ status: 'ok' });
    await send('health');
    expect(await told(`${BASE}/response/health`)).toMatchObject({
      // It was stopped on purpose.
      data: { healthy: true, interfaces: { stopped: 1 } },
    });
    await send('gateway/stop', '{"transaction":3}');
    expect(await told(`${BASE}/response/gateway/stop`)).toMatchObject({
      status: 'error',
      code: 'CONTROL_NOT_ALLOWED',
      transaction: 3,
    });
  });

  test('over MQTT 5 the answer goes where it is wanted, and the audit has who asked', async () => {
    const { send, told, on, output } = await setUp();
    const correlationData = Buffer.from([1, 0, 255]);
    await send('interface/restart', 'lamp', {
      properties: {
        responseTopic: 'answers/me',
        correlationData,
        userProperties: { user: 'ann', host: 'desk' },
      },
    });
    expect(await told('answers/me')).toMatchObject({ status: 'ok' });
    expect(on('answers/me')[0]?.properties?.correlationData).toEqual(correlationData);
    expect(on(`${BASE}/response/interface/restart`)).toEqual([]);
    expect(output()).toMatch(
      /INFO {2}audit {5}interface\/restart: done by=mqtt responseTopic=answers\/me correlation=AQD\/ user=.*ann/,
    );
  });

  test('an answer that would be a request, or that no topic takes, is neither given nor carried out', async () => {
    const { app, send, counters, ends } = await setUp();
    await send('gateway/stop', '', {
      properties: { responseTopic: `${BASE}/request/gateway/restart` },
    });
    await send('gateway/stop', '', { properties: { responseTopic: '$SYS/x' } });
    await send('Gateway/Stop');
    await until(() => counters()['malformed'] === 3);
    expect([ends, app.gateway.status.level]).toEqual([[], 2]);
  });

  test('a request that the broker has kept is ignored, and counted', async () => {
    const { configure, send, told, on, counters, output } = await setUp();
    await send('interface/restart', 'lamp', { retain: true });
    await told(`${BASE}/response/interface/restart`);
    // With a new connection it comes once more, as one that was kept.
    configure({}, { keepalive: 17 });
    await send('reload');
    await until(() => counters()['retained'] === 1);
    expect(on(`${BASE}/response/interface/restart`)).toHaveLength(1);
    expect(output().match(/interface\/restart: done/g)).toHaveLength(1);
    expect(output()).toContain(
      `a retained request on ${BASE}/request/interface/restart is ignored`,
    );
  });

  test('a flood is refused, counted, and answered once a second at most', async () => {
    const { send, counters, on } = await setUp({ rate: 5 });
    const answers = () =>
      on(`${BASE}/response/health`).map(({ payload }) => JSON.parse(String(payload)));
    const sinceMs = performance.now();
    await Promise.all(Array.from({ length: 200 }, () => send('health')));
    await until(() => (counters()['received'] ?? 0) === 200);
    await until(() => answers().some(({ code }) => code === 'CONTROL_TOO_MANY'));
    const seconds = (performance.now() - sinceMs) / 1_000;
    const { carriedOut = 0, tooMany = 0 } = counters();
    expect(carriedOut).toBeLessThanOrEqual(5 + 5 * seconds);
    expect(carriedOut + tooMany).toBe(200);
    expect(answers().length).toBeLessThanOrEqual(carriedOut + 1 + seconds);
    expect(answers().find(({ code }) => code === 'CONTROL_TOO_MANY')).toMatchObject({
      status: 'error',
      error: expect.stringMatching(/^too many requests: 5 a second/),
    });
  });

  test('the same request twice is carried out once, and answered twice', async () => {
    const { send, told, counters, output } = await setUp();
    const payload = '{"name":"lamp","transaction":"once"}';
    await send('interface/restart', payload);
    await send('interface/restart', payload);
    await told(`${BASE}/response/interface/restart`, 2);
    expect(counters()).toMatchObject({ repeated: 1 });
    expect(output().match(/interface\/restart: done/g)).toHaveLength(1);
    await send('interface/restart', payload.replace('once', 'again'));
    await told(`${BASE}/response/interface/restart`, 3);
    expect(output().match(/interface\/restart: done/g)).toHaveLength(2);
  });

  test('hostile payloads are refused one by one, and the gateway goes on', async () => {
    const { app, send, told } = await setUp();
    const hostile = [
      Buffer.from([0xff, 0x00]),
      `{"a":${'['.repeat(1000)}${']'.repeat(1000)}}`,
      'x'.repeat(70_000),
      '{"__proto__":{"name":"lamp"}}',
      '{"name":{"name":"lamp"}}',
      '[]',
      '{',
      '{"name":"\\u0000"}',
    ];
    for (const payload of hostile) await send('interface/restart', payload);
    for (let count = 1; count <= hostile.length; count += 1)
      expect(await told(`${BASE}/response/interface/restart`, count)).toMatchObject({
        status: 'error',
        code: expect.stringMatching(/^(CONTROL_BAD_REQUEST|INTERFACE_UNKNOWN_DESTINATION)$/),
        error: expect.not.stringMatching(/\bat .*:\d+:\d+/),
      });
    expect(app.gateway.status.level).toBe(2);
  });

  test('info is retained, follows a reload, and goes with control', async () => {
    const { broker, configure, send, told, on } = await setUp();
    expect(await told(`${BASE}/info`)).toMatchObject({
      name: 'here',
      generation: 1,
      interfaces: [{ name: 'lamp', interface: 'dummy', enabled: true, internal: false }],
      requests: expect.arrayContaining(['interface/restart']),
    });
    configure({ allow: ['reload'] });
    await send('reload');
    expect(await told(`${BASE}/response/reload`)).toMatchObject({
      status: 'ok',
      data: { result: 'ok', generation: 2, changed: { options: ['control.allow'] } },
    });
    await until(() =>
      on(`${BASE}/info`).some(({ payload }) =>
        /"generation":2.*"requests":\["reload"\]/.test(String(payload)),
      ),
    );
    configure({ enabled: false, allow: ['reload'] });
    await send('reload', '{"transaction":"last"}');
    expect(await told(`${BASE}/response/reload`, 2)).toMatchObject({ transaction: 'last' });
    expect(await keptBy(broker)).toEqual([]);
  });

  test('nothing retained is left of it at the end of the gateway', async () => {
    const { app, broker } = await setUp();
    await app.stop();
    expect(await keptBy(broker)).toEqual([]);
  });

  test('a broker that has forgotten everything gets info back, and requests go on', async () => {
    const { broker, client, messages, send, told } = await setUp();
    await broker.stop('SIGKILL');
    messages.length = 0;
    const { port } = broker;
    use(await startMosquitto({ port }), (it) => it.stop());
    await until(() => client.state === 'connected');
    await told(`${BASE}/info`);
    expect(await keptBy({ port })).toEqual([`${BASE}/info`]);
    await send('interface/restart', 'lamp');
    expect(await told(`${BASE}/response/interface/restart`)).toMatchObject({ status: 'ok' });
  });

  test('over MQTT 3.1.1, where only the payload can say anything, it is the same', async () => {
    const { configure, send, told } = await setUp();
    configure({}, { protocol: '3.1.1' });
    await send('reload');
    expect(await told(`${BASE}/response/reload`)).toMatchObject({
      data: { result: 'ok', changed: { client: true } },
    });
    await send('health', '{"transaction":"old"}', { properties: { responseTopic: 'elsewhere' } });
    expect(await told(`${BASE}/response/health`)).toMatchObject({ transaction: 'old' });
  });

  test('health comes at its interval', async () => {
    const { told } = await setUp({ healthinterval: 1 });
    expect(await told(`${BASE}/health`, 2)).toMatchObject({
      healthy: true,
      memory: { resident: expect.any(Number) },
      control: { received: 0 },
    });
  });

  test('log lines are published from a level on, and those of one instance where they are asked for', async () => {
    const { send, told, on } = await setUp({ loglevel: 'WARN' });
    await send('nothing/there');
    expect(await told(`${BASE}/logging`)).toMatchObject({
      level: 'WARN',
      area: 'audit',
      message: 'nothing/there: refused',
      fields: { code: 'CONTROL_UNKNOWN_REQUEST' },
    });
    await send('interface/debug', '{"name":"lamp","stream":true}');
    await told(`${BASE}/response/interface/debug`);
    await send('interface/restart', 'lamp');
    expect(await told(`${BASE}/logging/lamp`)).toMatchObject({ area: 'lamp', message: 'stopped' });
    await told(`${BASE}/logging/lamp`, 3);
    await send('interface/debug', '{"name":"lamp","on":false,"transaction":"off"}');
    await told(`${BASE}/response/interface/debug`, 2);
    const before = on(`${BASE}/logging/lamp`).length;
    await send('interface/restart', '{"name":"lamp","transaction":"2"}');
    await told(`${BASE}/response/interface/restart`, 2);
    expect(on(`${BASE}/logging/lamp`)).toHaveLength(before);
  });

  test('a map that hears the log lines begets no others', async () => {
    const { send, told, on } = await setUp(
      { loglevel: 'DEBUG' },
      { map: { mapfilename: '', topics: ['#'] } },
    );
    await send('interface/restart', 'lamp');
    await told(`${BASE}/response/interface/restart`);
    await send('health');
    await told(`${BASE}/response/health`);
    const lines = on(`${BASE}/logging`).map(({ payload }) => String(payload));
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => line.includes('bridge/logging'))).toEqual([]);
  });

  test('the end of the gateway comes after the answer', async () => {
    const { send, told, ends } = await setUp();
    await send('gateway/restart');
    expect(await told(`${BASE}/response/gateway/restart`)).toMatchObject({ status: 'ok' });
    await until(() => ends.length === 1);
    expect(ends).toEqual(['restart']);
  });
});
