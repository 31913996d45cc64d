import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { COMMAND } from '../support/built-command.js';
import { observeCommand } from '../support/observed-command.js';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const PACKAGE = resolve(dirname(COMMAND), '../../..');

describe('config migrate', () => {
  let cwd: string;
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'migrate-'));
    // What `npm install mqttgateway` makes, for the services.
    mkdirSync(join(cwd, 'node_modules'));
    symlinkSync(PACKAGE, join(cwd, 'node_modules', 'mqttgateway'));
    for (const name of ['original', 'miqro'])
      cpSync(join(FIXTURES, name), cwd, { recursive: true });
    const miqro = join(cwd, 'miqro.yml');
    // Its certificates are nowhere.
    writeFileSync(miqro, readFileSync(miqro, 'utf8').replace(/^tls:\n( {2}.*\n)+/m, ''));
  });
  afterEach(() => rmSync(cwd, { recursive: true, force: true }));
  const run = (...args: readonly string[]) => observeCommand(args, { cwd });

  test('what it writes passes config check, and nothing is overwritten', async () => {
    const before = readdirSync(cwd);
    const printed = await run('config', 'migrate', 'dummy2mqtt.conf', 'miqro.yml');
    expect(printed).toMatchObject({ exitCode: 0 });
    expect(printed.stdout).toContain('==> dummy2mqtt.yaml <==\n# Written by');
    expect(printed.stderr).toContain('dummy2mqtt.conf: [INTERFACE]: the interface is a class');
    expect(printed.stderr).toContain('\n  → ');
    expect(printed.stderr).toMatch(/Nothing is written; --write writes these files\.\n$/);
    expect(readdirSync(cwd)).toEqual(before);

    const written = await run('config', 'migrate', '--write', 'dummy2mqtt.conf', 'miqro.yml');
    expect(written).toMatchObject({
      exitCode: 0,
      stdout:
        'dummy2mqtt.yaml\ndummy_map.yaml\nmqttgateway.yaml\necho.mjs\nsome_other_service.mjs\nminimal.mjs\n',
    });
    expect(written.stderr).toMatch(/Next: mqttgateway config check -c dummy2mqtt\.yaml\n$/);
    for (const file of ['dummy2mqtt.yaml', 'mqttgateway.yaml']) {
      const { exitCode, stdout, stderr } = await run(
        'config',
        'check',
        '-c',
        file,
        '--deny-warnings',
      );
      expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
      expect(stderr).toContain(`${file}: configuration, map and interfaces are right.`);
    }

    // There is a password in the one, and nothing to hide in the map.
    const modeOf = (file: string): number => statSync(join(cwd, file)).mode & 0o777;
    expect(modeOf('mqttgateway.yaml')).toBe(0o600);
    expect(modeOf('dummy_map.yaml')).toBe(modeOf('dummy_map.json') & ~process.umask());

    const again = await run('config', 'migrate', '--write', 'miqro.yml');
    expect(again).toMatchObject({ exitCode: 64, stdout: '' });
    expect(again.stderr).toContain('COMMAND_FILE_EXISTS  mqttgateway.yaml exists already');
  });

  test('--json has the files and what to look at', async () => {
    const { exitCode, stdout, stderr } = await run(
      'config',
      'migrate',
      '--json',
      'dummy2mqtt.conf',
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject([
      {
        file: 'dummy2mqtt.conf',
        files: [
          {
            file: 'dummy2mqtt.yaml',
            written: false,
            text: expect.stringContaining('host: 127.0.0.1'),
          },
          { file: 'dummy_map.yaml', written: false, text: expect.stringContaining('version: 2') },
        ],
        notes: expect.arrayContaining([
          expect.objectContaining({
            what: '[MQTT] timeout',
            why: expect.any(String),
            next: 'nothing',
          }),
        ]),
      },
    ]);
  });

  test('what it does not understand is no success', async () => {
    writeFileSync(join(cwd, 'miqro.yml'), 'broker: here\nservices: [a]\n');
    const printed = await run('config', 'migrate', 'miqro.yml');
    expect(printed.exitCode).toBe(1);
    expect(printed.stderr).toContain('miqro.yml: broker: "here" is no mapping\n  → ');
    expect(printed.stderr).toContain('miqro.yml: services: ["a"] is no mapping\n  → ');
    expect(printed.stderr).toContain('2 values not understood');
    expect((await run('config', 'migrate', '--json', 'miqro.yml')).exitCode).toBe(1);
  });

  test('what it cannot read is refused', async () => {
    const missing = await run('config', 'migrate', 'none.conf');
    expect(missing).toMatchObject({ exitCode: 78, stdout: '' });
    expect(missing.stderr).toContain('none.conf does not exist\n  → give the .conf of');
    const other = await run('config', 'migrate', 'dummy_map.json');
    expect(other).toMatchObject({ exitCode: 64, stdout: '' });
    expect(other.stderr).toContain(
      'is neither a configuration of the Python mqttgateway nor a miqro.yml',
    );
  });
});
