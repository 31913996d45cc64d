/** Asking a gateway that runs whether it lives, as the health check of a container does. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCommand } from '../support/built-command.js';
import { freePort } from '../support/free-port.js';
import { resources } from '../support/resources.js';

const use = resources();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'health-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('one that lives answers, one that hangs does not, one that has ended is not there', async () => {
  const lines = [
    'map: { mapping: "off", topics: ["home/#"] }',
    `mqtt: { host: 127.0.0.1, port: ${await freePort()} }`,
  ];
  writeFileSync(join(folder, 'k.yaml'), lines.join('\n'));
  const options = { cwd: folder, env: { TMPDIR: folder, XDG_RUNTIME_DIR: undefined } };
  const health = (...args: string[]) =>
    startCommand(['health', '-c', 'k.yaml', '--json', ...args], options).ended;
  const doctor = async (...args: string[]) => {
    const { stdout } = await startCommand(['doctor', '-c', 'k.yaml', '--json', ...args], options)
      .ended;
    const { findings } = JSON.parse(stdout) as { findings: { check: string }[] };
    return findings.filter(({ check }) => check === 'gateway');
  };
  const gateway = use(startCommand(['run', '-c', 'k.yaml'], options), (it) => it.stop());
  await gateway.until(/nothing listens on/);
  const { pid = 0 } = gateway.child;

  // The run file, by which it is found, comes after the first attempt to connect.
  while ((await health()).code !== 0) expect(gateway.child.exitCode).toBeNull();
  for (let count = 0; count < 2; count += 1) {
    const lives = await health();
    expect(lives.code).toBe(0);
    expect(JSON.parse(lives.stdout)).toEqual({ ok: true, gateways: [{ pid, result: 'answers' }] });
  }
  expect(await doctor()).toMatchObject([{ level: 'ok', text: `process ${pid} runs and answers` }]);

  process.kill(pid, 'SIGSTOP');
  const hangs = await health('--timeout', '0.3');
  const ill = await doctor('--timeout', '2');
  process.kill(pid, 'SIGCONT');
  expect(ill).toMatchObject([
    {
      level: 'fail',
      text: `process ${pid} does not answer: it hangs, or is stopped`,
      remedy: expect.stringContaining(`kill -KILL ${pid}; mqttgateway run -c `),
    },
  ]);
  expect(hangs.code).toBe(1);
  expect(JSON.parse(hangs.stdout)).toEqual({ ok: false, gateways: [{ pid, result: 'silent' }] });

  expect((await gateway.stop()).code).toBe(0);
  const gone = await health();
  expect(gone.code).toBe(1);
  expect(JSON.parse(gone.stdout)).toEqual({ ok: false, gateways: [] });
});

test.each([
  [['health', '-c', 'nothere.yaml'], 78, 'nothere.yaml does not exist', '-c FILE'],
  [['health'], 64, 'no configuration was given or found', '-c FILE'],
  [['service', 'uninstall'], 64, 'no configuration was given or found', '--name NAME'],
  [['service', 'uninstall', '-c', 'no.conf'], 78, 'no.conf does not exist', '--name NAME'],
  [['service', 'install'], 64, 'no configuration was given or found', 'mqttgateway init'],
])('%j without a configuration says what to give', async (args, code, message, next) => {
  const env = { TMPDIR: folder, HOME: folder, XDG_CONFIG_HOME: undefined };
  const ended = await startCommand(args, { cwd: folder, env }).ended;
  expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code, stdout: '' });
  expect(ended.stderr).toContain(message);
  expect(ended.stderr).toMatch(new RegExp(`→ .*${next}`));
});
