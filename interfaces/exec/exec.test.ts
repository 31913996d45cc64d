import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHarness } from 'mqttgateway/interface/testing';
import { resources } from '../../test/support/resources.js';
import { environment } from './environment.js';
import exec from './index.js';

const use = resources();

const VALUES = { t: { type: 'number' }, level: { type: 'integer' } };
const RULES = {
  reading: { frame: { json: { t: '<t>' } }, message: { function: 'Well', action: 'READING' } },
  plain: { frame: '<level>', message: { function: 'Well', action: 'LEVEL' } },
};

const folderOf = () =>
  use(mkdtempSync(join(tmpdir(), 'exec-')), (it) => rmSync(it, { recursive: true, force: true }));

const harnessOf = (options: Readonly<Record<string, unknown>>, folder = tmpdir()) =>
  use(
    createHarness(exec, { options: { values: VALUES, rules: RULES, ...options }, folder }),
    (it) => it.stop(),
  );

const started = async (options: Readonly<Record<string, unknown>>, folder?: string) => {
  const harness = harnessOf(options, folder);
  await harness.start();
  return harness;
};

const sh = (script: string) => ({ command: ['sh', '-c', script] });
const python = (script: string) => ({ command: ['python3', '-u', '-c', script] });

/** Processes whose environment has this; what is not ours cannot be read. */
const processesWith = (mark: string): string[] =>
  readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(mark);
    } catch {
      return false;
    }
  });

/** What is open here, and our children. */
const holdings = () => ({
  descriptors: readdirSync('/proc/self/fd').length,
  children: readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim(),
});

/** Lets the event loop turn until something is so; `step` helps. */
const until = async (
  condition: () => boolean,
  step: () => Promise<unknown> = () => new Promise((resolve) => setImmediate(resolve)),
): Promise<void> => {
  const untilMs = performance.now() + 10_000;
  while (!condition()) {
    if (performance.now() > untilMs) throw new Error(`10 s without ${String(condition)}`);
    await step();
    await new Promise((resolve) => setImmediate(resolve));
  }
};

