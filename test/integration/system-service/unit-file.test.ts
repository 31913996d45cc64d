/** The unit as systemd itself judges it: `systemd-analyze` is the real one. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planUnit, type ServiceOrder } from '../../../src/app/system-service/plan-unit.js';
import { systemdOf } from '../../../src/app/system-service/systemd.js';
import { unitFileText } from '../../../src/app/system-service/unit-file-text.js';
import type { UnitPlan } from '../../../src/app/system-service/unit-plan.js';
import { requirePeer } from '../../support/require-peer.js';

let folder: string;
let program: readonly string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unit-file-'));
  chmodSync(folder, 0o755);
  // Others may not see the folder of this checkout.
  program = [join(folder, 'node'), join(folder, 'main.js')];
  for (const file of program) writeFileSync(file, '#!/bin/sh\n', { mode: 0o755 });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const MAP = 'map: { mapping: "off", topics: ["home/#"] }\nmqtt: { host: 127.0.0.1 }\n';

const planOf = async (
  configuration: string,
  { name = 'kitchen.yaml', ...order }: Partial<ServiceOrder> & { name?: string } = {},
  isUsers = false,
): Promise<UnitPlan> => {
  const file = join(folder, name);
  writeFileSync(file, `${MAP}${configuration}`, { mode: 0o644 });
  const { plan, problems } = await planUnit(
    { program, ...order, file },
    systemdOf(isUsers, { HOME: folder }),
  );
  if (plan === undefined) throw new Error(JSON.stringify(problems));
  return plan;
};

const linesOf = async (...args: Parameters<typeof planOf>): Promise<string[]> =>
  unitFileText(await planOf(...args)).split('\n');

const analyze = (text: string, args: readonly string[]) => {
  const unit = join(folder, 'mqttgateway-test.service');
  writeFileSync(unit, text);
  mkdirSync(join(folder, 'runtime'), { recursive: true });
  const { status, stdout, stderr } = spawnSync('systemd-analyze', [...args, unit], {
    encoding: 'utf8',
    env: { ...process.env, XDG_RUNTIME_DIR: join(folder, 'runtime'), SYSTEMD_COLORS: '0' },
  });
  return { status, stdout, stderr };
};

const exposure = (text: string): number => {
  const { stdout } = analyze(text, ['security', '--offline=true', '--no-pager']);
  const [, level] = /Overall exposure level for \S+: ([\d.]+)/.exec(stdout) ?? [];
  return Number(level);
};

const CASES: [string, string, number][] = [
  ['a plain one', 'interface: { interface: dummy }', 1.5],
  [
    'a serial port',
    'interfaces: { gate: { interface: serial, port: /dev/ttyUSB0, framing: { fixed: 2 }, rules: { bell: { frame: "11", message: { function: Bell, action: BELL_ON } } } } }',
    2.0,
  ],
  [
    'programs, of which nobody knows what they need',
    'interfaces: { s: { interface: exec, command: [/bin/true], every: 60, rules: { v: { frame: "<value>", message: { function: S, action: VALUE } } } } }',
    5.0,
  ],
];

requirePeer('systemd-analyze')('as systemd judges it', () => {
  test.each(CASES)('%s: it is valid, and its exposure is low', async (_, configuration, most) => {
    const text = unitFileText(await planOf(configuration));
    expect(analyze(text, ['verify', '--man=no'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(exposure(text)).toBeLessThanOrEqual(most);
    expect(exposure(text)).toBeGreaterThan(0);
  });

  test('a broken one is told, so that the check above has teeth', async () => {
    const text = unitFileText(await planOf('interface: { interface: dummy }'));
    const broken = text
      .replace('Type=notify', 'Type=sometimes')
      .replace(/ExecStart=\S+/, 'ExecStart=/no/node');
    const { status, stderr } = analyze(broken, ['verify', '--man=no']);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/sometimes/);
  });

  test('the program is found by a path with blanks, % and $', async () => {
    const odd = join(folder, 'a b%n$c');
    mkdirSync(odd);
    writeFileSync(join(odd, 'node'), '#!/bin/sh\n', { mode: 0o755 });
    const plan = await planOf('interface: { interface: dummy }');
    const text = unitFileText({
      ...plan,
      program: [join(odd, 'node'), join(odd, 'main.js')],
      configuration: join(odd, 'k.conf'),
    });
    expect(analyze(text, ['verify', '--man=no'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('one of a user is valid for the manager of users', async () => {
    const text = unitFileText(await planOf('interface: { interface: dummy }', {}, true));
    expect(analyze(text, ['verify', '--user', '--man=no'])).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(text).not.toMatch(/DynamicUser|multi-user/);
  });
});

test('it says when a restart cannot help, watches, and reloads', async () => {
  const lines = await linesOf('interface: { interface: dummy }');
  expect(lines).toEqual(
    expect.arrayContaining([
      'Type=notify',
      'Restart=on-failure',
      'RestartPreventExitStatus=64 65 77 78',
      'WatchdogSec=60',
      'DynamicUser=yes',
      'StateDirectory=mqttgateway-kitchen',
      'PrivateDevices=yes',
      'NoNewPrivileges=yes',
      'ProtectSystem=strict',
      'CapabilityBoundingSet=',
    ]),
  );
  const start = lines.find((line) => line.startsWith('ExecStart='));
  expect(start).toBe(`ExecStart=${folder}/node ${folder}/main.js run -c ${folder}/kitchen.yaml`);
  expect(lines.find((line) => line.startsWith('ExecReload='))).toBe(
    start?.replace('Start', 'Reload').replace(' run ', ' reload '),
  );
});

test('a serial port, the bus and a low port let it do no more than they need', async () => {
  const serial = await linesOf(CASES[1]?.[1] ?? '');
  expect(serial).toEqual(
    expect.arrayContaining(['DevicePolicy=closed', 'DeviceAllow=char-188 rw']),
  );
  expect(serial).not.toContain('PrivateDevices=yes');
  const low = await linesOf(
    'interfaces: { l: { interface: tcp, listen: 127.0.0.1, port: 502, framing: { line: lf }, rules: { v: { frame: "<value>", message: { function: S, action: VALUE } } } } }'.replace(
      '{ line: lf }',
      '{ delimiter: "\\n" }',
    ),
  );
  expect(low).toContain('CapabilityBoundingSet=CAP_NET_BIND_SERVICE');
});

test('a module of a stranger may reach devices and sockets of any kind, and no more', async () => {
  const module = join(folder, 'm.mjs');
  const text =
    "export default { name: 'm', apiVersion: 1, create: () => ({ start() {}, stop() {}, handle() {} }), options: { type: 'object' } };";
  writeFileSync(module, text, { mode: 0o644 });
  const lines = await linesOf('interfaces: { m: { module: ./m.mjs, isolation: inline } }');
  expect(
    lines.filter((line) => /^(PrivateDevices|RestrictAddressFamilies|PrivateUsers)=/.test(line)),
  ).toEqual([]);
  expect(lines).toContain('SystemCallFilter=@system-service');
  const plan = await planOf('interfaces: { m: { module: ./m.mjs, isolation: inline } }');
  expect(plan.paths.read).toContain(module);
});

test('the folder of the log may be written where its account may; one made up may not', async () => {
  const log = join(folder, 'log');
  mkdirSync(log, { mode: 0o755 });
  const written = `log: { logfilename: ${log}/g.log, filelevel: INFO }`;
  await expect(planOf(written)).rejects.toMatchObject({
    code: 'UNIT_NEEDS_USER',
    message: expect.stringContaining(log),
  });
  const lines = await linesOf(written, { account: 'root' });
  expect(lines).toContain(`BindPaths=${log}`);
  expect(lines).toContain('User=root');
});

test('a data folder that is not there is told, as systemd would not start the service', async () => {
  await expect(planOf('gateway: { datafolder: kept }', { account: 'root' })).rejects.toMatchObject({
    code: 'UNIT_NEEDS_USER',
    hint: expect.stringContaining(`install -d -o root ${folder}/kept`),
  });
});

test('a password that only its owner may read is found out before', async () => {
  writeFileSync(join(folder, 'secret'), 'x\n', { mode: 0o600 });
  const secret = `gateway: { name: k }`;
  const file = join(folder, 'k.yaml');
  writeFileSync(
    file,
    `map: { mapping: "off", topics: ["home/#"] }\n${secret}\nmqtt: { host: h, username: u, password_file: secret }\n`,
    { mode: 0o644 },
  );
  await expect(planUnit({ file, program }, systemdOf(false, {}))).rejects.toMatchObject({
    code: 'UNIT_NEEDS_USER',
    message: expect.stringContaining('secret'),
    hint: expect.stringContaining('--as'),
  });
  await expect(
    planUnit({ file, program, account: 'nobody-at-all' }, systemdOf(false, {})),
  ).rejects.toMatchObject({
    code: 'UNIT_NEEDS_USER',
    message: 'there is no account "nobody-at-all"',
  });
});

test('a wrong configuration has no unit, and the variables of this shell count for nothing', async () => {
  const file = join(folder, 'k.yaml');
  writeFileSync(file, `${MAP}gateway: { name: "\${env:NAME_OF_IT}" }\n`, { mode: 0o644 });
  process.env['NAME_OF_IT'] = 'kitchen';
  try {
    const { plan, problems, exitCode } = await planUnit(
      { file, name: 'k' },
      systemdOf(true, { HOME: folder }),
    );
    expect(plan).toBeUndefined();
    expect(exitCode).toBe(78);
    expect(problems.map(({ code }) => code)).toContain('CONFIG_MISSING_VARIABLE');
  } finally {
    delete process.env['NAME_OF_IT'];
  }
  mkdirSync(join(folder, '.config/mqttgateway'), { recursive: true });
  writeFileSync(join(folder, '.config/mqttgateway/mqttgateway-k.env'), 'NAME_OF_IT=kitchen\n');
  const { plan } = await planUnit({ file, name: 'k' }, systemdOf(true, { HOME: folder }));
  expect(plan?.name).toBe('k');
});

test.each(['a/b', '', '../x', '-c', 'x\ny'])('%j is no name of a service', async (name) => {
  const file = join(folder, 'k.yaml');
  writeFileSync(file, MAP);
  await expect(planUnit({ file, name }, systemdOf(true, {}))).rejects.toMatchObject({
    code: 'UNIT_PLACE',
  });
});

test('by default it runs this node and the command of this package', async () => {
  const file = join(folder, 'k.yaml');
  writeFileSync(file, MAP);
  const { plan } = await planUnit({ file }, systemdOf(true, {}));
  expect(plan?.program).toEqual([
    process.execPath,
    join(import.meta.dirname, '../../..', 'dist/src/cli/main.js'),
  ]);
});
