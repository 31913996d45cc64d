/** Reloads of a running gateway, in this process, over a real broker; maps and configuration are real files. */
import { existsSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { planApp } from '../../../src/app/plan-app.js';
import type { ReloadResult } from '../../../src/app/reload/reload-result.js';
import { Reloader, type ReloaderOptions } from '../../../src/app/reload/reloader.js';
import { loadConfiguration } from '../../../src/config/load-configuration.js';
import { createLog } from '../../../src/log/create-log.js';
import { startEmbeddedBroker } from '../../../src/mqtt/embedded-broker.js';
import { resources } from '../../support/resources.js';
import { connectClient, stopClients } from '../../support/start-client.js';
import { startFromFile } from '../../support/start-from-file.js';

const use = resources();
afterEach(stopClients);

const MAP = `version: 2
routes:
  light: { topic: home/<place>/light, payload: <action>, message: { type: command, function: Light } }
`;
const CONFIGURATION = {
  gateway: { name: 'here', statusinterval: 0 },
  map: { mapfilename: 'map.yaml' },
  interfaces: { dummy: { period: 0 }, stays: { interface: 'dummy', period: 0 } },
};
type Sections = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const setUp = async (options: Partial<ReloaderOptions> = {}) => {
  const folder = use(mkdtempSync(join(tmpdir(), 'reload-')), (path) =>
    rmSync(path, { recursive: true }),
  );
  const broker = use(await startEmbeddedBroker({ port: 0, maxPayloadBytes: 100_000 }), (it) =>
    it.close(),
  );
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  const configure = (changes: Sections = {}): void =>
    write(
      'here.json',
      JSON.stringify({
        ...CONFIGURATION,
        ...changes,
        mqtt: { host: '127.0.0.1', port: broker.port, ...changes['mqtt'] },
      }),
    );
  write('map.yaml', MAP);
  configure();
  const results: ReloadResult[] = [];
  let begun = 0;
  const { app, reloader, output } = await startFromFile(join(folder, 'here.json'), {
    reloader: {
      onBegin: () => {
        begun += 1;
      },
      onResult: (result) => results.push(result),
      ...options,
    },
  });
  use(app, (it) => it.stop());
  const client = await connectClient({ port: broker.port });
  const told: { topic: string; text: string }[] = [];
  client.on('message', ({ topic, payload }) => told.push({ topic, text: payload.toString() }));
  const seen = async (topic: string, pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = told.find((one) => one.topic === topic && pattern.test(one.text));
      if (found !== undefined) return found.text;
      await new Promise((resolve) => client.once('message', resolve));
    }
  };
  client.setFilters([{ filter: '#', qos: 1 }]);
  await seen('mqttgateway/here/state', /online/);
  /** Says it until an interface has handled it: only then it is subscribed. */
  const handled = async (topic: string, action: string): Promise<void> => {
    while (!new RegExp(`received command ${action}\\b`).test(output())) {
      await client.publish({ topic, payload: action, qos: 1, retain: false });
      await setImmediate();
    }
  };
  const sinceOf = (name: string) =>
    app.gateway.status.interfaces.find((one) => one.name === name)?.since;
  return {
    app,
    broker,
    client,
    configure,
    folder,
    handled,
    reloader,
    results,
    seen,
    sinceOf,
    told,
    write,
    begun: () => begun,
    output,
  };
};

test('another map: what came before is as it was, the next message goes by the new one', async () => {
  const { app, reloader, write, handled, output, seen, sinceOf } = await setUp();
  await handled('home/x/light', 'ON');
  const since = sinceOf('dummy');
  write('map.yaml', MAP.replace('home/', 'house/'));
  const result = await reloader.reload('files');
  expect(result).toMatchObject({ result: 'ok', generation: 2, problems: [], exitCode: 0 });
  expect(result.changed?.map).toBe(true);
  await handled('house/x/light', 'OFF');
  expect(sinceOf('dummy')).toBe(since);
  expect(app.gateway.status).toMatchObject({
    generation: 2,
    reloads: { applied: 1, unchanged: 0, refused: 0 },
  });
  expect(JSON.parse(await seen('mqttgateway/here/reload', /"generation":2/))).toMatchObject({
    result: 'ok',
    reason: 'files',
    changed: { map: true },
  });
  expect(output()).toContain('generation 2 runs: another map');
});

