/** A gateway process is asked over MQTT, by a client and by `mqttgateway control`, through Debian's mosquitto. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTROL_REQUESTS } from '../../src/app/control/control-requests.js';
import type { InboundMessage } from '../../src/mqtt/inbound-message.js';
import { type Running, startCommand } from '../support/built-command.js';
import { freePort } from '../support/free-port.js';
import { startMosquitto } from '../support/mosquitto.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { connectClient, stopClients } from '../support/start-client.js';
import { until } from '../support/until.js';

const use = resources();
afterEach(stopClients);

const BASE = 'mqttgateway/here/bridge';
const MAP = `version: 2
routes:
  light: { topic: home/<place>/light, payload: <action>, message: { type: command, function: Light } }
  reading:
    topic: home/reading
    payload: { json: { watts: <watts> } }
    values: { watts: { type: integer } }
    message: { type: status, function: Energy, device: Meter, action: READING }
    publish: { delivery: durable, id: id }
`;
const GATE = `const create = (_, { log }) => ({
  start() { log.debug('opens'); },
  handle() { throw new TypeError('no such relay'); },
  act(action) { log.info('acts: ' + action.action); },
  stop() {},
});
export default { name: 'gate', apiVersion: 1, options: { type: 'object' }, create };
`;
const SHUT = `const create = () => ({
  start() { throw new RangeError('stuck'); }, handle() {}, stop() {},
});
export default { name: 'shut', apiVersion: 1, options: { type: 'object' }, create };
`;
const METER = {
  interface: 'exec',
  command: ['sh', '-c', 'for w in $(seq 100); do echo "{\\"watts\\":$w}"; done; exec sleep 3600'],
  message: { function: 'Energy', device: 'Meter' },
  values: { watts: { type: 'integer' } },
  rules: { reading: { frame: { json: { watts: '<watts>' } }, message: { action: 'READING' } } },
};

const setUp = async (more: object = {}) => {
  const folder = use(mkdtempSync(join(tmpdir(), 'control-')), (path) =>
    rmSync(path, { recursive: true, force: true }),
  );
  const port = await freePort();
  const configure = (section: object = {}, sections: object = more): void =>
    writeFileSync(
      join(folder, 'here.json'),
      JSON.stringify({
        gateway: { name: 'here', watch: false },
        mqtt: { host: '127.0.0.1', port, reconnectmax: 1 },
        map: { mapfilename: 'map.yaml' },
        interfaces: { gate: { module: './gate.mjs', isolation: 'inline' } },
        schedules: { told: { every: 3600, run: 'status' } },
        control: { enabled: true, allow: ['*'], rate: 1000, ...section },
        ...sections,
      }),
    );
  writeFileSync(join(folder, 'map.yaml'), MAP);
  writeFileSync(join(folder, 'gate.mjs'), GATE);
  writeFileSync(join(folder, 'shut.mjs'), SHUT);
  configure();
  const options = { cwd: folder };
  const command = (...args: string[]) => startCommand(args, options).ended;
  const run = (): Running =>
    use(startCommand(['run', '-c', 'here.json'], options), (it) => it.stop('SIGKILL'));
  const listen = async () => {
    const client = await connectClient({ port });
    const messages: InboundMessage[] = [];
    client.on('message', (message) => messages.push(message));
    client.setFilters([{ filter: '#', qos: 1 }]);
    const told = async (topic: string, pattern = /^/): Promise<Record<string, unknown>> => {
      const isIt = (message: InboundMessage): boolean =>
        message.topic === topic && pattern.test(String(message.payload));
      await until(() => messages.some(isIt));
      return JSON.parse(String(messages.find(isIt)?.payload));
    };
    let asked = 0;
    const ask = async (what: string, data: object = {}): Promise<Record<string, unknown>> => {
      asked += 1;
      const transaction = `t${asked}`;
      const payload = JSON.stringify({ ...data, transaction });
      await client.publish({ topic: `${BASE}/request/${what}`, payload, qos: 1, retain: false });
      return told(`${BASE}/response/${what}`, new RegExp(`"transaction":"${transaction}"`));
    };
    return { client, messages, told, ask };
  };
  return { port, configure, command, run, listen };
};

/** Data for each request, and what its answer has. */
const REQUESTS: Readonly<Record<string, readonly [data: object, answer: unknown]>> = {
  info: [{}, expect.objectContaining({ name: 'here', generation: 1 })],
  health: [{}, expect.objectContaining({ healthy: true })],
  status: [{}, expect.objectContaining({ broker: 'connected' })],
  config: [{}, expect.objectContaining({ gateway: expect.objectContaining({ name: 'here' }) })],
  'config/check': [{}, { problems: [] }],
  map: [{}, expect.objectContaining({ routes: ['light', 'reading'], page: expect.any(String) })],
  'map/check': [{}, expect.objectContaining({ usable: true })],
  'map/try': [
    { topic: 'home/hall/light', payload: 'on' },
    expect.objectContaining({ message: expect.objectContaining({ action: 'on' }) }),
  ],
  'queue/stats': [{}, expect.objectContaining({ memory: expect.anything() })],
  'queue/peek': [{ lane: 'dead' }, { lane: 'dead', pending: 0, messages: [] }],
  'queue/export': [{ lane: 'outbox' }, { lane: 'outbox', pending: 0, messages: [] }],
  'queue/estimate': [
    { outage: '6h', rate: '5/s' },
    expect.objectContaining({ outbox: expect.objectContaining({ survives: true }) }),
  ],
  'queue/purge': [{ lane: 'dead' }, { lane: 'dead', meant: 0, purged: 0 }],
  'interface/list': [{}, [expect.objectContaining({ name: 'gate', state: 'running' })]],
  'interface/stop': [{ name: 'gate' }, expect.objectContaining({ state: 'stopped' })],
  'interface/start': [{ name: 'gate' }, { name: 'gate', state: 'running' }],
  'interface/restart': [{ value: 'gate' }, { name: 'gate', state: 'running' }],
  'interface/disable': [{ name: 'gate' }, expect.objectContaining({ state: 'stopped' })],
  'interface/enable': [{ name: 'gate' }, { name: 'gate', state: 'running' }],
  'interface/debug': [
    { name: 'gate', stream: true },
    { name: 'gate', on: true, stream: true },
  ],
  action: [
    { destination: 'gate', action: 'Process', message: { to: 'me' } },
    { destination: 'gate', action: 'Process' },
  ],
  'schedule/run': [{ value: 'told' }, { name: 'told', result: 'done' }],
  reload: [{}, expect.objectContaining({ result: 'unchanged', reason: 'request' })],
  'gateway/deactivate': [{}, { active: false }],
  'gateway/activate': [{}, { active: true }],
  loglevel: [
    { console: 'DEBUG', logging: 'ERROR' },
    { console: 'DEBUG', logging: 'ERROR' },
  ],
  'gateway/stop': [{}, {}],
};