describe('a program that runs all the time', () => {
  test('its lines become messages, JSON and plain text, cut anywhere', async () => {
    const harness = await started(
      sh(`printf '{"t":2'; sleep 0.05; printf '1.5}\\n17\\r\\n'; exec sleep 60`),
    );
    expect(await harness.next()).toMatchObject({ action: 'READING', arguments: { t: '21.5' } });
    expect(await harness.next()).toMatchObject({ action: 'LEVEL', arguments: { level: '17' } });
    expect(harness.logged).toEqual([]);
  });

  test('commands are written to its input, and answered', async () => {
    const harness = await started({
      ...python(
        `import sys, json
for line in sys.stdin:
    wanted = json.loads(line)["set"]
    print(json.dumps({"is": wanted}))`,
      ),
      stdin: true,
      rules: {
        set: {
          frame: { json: { set: '<level>' } },
          message: { type: 'command', function: 'Lamp', action: 'DIM' },
          reply: 'is',
        },
        is: {
          frame: { json: { is: '<level>' } },
          message: { function: 'Lamp', action: 'LEVEL' },
        },
      },
    });
    await harness.handle({ function: 'Lamp', action: 'DIM', arguments: { level: '40' } });
    expect(harness.emitted).toMatchObject([{ action: 'LEVEL', arguments: { level: '40' } }]);
  });

  test('its end is a loss, with the exit code and its last line on stderr', async () => {
    const harness = await started(sh('echo 17; echo first >&2; printf "no port" >&2; exit 3'));
    expect(await harness.nextLoss()).toMatchObject({
      code: 'DEVICE_PROGRAM_ENDED',
      message: expect.stringMatching(
        /^sh -c echo 17.* ended with exit code 3; its last line on stderr: no port$/,
      ),
    });
    // All that it said before counts.
    expect(harness.emitted).toMatchObject([{ arguments: { level: '17' } }]);
    expect(harness.logged.map(({ level, text }) => `${level} ${text}`)).toEqual([
      'warn stderr: first',
      'warn stderr: no port',
    ]);
  });

  test('so is a signal', async () => {
    const harness = await started(sh('kill -KILL $$'));
    expect(await harness.nextLoss()).toMatchObject({
      message: 'sh -c kill -KILL $$ was ended by SIGKILL',
    });
  });

  test('half a line at its end is no frame: it may be a part of a number', async () => {
    const harness = await started(sh('echo 17; printf 2'));
    await harness.nextLoss();
    expect(harness.emitted).toMatchObject([{ arguments: { level: '17' } }]);
  });

  test('a command that comes when it has ended is told how it ended', async () => {
    const harness = await started({
      ...sh('read -r line; exit 4'),
      stdin: true,
      rules: { set: { frame: '<action>', message: { type: 'command' } } },
    });
    await harness.handle({ action: 'ON' });
    expect(await harness.nextLoss()).toMatchObject({
      message: expect.stringContaining('exit code 4'),
    });
    await expect(harness.handle({ action: 'OFF' })).rejects.toThrow('exit code 4');
  });

  test('one that closes its input and goes on is lost when a command comes', async () => {
    const harness = await started({
      ...sh('exec <&-; echo 1; exec sleep 60'),
      stdin: true,
      rules: { ...RULES, set: { frame: '<action>', message: { type: 'command' } } },
    });
    await harness.next();
    await expect(harness.handle({ action: 'ON' })).rejects.toMatchObject({
      code: 'DEVICE_NOT_READING',
      message: expect.stringContaining('has closed its standard input'),
    });
    await harness.nextLoss();
  });

  test('one that never reads its input is lost, and ended', async () => {
    const mark = 'exec-test-deaf';
    const harness = await started({
      ...sh('sleep 60'),
      env: { MARK: mark },
      stdin: true,
      writetimeout: 0.2,
      maxframe: 65_536,
      rules: { set: { frame: '<text>', message: { type: 'command', action: 'SAY' } } },
    });
    const say = () => harness.handle({ action: 'SAY', arguments: { text: 'x'.repeat(60_000) } });
    // The system has room for some of them.
    const sayOften = async () => {
      for (let count = 0; count < 100; count += 1) await say();
    };
    const said = sayOften();
    said.catch(() => undefined);
    expect(await harness.nextLoss()).toMatchObject({ code: 'DEVICE_NOT_READING' });
    expect(processesWith(mark)).not.toEqual([]);
    await harness.stop();
    await expect(said).rejects.toThrow('closed');
    expect(processesWith(mark)).toEqual([]);
  });

  test('one that never ends a line is bounded by maxframe', async () => {
    const harness = await started({
      ...python('import sys, time\nsys.stdout.write("x" * 1_000_000 + "\\n17\\n")\ntime.sleep(60)'),
      maxframe: 100,
    });
    expect(await harness.next()).toMatchObject({ arguments: { level: '17' } });
    expect(harness.logged.map(({ text }) => text)).toEqual([
      'frame dropped: it is longer than maxframe',
    ]);
  });
});

describe('stop', () => {
  test('asks first, and what the program does then it may do', async () => {
    const folder = folderOf();
    const harness = await started(
      sh('trap "echo bye; : > ended; exit" TERM; echo 1; while :; do sleep 0.01; done'),
      folder,
    );
    await harness.next();
    await harness.stop();
    expect(existsSync(join(folder, 'ended'))).toBe(true);
    expect(harness.emitted).toHaveLength(1);
    expect(harness.losses).toEqual([]);
  });

  test('kills after a second what does not listen, with all that it has started', async () => {
    const mark = 'exec-test-stubborn';
    const harness = await started({
      ...sh('trap "" TERM; (sleep 60) & (trap "" HUP; sleep 60 >/dev/null) & echo 1; sleep 60'),
      env: { MARK: mark },
    });
    await harness.next();
    const beginMs = performance.now();
    await harness.stop();
    const tookMs = performance.now() - beginMs;
    expect(processesWith(mark)).toEqual([]);
    expect(tookMs).toBeGreaterThan(900);
    expect(tookMs).toBeLessThan(1500);
  });

  test('does not wait for a stranger who holds the output open', async () => {
    const mark = 'exec-test-stranger';
    const harness = await started({
      ...sh('setsid sleep 60 & echo 1; sleep 60'),
      env: { MARK: mark },
    });
    await harness.next();
    await harness.stop();
    // It has left the group, and only the system knows of it.
    for (const pid of processesWith(mark)) process.kill(Number(pid), 'SIGKILL');
    await until(() => processesWith(mark).length === 0);
  });

  test('what a program leaves behind ends with it', async () => {
    const mark = 'exec-test-orphan';
    const harness = await started({
      ...sh('sleep 60 >/dev/null 2>&1 & exit 0'),
      env: { MARK: mark },
    });
    await harness.nextLoss();
    await harness.stop();
    expect(processesWith(mark)).toEqual([]);
  });

  test('20 starts, well and badly, leave neither descriptors nor children', async () => {
    const good = harnessOf({ ...sh('echo 1; exec cat'), stdin: true });
    const bad = harnessOf({ command: ['./nowhere'] });
    const round = async () => {
      await good.start();
      await good.next();
      await good.stop();
      await expect(bad.start()).rejects.toThrow('is not there');
      await bad.stop();
    };
    await round();
    const before = holdings();
    for (let count = 0; count < 20; count += 1) await round();
    expect(holdings()).toEqual(before);
  });
});