test.each([
  ['no YAML', 'map.yaml', 'version: [', 'DOCUMENT_SYNTAX', 65],
  ['a wrong map', 'map.yaml', `${MAP}  bad: { topic: a//b, payload: 7 }\n`, undefined, 65],
  ['a wrong option', 'here.json', '{"gateway":{"nam":"x"}}', 'CONFIG_UNKNOWN_OPTION', 78],
  ['no file', 'map.yaml', undefined, 'DOCUMENT_NOT_FOUND', 65],
] as const)('a file that is wrong changes nothing: %s', async (_, name, text, code, exitCode) => {
  const { app, folder, reloader, write, handled, seen } = await setUp();
  if (text === undefined) unlinkSync(join(folder, name));
  else write(name, text);
  const result = await reloader.reload('files');
  expect(result).toMatchObject({ result: 'refused', generation: 1, exitCode });
  if (code !== undefined) expect(result.problems.map((problem) => problem.code)).toContain(code);
  const { problems } = JSON.parse(await seen('mqttgateway/here/reload', /refused/));
  expect(problems[0]).toMatchObject({ code: result.problems[0]?.code, severity: 'error' });
  await handled('home/x/light', 'ON');
  expect(app.gateway.status.reloads).toEqual({ applied: 0, unchanged: 0, refused: 1 });
});

test('only what changed begins anew; what is new starts, what is gone stops', async () => {
  const { app, reloader, configure, sinceOf } = await setUp();
  const since = sinceOf('stays');
  const { stays } = CONFIGURATION.interfaces;
  configure({ interfaces: { dummy: { period: 3600 }, stays, more: { interface: 'dummy' } } });
  const first = await reloader.reload('signal');
  expect(first.changed?.interfaces).toEqual({
    started: ['more'],
    stopped: [],
    restarted: ['dummy'],
  });
  expect(sinceOf('stays')).toBe(since);
  configure({ interfaces: { stays } });
  const second = await reloader.reload('signal');
  expect(second.changed?.interfaces).toEqual({
    started: [],
    stopped: ['dummy', 'more'],
    restarted: [],
  });
  const { interfaces } = app.gateway.status;
  expect(interfaces.map(({ name, state }) => [name, state])).toEqual([['stays', 'running']]);
  expect(sinceOf('stays')).toBe(since);
});

test('another connection: the gateway is there under its new name, and says goodbye under the old', async () => {
  const { app, reloader, configure, seen, handled } = await setUp();
  const gateway = { name: 'here', statusinterval: 0, statetopic: 'state/other' };
  configure({ gateway, mqtt: { clientid: 'other' } });
  const result = await reloader.reload('signal');
  expect(result).toMatchObject({ result: 'ok', changed: { client: true, map: false } });
  await seen('mqttgateway/here/state', /offline/);
  // On another broker it would stay there.
  await seen('mqttgateway/here/status', /"level":0/);
  await seen('state/other', /online/);
  await seen('mqttgateway/here/status', /"generation":2,.*"broker":"connected"/);
  await handled('home/x/light', 'ON');
  expect(app.gateway.status.connection.connections).toBe(2);
});

test('another topic for the status', async () => {
  const { reloader, configure, seen } = await setUp();
  configure({ gateway: { name: 'here', statustopic: 'status/other', statusinterval: 0 } });
  await reloader.reload('signal');
  await seen('mqttgateway/here/status', /"level":0/);
  expect(JSON.parse(await seen('status/other', /"generation":2/))).toMatchObject({ level: 2 });
});

