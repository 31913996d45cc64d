import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/free-port.js';
import {
  type CommandOutcome,
  type ObserveOptions,
  observeCommand,
} from '../support/observed-command.js';

/** No command shows a secret, wherever it was given. */
const CANARY = 'canary-5e1f-hush';

let cwd: string;
let port: number;

beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'secrets-'));
  // Nobody listens there.
  port = await freePort();
});

afterEach(() => {
  rmSync(cwd, { recursive: true });
});

interface Source {
  readonly mqtt: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
}

const reference = (name: string): string => `$\{env:${name}}`;

const SOURCES: readonly (readonly [string, Source])[] = [
  ['the file', { mqtt: `username: me\npassword: ${CANARY}` }],
  ['a password file', { mqtt: 'username: me\npassword_file: pw' }],
  [
    'a reference',
    { mqtt: `username: me\npassword: ${reference('PW')}`, environment: { PW: CANARY } },
  ],
  ['a variable', { mqtt: 'username: me', environment: { MQTTGATEWAY_MQTT_PASSWORD: CANARY } }],
  [
    'a URL in a variable',
    { mqtt: '', environment: { MQTTGATEWAY_MQTT_URL: `mqtt://me:${CANARY}@127.0.0.1:<port>` } },
  ],
  ['a URL in a flag', { mqtt: '', flags: ['--url', `mqtt://me:${CANARY}@127.0.0.1:<port>`] }],
];

const written = (text: string): string => text.replaceAll('<port>', String(port));

const run = async (
  { mqtt, environment = {}, flags = [] }: Source,
  args: readonly string[],
  options: Partial<ObserveOptions> = {},
): Promise<CommandOutcome> => {
  const byUrl = JSON.stringify([environment, flags]).includes('mqtt://');
  const broker = byUrl ? '' : `host: 127.0.0.1\nport: ${port}\n`;
  const log = '[LOG]\nconsolelevel: DEBUG\nfilelevel: DEBUG\nlogfilename: gateway.log\n';
  writeFileSync(join(cwd, 'pw'), `${CANARY}\n`);
  writeFileSync(join(cwd, 'gateway.conf'), `[INTERFACE]\n${log}[MQTT]\n${broker}${mqtt}\n`);
  return observeCommand([...args, '-c', 'gateway.conf', ...flags.map(written)], {
    cwd,
    environment: Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [name, written(value)]),
    ),
    ...options,
  });
};

/** The canary in any form that is easily read back. */
const FORMS = [CANARY, encodeURIComponent(CANARY), Buffer.from(CANARY).toString('base64')];

const expectUnseen = (text: string): void => {
  for (const form of FORMS) expect(text).not.toContain(form);
};

describe.each(SOURCES)('a password from %s', (_, source) => {
  test('is shown by no way to look at the configuration', async () => {
    for (const args of [
      ['config', 'show'],
      ['config', 'show', '--origin'],
      ['config', 'show', '--json', '--origin'],
      ['config', 'check'],
    ]) {
      const { exitCode, stdout, stderr } = await run(source, args);
      expect(exitCode).toBe(0);
      expectUnseen(stdout + stderr);
      if (args[1] === 'show') expect(stdout).toMatch(/\*\*\*|password_file"?: "?\//);
    }
  });

  test('is shown neither where something is wrong nor with --debug', async () => {
    const wrong = { ...source, mqtt: `${source.mqtt}\nprot: 5\nreconnectmax: 0` };
    for (const args of [
      ['config', 'check'],
      ['--debug', 'run'],
    ]) {
      const { exitCode, stdout, stderr } = await run(wrong, args);
      expect(exitCode).toBe(78);
      expect(stdout + stderr).toContain('CONFIG_UNKNOWN_OPTION');
      expectUnseen(stdout + stderr);
    }
  });

  test('is not logged while the broker is absent', async () => {
    const { exitCode, stdout, stderr } = await run(source, ['run'], {
      endAfter: /MQTT_BROKER_ABSENT|nothing listens/,
    });
    expect(exitCode).toBe(0);
    const log = readFileSync(join(cwd, 'gateway.log'), 'utf8');
    expect(log).toContain(`127.0.0.1:${port}`);
    expectUnseen(stdout + stderr + log);
  });

  test('is not shown by pub', async () => {
    const { exitCode, stdout, stderr } = await run(source, ['pub', '-t', 'a', '-m', 'b']);
    expect(exitCode).toBe(69);
    expect(stderr).toContain('MQTT_BROKER_ABSENT');
    expectUnseen(stdout + stderr);
  });
});
