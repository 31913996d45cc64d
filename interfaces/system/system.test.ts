import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { createHarness } from 'mqttgateway/interface/testing';
import { recordingLog } from '../../test/support/recording-log.js';
import { argumentName } from './argument-name.js';
import { boundedTask } from './bounded-task.js';
import { cpuTimes, cpuUse } from './cpu-use.js';
import { diskNames } from './disk-names.js';
import { fullness } from './fullness.js';
import system from './index.js';
import { readTemperatures } from './read-temperatures.js';
import { reporter } from './reporter.js';

const REPORT = { action: 'REPORT' };

test('one message a period tells how this computer is', async () => {
  const bench = createHarness(system, { options: { period: 5, disks: ['/', tmpdir()] } });
  await bench.start();
  expect(bench.tasks.map(({ periodMs }) => periodMs)).toEqual([5000]);
  await bench.tick();
  await bench.stop();
  expect(bench.emitted).toHaveLength(1);
  const [message] = bench.emitted;
  expect(message).toMatchObject({ type: 'status', function: 'System', action: 'REPORT' });
  const given = message?.arguments ?? {};
  const number = (name: string): number => Number(given[name]);
  expect(Object.keys(given)).toEqual(expect.arrayContaining(['load1', 'load5', 'load15']));
  expect(number('memory_total')).toBe(totalmem());
  expect(number('memory_available')).toBeGreaterThan(0);
  expect(number('disk_root_total')).toBeGreaterThan(number('disk_root_available'));
  expect(number('disk_tmp_used')).toBeGreaterThan(0);
  for (const name of ['memory_used', 'disk_root_used']) {
    expect(number(name)).toBeGreaterThan(0);
    expect(number(name)).toBeLessThan(100);
  }
  const [running = 0] = readFileSync('/proc/uptime', 'utf8').split(' ').map(Number);
  expect(Math.abs(number('uptime') - running)).toBeLessThan(60);
});

test('the use of the processors is that since the report before', async () => {
  const bench = createHarness(system, { options: { groups: ['cpu'] } });
  await bench.start();
  // Busy until the kernel, which counts in hundredths of a second, has seen it.
  const until = performance.now() + 60;
  while (performance.now() < until) Math.sqrt(until);
  await bench.tick();
  expect(Number(bench.emitted[0]?.arguments['cpu'])).toBeGreaterThan(0);
  expect(Number(bench.emitted[0]?.arguments['cpu'])).toBeLessThanOrEqual(100);
});

test('a message for each group where that is wanted, with the fields of the options', async () => {
  const bench = createHarness(system, {
    options: {
      messages: 'groups',
      groups: ['load', 'memory', 'uptime'],
      message: { location: 'Cellar', device: 'Nas' },
    },
  });
  await bench.start();
  await bench.tick();
  expect(bench.emitted.map(({ action }) => action)).toEqual(['LOAD', 'MEMORY', 'UPTIME']);
  expect(bench.emitted[1]).toMatchObject({
    function: 'System',
    location: 'Cellar',
    device: 'Nas',
  });
  expect(Object.keys(bench.emitted[1]?.arguments ?? {})).toHaveLength(3);
});

test('the command REPORT reports at once; with period 0 nothing else does', async () => {
  const bench = createHarness(system, {
    options: { period: 0, groups: ['uptime'], message: { location: 'Cellar' } },
  });
  await bench.start();
  expect(bench.tasks).toEqual([]);
  await bench.handle(REPORT);
  expect(bench.emitted).toHaveLength(1);
  await bench.handle({ ...REPORT, action: 'POLL', gateway: 'system' });
  expect(bench.emitted).toHaveLength(2);
  await bench.handle({ ...REPORT, location: 'Attic' });
  expect(bench.emitted).toHaveLength(2);
  await expect(bench.handle({ ...REPORT, action: 'REBOOT' })).rejects.toThrow(
    'action is "REBOOT"; this interface knows REPORT',
  );
});

test('nothing is emitted after stop, nor where nothing is known', async () => {
  const bench = createHarness(system, { options: { groups: ['uptime'] } });
  await bench.start();
  const report = bench.tick();
  await bench.stop();
  await report;
  await bench.handle(REPORT);
  expect(bench.emitted).toEqual([]);
});

test('a disk that is not there is left out, told once, and told when it is back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'system-'));
  const bench = createHarness(system, {
    options: { groups: ['disk'], disks: ['/', 'usb'] },
    folder,
  });
  await bench.start();
  await bench.tick();
  await bench.tick();
  expect(bench.logged).toMatchObject([
    {
      level: 'warn',
      text: expect.stringMatching(/^disk usb is left out until it can be read: ENOENT/),
    },
  ]);
  expect(Object.keys(bench.emitted[1]?.arguments ?? {})).toHaveLength(3);
  mkdirSync(join(folder, 'usb'));
  await bench.tick();
  expect(bench.logged[1]).toMatchObject({ level: 'info', text: 'disk usb is told again' });
  expect(Object.keys(bench.emitted[2]?.arguments ?? {})).toHaveLength(6);
  rmSync(folder, { recursive: true });
});