test('the level of the log', async () => {
  const { reloader, configure, output } = await setUp();
  configure({ log: { consolelevel: 'ERROR' } });
  expect(await reloader.reload('signal')).toMatchObject({ changed: { log: true } });
  expect(output()).not.toContain('generation 2 runs');
});

test('a change that fails leaves the log as it was', async () => {
  const { app, reloader, configure, output } = await setUp();
  const change = app.change.bind(app);
  Object.assign(app, { change: () => Promise.reject(new Error('no disk')) });
  configure({ log: { consolelevel: 'ERROR' } });
  expect(await reloader.reload('signal')).toMatchObject({ result: 'refused', exitCode: 70 });
  Object.assign(app, { change });
  configure();
  expect(await reloader.reload('signal')).toMatchObject({ result: 'unchanged' });
  expect(output()).toContain('nothing has changed');
});

test('what a running gateway cannot take up is refused, with all the rest', async () => {
  const { reloader, configure, write, handled, output } = await setUp();
  write('map.yaml', MAP.replace('home/', 'house/'));
  configure({ gateway: { name: 'here', queuesize: 5, statusinterval: 0 } });
  const { result, problems, exitCode } = await reloader.reload('signal');
  expect([result, exitCode]).toEqual(['refused', 78]);
  expect(problems).toMatchObject([{ code: 'RELOAD_NEEDS_RESTART', severity: 'error' }]);
  expect(problems[0]?.message).toContain('gateway.queuesize');
  expect(output()).toMatch(
    /gateway\.queuesize has changed, .* → restart the gateway, or set it back code=/,
  );
  await handled('home/x/light', 'ON');
});

test('a module that is broken now is told once, with what to do', async () => {
  const { reloader, configure, write, output } = await setUp();
  const text = `const create = () => ({ start() {}, handle() {}, stop() {} });
    export default { name: 'own', apiVersion: 1, options: { type: 'object' }, create };`;
  write('whole.mjs', text);
  write('broken.mjs', `${text} (`);
  const configureOwn = (module: string): void =>
    configure({
      interfaces: { ...CONFIGURATION.interfaces, own: { module, isolation: 'inline' } },
    });
  configureOwn('./whole.mjs');
  expect(await reloader.reload('signal')).toMatchObject({ result: 'ok' });
  configureOwn('./broken.mjs');
  const { result, problems } = await reloader.reload('signal');
  expect([result, problems.map(({ code, severity }) => [code, severity])]).toEqual([
    'refused',
    [['INTERFACE_MODULE_FAILED', 'error']],
  ]);
  expect(output().match(/^.* (WARN|ERROR) .*MODULE_FAILED$/gm)).toEqual([
    expect.stringMatching(/ ERROR reload .* → node \S+broken\.mjs {3}shows where code=/),
  ]);
});

test('where the configuration is gone, what to do is for a gateway that runs', async () => {
  const { reloader, folder, handled, output } = await setUp();
  rmSync(join(folder, 'here.json'));
  const { result, problems } = await reloader.reload('signal');
  expect([result, problems.map(({ code }) => code)]).toEqual(['refused', ['DOCUMENT_NOT_FOUND']]);
  expect(output()).toMatch(/the configuration \S+ does not exist → put it back/);
  await handled('home/x/light', 'ON');
});

test('an interface that must start and does not is told, and the gateway goes on', async () => {
  const { reloader, configure, write, handled } = await setUp();
  write(
    'bad.mjs',
    `const create = () => ({ start() { throw new Error('no device'); }, handle() {}, stop() {} });
     export default { name: 'bad', apiVersion: 1, options: { type: 'object' }, create };`,
  );
  const bad = { module: './bad.mjs', isolation: 'inline', start: 'fail' };
  configure({ interfaces: { ...CONFIGURATION.interfaces, bad } });
  const { result, problems, exitCode } = await reloader.reload('signal');
  expect([result, exitCode]).toEqual(['ok', 69]);
  expect(problems).toMatchObject([{ code: 'INTERFACE_START_FAILED', severity: 'error' }]);
  await handled('home/x/light', 'ON');
});

