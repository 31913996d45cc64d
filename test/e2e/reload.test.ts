/** The built command: a gateway that runs is changed by its files, by SIGHUP and by `mqttgateway reload`. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedBroker } from '../../src/mqtt/embedded-broker.js';
import { COMMAND, type Running, startCommand } from '../support/built-command.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { connectClient, stopClients } from '../support/start-client.js';

const use = resources();
afterEach(stopClients);

const MAP = `version: 2
routes:
  light: { topic: home/<place>/light, payload: <action>, message: { type: command } }
`;
const moduleText = (version: number): string =>
  `const create = (_, { log }) => ({ start() { log.info('version ${version}'); }, handle() {}, stop() {} });
export default { name: 'gate', apiVersion: 1, options: { type: 'object' }, create };
`;

const setUp = async (more = '') => {
  const folder = use(mkdtempSync(join(tmpdir(), 'reload-')), (path) =>
    rmSync(path, { recursive: true, force: true }),
  );
  const broker = use(await startEmbeddedBroker({ port: 0, maxPayloadBytes: 100_000 }), (it) =>
    it.close(),
  );
  const runtime = join(folder, 'runtime');
  mkdirSync(runtime);
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  const configure = (text = ''): void =>
    write(
      'here.conf',
      `[MQTT]\nhost = 127.0.0.1\nport = ${broker.port}\n[MAP]\nmapfilename = map.yaml\n${text}\n${more}\n`,
    );
  write('map.yaml', MAP);
  configure();
  const environment = { cwd: folder, env: { XDG_RUNTIME_DIR: runtime } };
  const command = (...args: string[]): Running => startCommand(args, environment);
  // One that is being written has another ending.
  const runFiles = () =>
    readdirSync(join(runtime, 'mqttgateway')).filter((name) => name.endsWith('.json'));
  const run = async (): Promise<Running> => {
    const gateway = use(command('run', '-c', 'here.conf'), (it) => it.stop('SIGKILL'));
    await gateway.until(/connected to/);
    // Only now it can be found.
    while (!existsSync(join(runtime, 'mqttgateway')) || runFiles().length === 0) await sleep(10);
    return gateway;
  };
  const reload = (...args: string[]) => command('reload', ...args).ended;
  return { folder, broker, write, configure, command, run, reload, runFiles };
};

test('nothing new, another map, a wrong map: output and exit code say it', async () => {
  const { write, command, run, reload } = await setUp('[GATEWAY]\nwatch = off');
  const gateway = await run();
  expect(await reload('-c', 'here.conf')).toEqual({
    code: 0,
    stdout: '',
    stderr: 'here.conf: nothing has changed: generation 1 goes on.\n',
  });
  write('map.yaml', MAP.replace('home', 'house'));
  expect(await reload('-c', 'here.conf')).toMatchObject({
    code: 0,
    stderr: 'here.conf: generation 2 runs: another map.\n',
  });
  write('map.yaml', `${MAP}  bad: [\n`);
  const refused = await reload('-c', 'here.conf');
  const checked = await command('config', 'check', '-c', 'here.conf').ended;
  expect(refused.code).toBe(65);
  expect(refused.stderr).toBe('here.conf: refused: generation 2 goes on.\n');
  expect([refused.code, refused.stdout]).toEqual([checked.code, checked.stdout]);
  await gateway.until(/ERROR reload +map\.yaml:4:8: .*code=DOCUMENT_SYNTAX/);
  const { stdout, code } = await reload('-c', 'here.conf', '--json');
  expect(code).toBe(65);
  expect(JSON.parse(stdout)).toMatchObject({
    result: 'refused',
    generation: 2,
    reason: 'signal',
    problems: [{ code: 'DOCUMENT_SYNTAX', where: { file: 'map.yaml', line: 4 } }],
    exitCode: 65,
  });
});

test('two gateways by one file: both are asked, and both answer', async () => {
  const { write, command, run, reload, runFiles } = await setUp('[GATEWAY]\nwatch = off');
  const first = await run();
  const args = ['run', '-c', 'here.conf', '--name', 'there'];
  const second = use(command(...args), (it) => it.stop('SIGKILL'));
  await second.until(/connected to/);
  while (runFiles().length < 2) await sleep(10);
  write('map.yaml', MAP.replace('home', 'house'));
  const { code, stderr } = await reload('-c', 'here.conf');
  const pids = [first, second].map(({ child }) => child.pid);
  expect([
    code,
    stderr
      .split('\n')
      .filter((line) => line !== '')
      .toSorted(),
  ]).toEqual([
    0,
    pids.map((pid) => `here.conf, process ${pid}: generation 2 runs: another map.`).toSorted(),
  ]);
  await second.stop();
  expect(await reload('-c', 'here.conf')).toMatchObject({
    stderr: 'here.conf: nothing has changed: generation 2 goes on.\n',
  });
});

test('what needs a restart is refused', async () => {
  const { configure, run, reload } = await setUp();
  await run();
  configure('[GATEWAY]\nqueuesize = 5');
  const { code, stdout } = await reload('-c', 'here.conf');
  expect([
    code,
    stdout.includes('error  RELOAD_NEEDS_RESTART  gateway.queuesize has changed'),
  ]).toEqual([78, true]);
});

test('a configuration that was emptied is refused, and the devices go on', async () => {
  const { folder, broker, write, runFiles } = await setUp();
  write(
    'lone.yaml',
    'map: { mapfilename: map.yaml }\ninterfaces: { lamp: { interface: dummy } }\n',
  );
  const env = {
    XDG_RUNTIME_DIR: join(folder, 'runtime'),
    MQTTGATEWAY_MQTT_HOST: '127.0.0.1',
    MQTTGATEWAY_MQTT_PORT: String(broker.port),
  };
  const gateway = use(startCommand(['run', '-c', 'lone.yaml'], { cwd: folder, env }), (it) =>
    it.stop('SIGKILL'),
  );
  await gateway.until(/connected to/);
  while (!existsSync(join(folder, 'runtime/mqttgateway')) || runFiles().length === 0)
    await sleep(10);
  write('lone.yaml', '');
  await gateway.until(/ERROR reload +lone\.yaml:1:1: .*code=CONFIG_EMPTY/);
  await gateway.until(/reload +refused: generation 1 goes on/);
  expect(await gateway.stop()).toMatchObject({ code: 0 });
  expect(gateway.output()).not.toMatch(/generation 2/);
});

test('files that change are taken up, and SIGHUP has them loaded', async () => {
  const { write, run } = await setUp();
  const gateway = await run();
  write('map.yaml', MAP.replace('home', 'house'));
  await gateway.until(/reload +generation 2 runs: another map/);
  gateway.child.kill('SIGHUP');
  await gateway.until(/reload +nothing has changed: generation 2 goes on/);
  expect(await gateway.stop()).toMatchObject({ code: 0 });
});

test.each(['inline', 'worker'])(
  'a module, %s: broken it is refused, mended it begins anew',
  async (isolation) => {
    const { write, run, reload } = await setUp(
      `[INTERFACE:gate]\nmodule = ./gate.mjs\nisolation = ${isolation}\n[GATEWAY]\nwatch = off`,
    );
    write('gate.mjs', moduleText(1));
    const gateway = await run();
    await gateway.until(/gate +version 1/);
    write('gate.mjs', `${moduleText(2)} (`);
    const broken = await reload('-c', 'here.conf');
    expect([broken.code, broken.stdout.includes('INTERFACE_MODULE_FAILED')]).toEqual([78, true]);
    write('gate.mjs', moduleText(2));
    expect(await reload('-c', 'here.conf')).toMatchObject({
      code: 0,
      stderr: 'here.conf: generation 2 runs: restarted gate.\n',
    });
    await gateway.until(/gate +version 2/);
  },
);

test('without a gateway: never there, ended, or killed', async () => {
  const { run, reload, runFiles } = await setUp();
  const nobody = async () => {
    const { code, stderr } = await reload('-c', 'here.conf');
    expect([code, stderr.split('\n')[0]]).toEqual([
      69,
      'error  RELOAD_NO_GATEWAY  no gateway of yours runs by here.conf',
    ]);
  };
  expect((await reload('-c', 'other.conf')).stderr).toMatch(
    /no gateway runs by other\.conf: there is no such file\n.*-c FILE/,
  );
  await nobody();
  const first = await run();
  expect(runFiles()).toHaveLength(1);
  await first.stop();
  expect(runFiles()).toEqual([]);
  await nobody();
  const second = await run();
  await second.stop('SIGKILL');
  expect(runFiles()).toHaveLength(1);
  await nobody();
});

test('a gateway that does not answer', async () => {
  const { run, reload } = await setUp();
  const gateway = await run();
  expect(await reload('-c', 'here.conf')).toMatchObject({ code: 0 });
  gateway.child.kill('SIGSTOP');
  const { code, stderr } = await reload('-c', 'here.conf', '--timeout', '0.3');
  gateway.child.kill('SIGCONT');
  expect([code, stderr.includes('RELOAD_NO_ANSWER')]).toEqual([69, true]);
  expect(stderr).toContain(
    '→ see its log; mqttgateway health -c here.conf   asks whether it lives',
  );
});

test('SIGHUP without a configuration: there is nothing to load', async () => {
  const { broker, command, reload } = await setUp();
  const args = ['run', '--host', '127.0.0.1', '--port', String(broker.port)];
  const gateway = use(command(...args), (it) => it.stop('SIGKILL'));
  await gateway.until(/connected to/);
  gateway.child.kill('SIGHUP');
  await gateway.until(/SIGHUP: there is no configuration file to load again/);
  expect((await reload()).stderr).toContain('no configuration was given or found');
});

test('a configuration that is a pipe says it once, and the gateway neither waits for more nor hangs', async () => {
  const { folder, broker, command } = await setUp();
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  const gateway = use(command('run', '-c', 'pipe'), (it) => it.stop('SIGKILL'));
  const map = join(folder, 'map.yaml');
  await writeFile(
    join(folder, 'pipe'),
    `[GATEWAY]\nname = piped\n[MQTT]\nhost = 127.0.0.1\nport = ${broker.port}\n[MAP]\nmapfilename = ${map}\n`,
  );
  await gateway.until(/connected to/);
  expect(await gateway.stop()).toMatchObject({ code: 0 });
  expect(gateway.output()).not.toMatch(/ reload +/);
});

requirePeer('socat', '-V')('in a terminal', () => {
  test('a terminal that goes ends the gateway, as ever', async () => {
    const { folder, broker } = await setUp();
    const client = await connectClient({ port: broker.port });
    const states: string[] = [];
    const seen = async (state: string): Promise<void> => {
      while (states.at(-1) !== state)
        await new Promise((resolve) => client.once('message', resolve));
    };
    client.on('message', ({ payload }) => states.push(payload.toString()));
    client.setFilters([{ filter: 'mqttgateway/here/state', qos: 1 }]);
    const program = `EXEC:${process.execPath} ${COMMAND} run -c here.conf,pty,setsid,ctty`;
    const terminal = spawn('socat', ['-', program], {
      cwd: folder,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    use(terminal, (it) => it.kill('SIGKILL'));
    await seen('online');
    terminal.kill('SIGKILL');
    await seen('offline');
  });
});

test('a file that is written while the gateway starts is taken up as well', async () => {
  const { write, command } = await setUp();
  const gateway = use(command('run', '-c', 'here.conf'), (it) => it.stop('SIGKILL'));
  // It has been read by now, and is not watched yet.
  await gateway.until(/map .*map\.yaml/);
  write('map.yaml', MAP.replace('home', 'house'));
  await gateway.until(/reload +generation 2 runs: another map/);
});
