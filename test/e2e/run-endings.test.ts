/** How the gateway ends, and that it does, whatever an interface beside it leaves behind. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, startCommand } from '../support/built-command.js';
import { freePort } from '../support/free-port.js';

let folder: string;
const running: Running[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mqttgateway-endings-'));
});

afterEach(async () => {
  for (const { stop } of running.splice(0)) await stop('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a gateway whose interface has these members, with a log file and its own broker. */
const run = async (members: string, options = ''): Promise<Running> => {
  writeFileSync(
    join(folder, 'odd.mjs'),
    `export default { name: 'odd', apiVersion: 1, options: { type: 'object' },
      create: (options, context) => ({ start() {}, handle() {}, stop() {}, ${members} }) };`,
  );
  writeFileSync(
    join(folder, 'odd.conf'),
    `[INTERFACE]\nmodule: ./odd.mjs\nisolation: inline\n${options}\n[MAP]\ntopics: a/#\n[MQTT]\nport: ${await freePort()}\n[LOG]\nfilelevel: INFO\nlogfilename: odd.log\n`,
  );
  const started = startCommand(['run', '-c', 'odd.conf'], { cwd: folder });
  running.push(started);
  return started;
};

const logFile = (): string => readFileSync(join(folder, 'odd.log'), 'utf8');

test.each([
  ['a timer', "start() { setTimeout(() => { throw new TypeError('stray') }, 5) }"],
  ['a promise that nobody awaits', "start() { void Promise.reject(new TypeError('stray')) }"],
])(
  'an error in %s ends the gateway in order, with 70 and a word in the log file',
  async (_, members) => {
    const { code, stdout, stderr } = await (await run(members)).ended;
    expect(code).toBe(70);
    expect(stderr).toBe('');
    for (const text of [stdout, logFile()]) {
      expect(text).toMatch(
        /CRITICAL +gateway +an error outside start, handle and every ends the gateway: stray \(TypeError at odd\.mjs:2:\d+\)/,
      );
      expect(text).toMatch(/gateway +stopped/);
    }
  },
);

test('a signal is honoured while an interface is still starting', async () => {
  const gateway = await run('start: () => new Promise(() => undefined)');
  await gateway.until(/odd +starting/);
  const { code, stdout } = await gateway.stop();
  expect(code).toBe(0);
  expect(stdout).toMatch(/stopping: SIGTERM[\s\S]*stopped/);
});

test('a timer that an interface leaves behind does not keep the process alive', async () => {
  const gateway = await run('start() { setInterval(() => undefined, 1000) }');
  await gateway.until(/odd +running/);
  expect((await gateway.stop()).code).toBe(0);
});

test('the gateway goes on when nobody reads its output any more', async () => {
  const gateway = await run(
    'start() { context.every(10, () => { context.log.info("tick " + process.uptime()) }) }',
  );
  await gateway.until(/tick/);
  gateway.child.stdout.destroy();
  const before = logFile().length;
  while (logFile().length < before + 2000) await new Promise((resolve) => setImmediate(resolve));
  expect(gateway.child.exitCode).toBeNull();
  gateway.child.kill('SIGTERM');
  await new Promise((resolve) => gateway.child.once('exit', resolve));
  expect(logFile()).toMatch(/stopping: SIGTERM[\s\S]*gateway +stopped/);
});

test('a mistake in an interface is told with its place', async () => {
  const gateway = await run('start() { undefined.port }');
  await gateway.until(
    /odd +could not start: Cannot read properties of undefined \(reading 'port'\) \(TypeError at odd\.mjs:2:\d+\); next start in/,
  );
  expect((await gateway.stop()).code).toBe(0);
});