requirePeer('mosquitto', '-h')('a gateway that is asked', () => {
  test('carries out every request there is', async () => {
    const { port, run, listen } = await setUp();
    use(await startMosquitto({ port }), (it) => it.stop());
    const gateway = run();
    await gateway.until(/connected to/);
    const { ask, told } = await listen();
    // A row of the table without a line here is a request that nobody has tried.
    expect(Object.keys(REQUESTS).toSorted()).toEqual(
      CONTROL_REQUESTS.map(({ what }) => what)
        .filter((what) => what !== 'gateway/restart')
        .toSorted(),
    );
    for (const [what, [data, answer]] of Object.entries(REQUESTS))
      expect([what, await ask(what, data)]).toEqual([
        what,
        { status: 'ok', data: answer, transaction: expect.any(String) },
      ]);
    await told(`${BASE}/logging/gate`, /"message":"acts: Process"/);
    const { code, stdout } = await gateway.ended;
    expect(code).toBe(0);
    expect(stdout).toMatch(/audit +action: done by=mqtt transaction=t\d+/);
    expect(stdout).toMatch(/stopping: a request to stop/);
  });

  test('carries out what is asked the moment that it is connected', async () => {
    const { port, run, listen } = await setUp();
    use(await startMosquitto({ port }), (it) => it.stop());
    const { ask, told } = await listen();
    run();
    await told(`${BASE}/info`);
    const asked = ['config/check', 'reload'] as const;
    const answers = await Promise.all(asked.map((what) => ask(what)));
    expect(answers.map(({ data }) => data)).toEqual(asked.map((what) => REQUESTS[what]?.[1]));
  });

  test('ends with 75 for a restart', async () => {
    const { port, run, command } = await setUp();
    use(await startMosquitto({ port }), (it) => it.stop());
    const gateway = run();
    await gateway.until(/connected to/);
    expect(await command('control', 'gateway/restart', '-c', 'here.json')).toMatchObject({
      code: 0,
      stderr: 'gateway/restart: done.\n',
    });
    expect((await gateway.ended).code).toBe(75);
  });

  test('answers the command, which says how it went by its exit code', async () => {
    const { port, configure, run, command } = await setUp();
    const control = (...args: string[]) => command('control', ...args, '-c', 'here.json');
    use(await startMosquitto({ port }), (it) => it.stop());
    configure({ allow: ['interface/*', 'map/try'] });
    const gateway = run();
    await gateway.until(/connected to/);
    expect(await control('interface/restart', 'gate')).toEqual({
      code: 0,
      stdout: '{\n  "name": "gate",\n  "state": "running"\n}\n',
      stderr: 'interface/restart: done.\n',
    });
    await gateway.until(/interface\/restart: done by=mqtt .* user=.*"host":/);
    const json = await control('interface/list', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ status: 'ok', data: [{ name: 'gate' }] });
    expect(await control('gateway/stop')).toMatchObject({
      code: 77,
      stderr: expect.stringMatching(/^error +CONTROL_NOT_ALLOWED +the request gateway\/stop/),
    });
    expect(await control('map/try', '{"topic":1}')).toMatchObject({
      code: 64,
      stderr: expect.stringContaining('topic is 1'),
    });
    expect(await control('map/try', '{"topic"')).toMatchObject({ code: 64 });
    expect(await control('Nothing')).toMatchObject({ code: 64 });
    await gateway.stop();
    expect(await control('interface/list', '--timeout', '1')).toMatchObject({
      code: 69,
      stderr: expect.stringContaining('CONTROL_NO_ANSWER'),
    });
    configure({ enabled: false });
    expect(await control('interface/list')).toMatchObject({
      code: 69,
      stderr: expect.stringContaining('control is off in here.json'),
    });
  });

  test('tells what is wrong with its allow-list before it runs', async () => {
    const { configure, command } = await setUp();
    configure({ allow: ['interface/restrat'] });
    const { code, stdout } = await command('config', 'check', '-c', 'here.json');
    expect([code, stdout]).toEqual([0, expect.stringContaining('did you mean interface/restart?')]);
  });

  test('publishes the failure of an interface with its stack', async () => {
    const { port, configure, run, listen } = await setUp();
    configure(
      { loglevel: 'DEBUG' },
      {
        interfaces: {
          gate: { module: './gate.mjs', isolation: 'inline' },
          shut: { module: './shut.mjs' },
        },
      },
    );
    use(await startMosquitto({ port }), (it) => it.stop());
    const gateway = run();
    await gateway.until(/connected to/);
    const { client, told, ask } = await listen();
    await client.publish({ topic: 'home/hall/light', payload: 'on', qos: 1, retain: false });
    const line = await told(`${BASE}/logging`, /no such relay/);
    expect(line).toMatchObject({ level: 'ERROR', area: 'gate' });
    expect(JSON.stringify(line)).toMatch(/at .*gate\.mjs:3/);
    // Messages are worth lines where somebody listens to lines.
    await told(`${BASE}/logging`, /"area":"map".*home\/hall\/light/);
    // In a thread of its own; it begins again and again, and the other one goes on.
    let interfaces: readonly Record<string, unknown>[] = [];
    while (interfaces[1]?.['stack'] === undefined) {
      const { data } = await ask('status');
      interfaces = Reflect.get(Object(data), 'interfaces');
    }
    expect(interfaces).toEqual([
      expect.objectContaining({ name: 'gate', state: 'running' }),
      expect.objectContaining({
        name: 'shut',
        reason: expect.stringContaining('stuck (RangeError at shut.mjs:2'),
        stack: expect.stringMatching(/^RangeError: stuck\n +at .*shut\.mjs:2/),
      }),
    ]);
  });

  test('throws away what waits on disk, when it is told to do so', async () => {
    const { port, configure, run, listen } = await setUp({
      interfaces: { meter: METER },
    });
    configure(
      {},
      {
        interfaces: { meter: METER },
        mqtt: { host: '127.0.0.1', port, reconnectmax: 1, backlograte: 1 },
        log: { consolelevel: 'DEBUG' },
      },
    );
    const gateway = run();
    await gateway.until(/watts=100\b/);
    use(await startMosquitto({ port }), (it) => it.stop());
    await gateway.until(/connected to/);
    const { ask } = await listen();
    const dry = await ask('queue/purge', { lane: 'outbox' });
    expect(dry).toMatchObject({ data: { lane: 'outbox', purged: 0 } });
    const page = await ask('queue/export', { count: 3 });
    expect(page).toMatchObject({
      data: { messages: [{ topic: 'home/reading' }, {}, {}], next: expect.any(Number) },
    });
    const { data } = await ask('queue/purge', { lane: 'outbox', confirm: true });
    expect(Number(Reflect.get(Object(data), 'purged'))).toBeGreaterThan(80);
    expect(await ask('queue/stats')).toMatchObject({
      data: { lanes: { outbox: { accepted: 100, pending: 0, unaccounted: 0 } } },
    });
  });

  test('leaves no info at the broker after a crash, once control is off', async () => {
    const { port, configure, run, listen } = await setUp();
    use(await startMosquitto({ port }), (it) => it.stop());
    const gateway = run();
    const first = await listen();
    await first.told(`${BASE}/info`);
    await gateway.stop('SIGKILL');
    configure({ enabled: false });
    const again = run();
    await again.until(/connected to/);
    await until(() =>
      first.messages.some(({ topic, payload }) => topic === `${BASE}/info` && payload.length === 0),
    );
    const later = await listen();
    await until(() => later.messages.some(({ topic }) => topic === 'mqttgateway/here/state'));
    expect(later.messages.filter(({ topic }) => topic.startsWith(BASE))).toEqual([]);
  });
});
