import { tmpdir } from 'node:os';
import { interfaceContext } from '../../test/support/interface-context.js';
import {
  processesWith,
  programTrials,
  python,
  sh,
  toldBy,
} from '../../test/support/program-trials.js';
import { environment } from './environment.js';
import exec from './index.js';

const { harnessOf, started, use } = programTrials();

describe('a program that runs all the time', () => {
  test('its lines become messages, JSON and plain text, cut anywhere', async () => {
    const harness = await started(
      sh(`printf '{"t":2'; sleep 0.05; printf '1.5}\\n17\\r\\n'; exec sleep 60`),
    );
    expect(await harness.next()).toMatchObject({ action: 'READING', arguments: { t: '21.5' } });
    expect(await harness.next()).toMatchObject({ action: 'LEVEL', arguments: { level: '17' } });
    expect(toldBy(harness)).toEqual([]);
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
    expect(toldBy(harness).map(({ level, text }) => `${level} ${text}`)).toEqual([
      'warn stderr: first',
      'warn stderr: no port',
    ]);
  });

  test('what it said before its end counts, also where the gateway is busy for seconds then', async () => {
    const lines = 16;
    const { options } = harnessOf(
      sh(`for line in $(seq ${lines}); do printf '{"t":%-2000d}\n' "$line"; done`),
    );
    const nothing = new Int32Array(new SharedArrayBuffer(4));
    const taken: string[] = [];
    const lost = new Promise((resolve) => {
      const device = use(
        exec.create(
          options as never,
          interfaceContext({
            folder: tmpdir(),
            lost: resolve,
            // Holds up everything.
            traffic: () => void Atomics.wait(nothing, 0, 0, 150),
            emit: async ({ arguments: { t } }) => void taken.push(String(t)),
          }),
        ),
        (it) => it.stop(),
      );
      void device.start(new AbortController().signal);
    });
    expect(await lost).toMatchObject({ message: expect.stringContaining('exit code 0') });
    expect(taken).toEqual(Array.from({ length: lines }, (_, index) => String(index + 1)));
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
      rules: {
        plain: { frame: '<level>', message: { action: 'LEVEL' } },
        set: { frame: '<action>', message: { type: 'command' } },
      },
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
    await expect(said).rejects.toThrow('took nothing');
    expect(processesWith(mark)).toEqual([]);
  });

  test('one that never ends a line is bounded by maxframe', async () => {
    const harness = await started({
      ...python('import sys, time\nsys.stdout.write("x" * 1_000_000 + "\\n17\\n")\ntime.sleep(60)'),
      maxframe: 100,
    });
    expect(await harness.next()).toMatchObject({ arguments: { level: '17' } });
    expect(toldBy(harness).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^frame dropped: it is longer than maxframe; the last bytes are "x+"$/),
    ]);
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
