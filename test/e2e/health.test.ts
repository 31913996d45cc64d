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
  const gateway = use(startCommand(['run', '-c', 'k.yaml'], options), (it) => it.stop());
  await gateway.until(/nothing listens on/);
  const { pid = 0 } = gateway.child;

  for (let count = 0; count < 2; count += 1) {
    const lives = await health();
    expect(lives.code).toBe(0);
    expect(JSON.parse(lives.stdout)).toEqual({ ok: true, gateways: [{ pid, result: 'answers' }] });
  }

  process.kill(pid, 'SIGSTOP');
  const hangs = await health('--timeout', '0.3');
  process.kill(pid, 'SIGCONT');
  expect(hangs.code).toBe(1);
  expect(JSON.parse(hangs.stdout)).toEqual({ ok: false, gateways: [{ pid, result: 'silent' }] });

  expect((await gateway.stop()).code).toBe(0);
  const gone = await health();
  expect(gone.code).toBe(1);
  expect(JSON.parse(gone.stdout)).toEqual({ ok: false, gateways: [] });
});
