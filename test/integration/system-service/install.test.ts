/** Installing, asking and removing. `systemctl` is simulated: systemd is not the first process here. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installService } from '../../../src/app/system-service/install-service.js';
import { planUnit } from '../../../src/app/system-service/plan-unit.js';
import {
  installedServices,
  serviceStatus,
} from '../../../src/app/system-service/service-status.js';
import { systemdOf } from '../../../src/app/system-service/systemd.js';
import { uninstallService } from '../../../src/app/system-service/uninstall-service.js';
import type { UnitPlan } from '../../../src/app/system-service/unit-plan.js';
import { type SimulatedSystemctl, simulatedSystemctl } from '../../support/simulated-systemctl.js';

let folder: string;
let systemctl: SimulatedSystemctl;
let plan: UnitPlan;
const systemd = () => systemdOf(true, systemctl.environment);
const unit = () => join(folder, '.config/systemd/user/mqttgateway-kitchen.service');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'install-'));
  systemctl = simulatedSystemctl(folder);
  const file = join(folder, 'kitchen.yaml');
  writeFileSync(file, 'map: { mapping: "off", topics: ["home/#"] }\nmqtt: { host: 127.0.0.1 }\n');
  const planned = await planUnit({ file }, systemd());
  if (planned.plan === undefined) throw new Error(JSON.stringify(planned.problems));
  plan = planned.plan;
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('it is written, enabled and started; done again nothing is restarted; changed it is', async () => {
  expect(await installService(plan, systemd())).toEqual({
    unit: 'mqttgateway-kitchen.service',
    path: unit(),
    result: 'installed',
  });
  expect(systemctl.calls()).toEqual([
    'daemon-reload',
    'enable mqttgateway-kitchen.service',
    'restart mqttgateway-kitchen.service',
  ]);
  expect(await installService(plan, systemd())).toMatchObject({ result: 'unchanged' });
  expect(systemctl.calls().at(-1)).toBe('start mqttgateway-kitchen.service');
  expect(await installService({ ...plan, startSeconds: 600 }, systemd())).toMatchObject({
    result: 'changed',
  });
  expect(systemctl.calls().at(-1)).toBe('restart mqttgateway-kitchen.service');
  expect(readFileSync(unit(), 'utf8')).toContain('TimeoutStartSec=600\n');
  expect(readdirSync(join(folder, '.config/systemd/user'))).toEqual([
    'mqttgateway-kitchen.service',
  ]);
});

test.each(['daemon-reload', 'enable', 'restart'])(
  'where %s fails nothing is left',
  async (verb) => {
    systemctl.failAt(verb);
    await expect(installService(plan, systemd())).rejects.toMatchObject({
      code: 'UNIT_SYSTEMCTL',
      message: expect.stringContaining('failed because of a test'),
    });
    expect(existsSync(unit())).toBe(false);
    expect(systemctl.calls().at(-1)).toBe('daemon-reload');
    expect(systemctl.calls()).toContain('disable --now mqttgateway-kitchen.service');
  },
);

test('where a change fails, the unit of before is there again', async () => {
  await installService(plan, systemd());
  const before = readFileSync(unit(), 'utf8');
  systemctl.failAt('enable');
  await expect(installService({ ...plan, startSeconds: 600 }, systemd())).rejects.toMatchObject({
    code: 'UNIT_SYSTEMCTL',
  });
  expect(readFileSync(unit(), 'utf8')).toBe(before);
  expect(systemctl.calls().slice(-2)).toEqual([
    'daemon-reload',
    'restart mqttgateway-kitchen.service',
  ]);
});

test('a unit of others is neither changed nor removed', async () => {
  mkdirSync(join(folder, '.config/systemd/user'), { recursive: true });
  writeFileSync(unit(), '[Service]\nExecStart=/bin/true\n');
  await expect(installService(plan, systemd())).rejects.toMatchObject({ code: 'UNIT_FOREIGN' });
  await expect(uninstallService('kitchen', systemd())).rejects.toMatchObject({
    code: 'UNIT_FOREIGN',
  });
  expect(readFileSync(unit(), 'utf8')).toBe('[Service]\nExecStart=/bin/true\n');
  expect(installedServices(systemd())).toEqual([]);
  expect(systemctl.calls()).toEqual(['']);
});

test('removing takes the unit away, and says what is kept', async () => {
  await installService(plan, systemd());
  mkdirSync(join(folder, '.config/mqttgateway-kitchen'));
  expect(await uninstallService('kitchen', systemd())).toEqual({
    unit: 'mqttgateway-kitchen.service',
    path: unit(),
    data: join(folder, '.config/mqttgateway-kitchen'),
  });
  expect(existsSync(unit())).toBe(false);
  expect(systemctl.calls().slice(-3)).toEqual([
    'disable --now mqttgateway-kitchen.service',
    'daemon-reload',
    'reset-failed mqttgateway-kitchen.service',
  ]);
  await expect(uninstallService('kitchen', systemd())).rejects.toMatchObject({
    code: 'UNIT_NOT_INSTALLED',
  });
});

test('its state, as systemd shows it', async () => {
  await installService(plan, systemd());
  systemctl.show({
    ActiveState: 'active',
    SubState: 'running',
    UnitFileState: 'enabled',
    MainPID: '4711',
    StateChangeTimestamp: 'Sat 2026-11-21 12:00:00 UTC',
    StatusText: 'connected=yes',
    NRestarts: '2',
    Result: 'success',
    ExecMainCode: '0',
    ExecMainStatus: '0',
    ExecMainExitTimestamp: '',
  });
  expect(await serviceStatus(installedServices(systemd()), systemd())).toEqual([
    {
      unit: 'mqttgateway-kitchen.service',
      path: unit(),
      state: 'active',
      subState: 'running',
      atBoot: 'enabled',
      pid: 4711,
      since: 'Sat 2026-11-21 12:00:00 UTC',
      version: plan.version,
      says: 'connected=yes',
      restarts: 2,
      lastExit: undefined,
    },
  ]);
  systemctl.show({
    ActiveState: 'failed',
    MainPID: '0',
    Result: 'exit-code',
    ExecMainCode: '1',
    ExecMainStatus: '78',
    ExecMainExitTimestamp: 'Sat 2026-11-21 12:00:01 UTC',
  });
  const [failed] = await serviceStatus(['kitchen'], systemd());
  expect(failed?.lastExit).toBe('exit code 78 (exit-code), Sat 2026-11-21 12:00:01 UTC');
  expect(failed?.pid).toBeUndefined();
});

test('without systemd nothing is written, and the next step is told', async () => {
  rmSync(join(folder, 'runtime'), { recursive: true });
  await expect(installService(plan, systemd())).rejects.toMatchObject({
    code: 'UNIT_NO_SYSTEMD',
    hint: `mqttgateway service install${plan.isUsers ? ' --user' : ''} -c ${plan.configuration} --print   shows the unit`,
  });
  expect(existsSync(unit())).toBe(false);
  expect(systemctl.calls()).toEqual(['']);
});

test('a folder that may not be written is told with what to do', async () => {
  mkdirSync(join(folder, '.config'));
  writeFileSync(join(folder, '.config/systemd'), 'a file in its place');
  await expect(installService(plan, systemd())).rejects.toMatchObject({
    code: 'COMMAND_CANNOT_WRITE',
    hint: expect.stringContaining('sudo'),
  });
});