test('a probe that hangs does not hold up the others, and is not asked again meanwhile', async () => {
  let asked = 0;
  let answer: (given: Record<string, string>) => void = () => undefined;
  const hanging = new Promise<Record<string, string>>((resolve) => {
    answer = resolve;
  });
  const hang = (): typeof hanging => {
    asked += 1;
    return hanging;
  };
  const log = recordingLog();
  const counted: string[] = [];
  const report = reporter(
    [
      { group: 'disk', subject: 'disk /net', ask: hang },
      { group: 'uptime', subject: 'uptime', ask: async () => ({ uptime: '1' }) },
    ],
    { log, count: (name) => void counted.push(name) },
    20,
  );
  for (const _ of [1, 2, 3]) expect([...(await report()).keys()]).toEqual(['uptime']);
  expect(asked).toBe(1);
  expect(log.lines).toEqual([
    'warn disk /net is left out until it can be read: no answer within 0.02 s',
  ]);
  expect(counted).toEqual(['leftOut', 'leftOut', 'leftOut']);
  answer({ disk_net_used: '5' });
  expect((await report()).get('disk')).toEqual({ disk_net_used: '5' });
});

test('a bounded task hands on what fails', async () => {
  const cause = new Error('no');
  const task = boundedTask(() => Promise.reject(cause), 1000);
  expect(await task()).toEqual({ kind: 'failed', cause });
});

test('temperatures of zones and chips, as Linux lays them out (simulated files)', async () => {
  const root = mkdtempSync(join(tmpdir(), 'sys-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('class/thermal/thermal_zone0/type', 'cpu-thermal\n');
  write('class/thermal/thermal_zone0/temp', '48312\n');
  write('class/thermal/thermal_zone1/type', 'iwlwifi_1\n');
  write('class/thermal/cooling_device0/type', 'fan\n');
  write('class/hwmon/hwmon0/name', 'coretemp\n');
  write('class/hwmon/hwmon0/temp1_input', '51000\n');
  write('class/hwmon/hwmon0/temp1_label', 'Package id 0\n');
  write('class/hwmon/hwmon0/temp10_input', '-2500\n');
  write('class/hwmon/hwmon0/temp2_input', 'n/a\n');
  write('class/hwmon/hwmon1/name', 'cpu_thermal\n');
  write('class/hwmon/hwmon1/temp1_input', '48000\n');
  write('class/hwmon/hwmon2/name', 'cpu_thermal\n');
  write('class/hwmon/hwmon2/temp1_input', '47000\n');
  expect(await readTemperatures(root)).toEqual({
    temperature_cpu_thermal: '48.3',
    temperature_coretemp_package_id_0: '51.0',
    temperature_coretemp_temp10: '-2.5',
    temperature_cpu_thermal_temp1: '48.0',
    temperature_cpu_thermal_temp1_2: '47.0',
  });
  for (let index = 0; index < 100; index += 1)
    write(`class/hwmon/hwmon3/temp${index}_input`, '1000');
  expect(Object.keys(await readTemperatures(root)).length).toBeLessThan(70);
  rmSync(root, { recursive: true });
  expect(await readTemperatures(root)).toEqual({});
});

test('use is the share of the time between two moments', () => {
  const times = { user: 10, nice: 0, sys: 5, irq: 5, idle: 80 };
  const before = cpuTimes([{ times }, { times }]);
  expect(before).toEqual({ busy: 40, all: 200 });
  expect(cpuUse(before, { busy: 70, all: 300 })).toBe(30);
  expect(cpuUse(before, before)).toBeUndefined();
});

test('names and percentages', () => {
  expect(argumentName('temperature', 'Core 0', '-')).toBe('temperature_core_0');
  expect(argumentName('x'.repeat(100))).toHaveLength(64);
  expect([...diskNames(['/', '/var/log', '.']).values()]).toEqual([
    'disk_root',
    'disk_var_log',
    'disk_root',
  ]);
  expect(fullness('disk', { total: 0, available: 0 })).toMatchObject({ disk_used: '0.0' });
});

test('two disks under one name are told before anything starts', async () => {
  const bench = createHarness(system, { options: { disks: ['/var-log', '/', '/var_log'] } });
  await expect(bench.start()).rejects.toThrow(
    'disks /var-log and /var_log would both be told as disk_var_log; leave one out',
  );
});