test('an instance that has a neighbour now leaves what it does not know to that one', async () => {
  const { app, reloader, configure, write, handled, output } = await setUp();
  write(
    'picky.mjs',
    `const handle = ({ action }) => {
       throw Object.assign(new Error('what?'), { code: 'INTERFACE_UNKNOWN_COMMAND' });
     };
     const create = () => ({ start() {}, handle, stop() {} });
     export default { name: 'picky', apiVersion: 1, options: { type: 'object' }, create };`,
  );
  const picky = { module: './picky.mjs', isolation: 'inline' };
  const unknown = () => app.gateway.status.interfaces[0]?.commands.unknown;
  configure({ interfaces: { picky } });
  await reloader.reload('signal');
  configure({ interfaces: { picky, dummy: { period: 0 } } });
  expect((await reloader.reload('signal')).changed?.interfaces.restarted).toEqual([]);
  await handled('home/x/light', 'A');
  expect(unknown()).toBeGreaterThan(0);
  expect(output()).not.toContain('failed');
});

test('one at a time: however often it is asked for meanwhile, one more comes after', async () => {
  const { reloader, results, begun, write } = await setUp();
  const first = reloader.reload('signal');
  const others = [1, 2, 3].map(() => reloader.reload('signal'));
  write('map.yaml', MAP.replace('home/', 'house/'));
  await first;
  const after = await Promise.all(others);
  expect(new Set(after).size).toBe(1);
  expect([begun(), results.length]).toEqual([2, 2]);
  expect(await reloader.reload('signal')).toMatchObject({ result: 'unchanged', generation: 2 });
});

test('a file that is written while it is read is read again', async () => {
  const { app, folder, configure } = await setUp();
  let reads = 0;
  const load = async () => {
    reads += 1;
    const loaded = loadConfiguration({
      file: join(folder, 'here.json'),
      cwd: folder,
      environment: {},
    });
    // After the configuration was read, and before the map is.
    if (reads === 1) configure({ mqtt: { qos: 2 } });
    return loaded;
  };
  const { plan, mapFiles } = await planApp(await load(), folder, 'run');
  if (plan === undefined) throw new Error('no plan');
  reads = 0;
  configure();
  const reloader = new Reloader({
    load,
    cwd: folder,
    plan,
    mapFiles,
    app,
    log: createLog({ consoleLevel: 'NONE', format: 'text' }),
    watch: () => undefined,
    onBegin: () => undefined,
    onResult: () => undefined,
  });
  const { changed } = await reloader.reload('files');
  expect(changed?.options).toEqual(['mqtt.qos']);
  expect(reads).toBeGreaterThan(1);
});

test('a gateway that stops takes up nothing more', async () => {
  const { app, reloader, results, write } = await setUp();
  write('map.yaml', MAP.replace('home/', 'house/'));
  const late = reloader.reload('signal');
  reloader.end();
  await app.stop();
  await late;
  expect(results).toEqual([]);
  expect(app.gateway.generation).toBe(1);
});

test('a map with the first durable route opens the lane on disk', async () => {
  const { app, reloader, configure, write, folder } = await setUp();
  const durable =
    '  said: { topic: said, payload: <action>, message: { type: status }, publish: { delivery: durable } }\n';
  write('map.yaml', `${MAP}${durable}`);
  configure();
  expect(app.gateway.status.outbound.durable).toBeUndefined();
  expect(await reloader.reload('files')).toMatchObject({ result: 'ok', changed: { map: true } });
  expect(app.gateway.status.outbound.durable).toMatchObject({ accepted: 0, pending: 0 });
  expect(existsSync(join(folder, 'data', 'here', 'lock'))).toBe(true);
});