describe('a program that is run again and again', () => {
  test('each run’s lines are frames, the last one also without its end', async () => {
    const harness = await started({ ...sh('echo 16; printf 17'), every: 60 });
    expect(await harness.next()).toMatchObject({ arguments: { level: '16' } });
    expect(await harness.next()).toMatchObject({ arguments: { level: '17' } });
    expect(harness.tasks.map(({ periodMs }) => periodMs)).toEqual([60_000]);
    await harness.tick();
    await harness.next();
    await harness.next();
    expect(harness.emitted).toHaveLength(4);
    expect(harness.losses).toEqual([]);
    expect(harness.logged).toEqual([]);
  });

  test('half a line of a run that failed is no frame, also not with the next run', async () => {
    const folder = folderOf();
    const harness = await started(
      { ...sh('[ -e second ] && exec echo 5; : > second; printf 17; exit 1'), every: 60 },
      folder,
    );
    await harness.tick();
    await until(
      () => harness.emitted.length > 0,
      () => harness.tick(),
    );
    expect(await harness.next()).toMatchObject({ arguments: { level: '5' } });
    expect(harness.logged.map(({ level, text }) => `${level} ${text}`)).toEqual([
      expect.stringMatching(/^warn a run failed: sh -c .* ended with exit code 1$/),
    ]);
  });

  test('a run that takes too long is ended and counts as failed; never two at a time', async () => {
    const folder = folderOf();
    const harness = await started(
      { ...sh('echo $$ >> runs; exec sleep 60'), every: 0.1, runtimeout: 0.3, lostafter: 2 },
      folder,
    );
    await Promise.all([harness.tick(), harness.tick()]);
    await until(
      () => harness.losses.length > 0,
      () => harness.tick(),
    );
    expect(await harness.nextLoss()).toMatchObject({
      code: 'DEVICE_PROGRAM_ENDED',
      message: expect.stringMatching(/did not end within 0.3 s, and so 2 runs in a row$/),
    });
    const pids = readFileSync(join(folder, 'runs'), 'utf8').trim().split('\n');
    expect(pids).toHaveLength(2);
  });

  test('failures in a row are counted, and forgotten after a good run', async () => {
    const folder = folderOf();
    const harness = await started(
      { ...sh('echo >> runs; [ $(wc -l < runs) -eq 2 ]'), every: 60, lostafter: 2 },
      folder,
    );
    await until(
      () => harness.losses.length > 0,
      () => harness.tick(),
    );
    expect(readFileSync(join(folder, 'runs'), 'utf8')).toBe('\n\n\n\n');
  });

  test('stop ends a run', async () => {
    const mark = 'exec-test-run';
    const harness = await started({
      ...sh('echo 1; exec sleep 60'),
      env: { MARK: mark },
      every: 60,
    });
    await harness.next();
    expect(processesWith(mark)).toHaveLength(1);
    await harness.stop();
    expect(processesWith(mark)).toEqual([]);
    expect(harness.losses).toEqual([]);
    expect(harness.logged).toEqual([]);
  });

  test('a program that is taken away later is a run that failed', async () => {
    const folder = folderOf();
    const script = join(folder, 'sensor.sh');
    writeFileSync(script, '#!/bin/sh\necho 17\n', { mode: 0o755 });
    const harness = await started({ command: ['./sensor.sh'], every: 60, lostafter: 1 }, folder);
    await harness.next();
    rmSync(script);
    await until(
      () => harness.losses.length > 0,
      () => harness.tick(),
    );
    expect(harness.losses).toMatchObject([{ code: 'DEVICE_NOT_FOUND' }]);
  });
});

describe('a program that floods', () => {
  test('waits while the gateway is full; nothing is lost, memory stays flat', async () => {
    const harness = harnessOf(python('n = 0\nwhile True:\n  n += 1\n  print(n)'));
    let release = (): void => undefined;
    const full = new Promise<void>((resolve) => {
      release = resolve;
    });
    const taken: string[] = [];
    const device = use(
      exec.create(harness.options as never, {
        name: 'flood',
        log: { error() {}, warn() {}, info() {}, debug() {} },
        folder: tmpdir(),
        lost: () => undefined,
        every: () => undefined,
        traffic: (_, bytes) => {
          received += bytes.length;
        },
        emit: async ({ arguments: { level } }) => {
          taken.push(String(level));
          if (taken.length === 10) await full;
        },
      }),
      (it) => it.stop(),
    );
    let received = 0;
    await device.start(new AbortController().signal);
    await until(() => taken.length >= 10);
    // Many turns in which it could go on reading.
    for (let turn = 0; turn < 2000; turn += 1)
      await new Promise((resolve) => setImmediate(resolve));
    expect(received).toBeLessThan(10_000);
    release();
    await until(() => taken.length >= 50_000);
    expect(taken.every((level, index) => level === String(index + 1))).toBe(true);
  });

  test('leaves turns to others, whatever it writes, and to whichever end', async () => {
    const flood = await started({
      ...sh('yes "a line that no rule reads" & exec yes "complaint" >&2'),
      unknown: 'count',
    });
    const other = await started({
      ...sh('while read -r line; do echo "$line"; done'),
      stdin: true,
      rules: {
        ask: { frame: '<level>', message: { type: 'command', action: 'ASK' }, reply: 'told' },
        told: { frame: '<level>', message: { action: 'TOLD' } },
      },
    });
    const beforeBytes = process.memoryUsage().rss;
    const tookMs: number[] = [];
    for (let count = 0; count < 100; count += 1) {
      const beginMs = performance.now();
      await other.handle({ action: 'ASK', arguments: { level: String(count) } });
      tookMs.push(performance.now() - beginMs);
    }
    expect(other.emitted).toHaveLength(100);
    tookMs.sort((a, b) => a - b);
    expect(tookMs[50]).toBeLessThan(100);
    expect(process.memoryUsage().rss - beforeBytes).toBeLessThan(100_000_000);
    // One line of the complaint, and its repeats held back.
    expect(flood.logged.length).toBeLessThan(5);
  });
});

describe('a program that cannot be started', () => {
  const faultOf = async (options: Readonly<Record<string, unknown>>, folder = folderOf()) => {
    const harness = harnessOf(options, folder);
    const fault = await harness.start().catch((cause: unknown) => cause);
    await harness.stop();
    return fault;
  };

  test('because it is not there', async () => {
    expect(await faultOf({ command: ['no-such-program'] })).toMatchObject({
      code: 'DEVICE_NOT_FOUND',
      message: 'no program "no-such-program" is in PATH',
      hint: 'Install it, or write its path.',
    });
    const folder = folderOf();
    writeFileSync(join(folder, 'sensor.sh'), '#!/bin/no-such-shell\n', { mode: 0o755 });
    expect(await faultOf({ command: ['sensor.sh'] }, folder)).toMatchObject({
      hint: expect.stringContaining('write ./sensor.sh'),
    });
    expect(await faultOf({ command: ['./sensor.py'] }, folder)).toMatchObject({
      code: 'DEVICE_NOT_FOUND',
      message: `the program "./sensor.py" is not there, in ${folder}`,
    });
    expect(await faultOf({ command: ['./sensor.sh'] }, folder)).toMatchObject({
      code: 'DEVICE_NOT_FOUND',
      message: '"./sensor.sh" is there, but not the program that its first line (#!) names',
    });
  });

  test('because it may not be executed', async () => {
    const folder = folderOf();
    const script = join(folder, 'sensor.sh');
    writeFileSync(script, '#!/bin/sh\n');
    chmodSync(script, 0o644);
    expect(await faultOf({ command: ['./sensor.sh'] }, folder)).toMatchObject({
      code: 'DEVICE_NOT_PERMITTED',
      message: '"./sensor.sh" may not be executed',
      hint: expect.stringContaining('chmod +x'),
    });
  });

  test('because its folder is not there, or is none', async () => {
    const folder = folderOf();
    writeFileSync(join(folder, 'file'), '');
    expect(await faultOf({ command: ['sh'], cwd: 'nowhere' }, folder)).toMatchObject({
      code: 'DEVICE_NOT_FOUND',
      message: `the folder cwd, "${join(folder, 'nowhere')}", is not there`,
    });
    expect(await faultOf({ command: ['sh'], cwd: 'file' }, folder)).toMatchObject({
      code: 'DEVICE_NOT_FOUND',
      message: `cwd is "${join(folder, 'file')}", which is no folder`,
    });
  });

  test('because the system does not take it', async () => {
    expect(
      await faultOf({ command: ['sh', 'x'.repeat(9_999)], env: { A: 'x'.repeat(99_999) } }),
    ).toBeUndefined();
    const long = Array.from({ length: 900 }, () => 'x'.repeat(10_000));
    expect(await faultOf({ command: ['sh', ...long] })).toMatchObject({
      code: 'INTERFACE_START_FAILED',
      message: expect.stringMatching(/^"sh" cannot be started: .*E2BIG/),
    });
  });
});

test('a program gets the environment that it is given, and no password', async () => {
  expect(
    environment(
      { PORT: 7, LANG: 'C' },
      { PATH: '/bin', LANG: 'de_DE', LC_ALL: 'C', MQTTGATEWAY_MQTT_PASSWORD: 'hush', HOME: '/' },
    ),
  ).toEqual({ PATH: '/bin', LC_ALL: 'C', HOME: '/', PORT: '7', LANG: 'C' });
  process.env['EXEC_TEST_SECRET'] = 'hush';
  const harness = await started({
    ...python('import json, os\nprint(json.dumps({"names": " ".join(sorted(os.environ))}))'),
    env: { GIVEN: true },
    rules: { names: { frame: { json: { names: '<names>' } }, message: { action: 'NAMES' } } },
  });
  delete process.env['EXEC_TEST_SECRET'];
  const { arguments: given } = await harness.next();
  expect(given['names']).toMatch(/GIVEN .*\bPATH\b/);
  expect(given['names']).not.toContain('EXEC_TEST_SECRET');
});

describe('options that contradict each other', () => {
  const out = { set: { frame: '<action>', message: { type: 'command' } } };
  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['stdin of runs', { stdin: true, every: 5 }, 'stdin is true and every is 5'],
    ['commands without stdin', { rules: out }, 'rule set is sent, but stdin is false'],
    [
      'a poll without stdin',
      { rules: out, polls: [{ send: 'set', every: 1, arguments: {} }] },
      'there are polls',
    ],
    ['a handshake of runs', { rules: out, handshake: ['set'], every: 5 }, 'there is a handshake'],
    ['no program', { command: [''] }, 'command begins with an empty text'],
    ['nothing at all', { command: [] }, 'command is an empty list'],
    ['a line for a shell', { command: 'sh sensor.sh' }, 'the program is "sh sensor.sh"'],
    ['too often', { every: 0.01 }, 'every is 0.01; expected 0.1 or more'],
    ['NUL', { command: ['sh\0'] }, 'NUL'],
  ])('%s', async (_, options, message) => {
    const start = async () => started({ command: ['cat'], ...options });
    await expect(start()).rejects.toThrow(message);
  });

  test('a path with a space is only doubted', async () => {
    const options = harnessOf({ command: ['/opt/my tools/sensor'] }).options;
    expect(await exec.check?.(options as never)).toMatchObject([{ severity: 'warning' }]);
  });
});
