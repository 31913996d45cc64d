import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interfaceContext } from '../../test/support/interface-context.js';
import {
  processesWith,
  programTrials,
  python,
  sh,
  toldBy,
  until,
} from '../../test/support/program-trials.js';
import exec from './index.js';

const { use, folderOf, harnessOf, started } = programTrials();

/** What is open here, and our children. */
const holdings = () => ({
  descriptors: readdirSync('/proc/self/fd').length,
  children: readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim(),
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
      ...sh('trap "" TERM; (sleep 600) & (trap "" HUP; sleep 600 >/dev/null) & echo 1; sleep 600'),
      env: { MARK: mark },
    });
    await harness.next();
    const beginMs = performance.now();
    await harness.stop();
    const tookMs = performance.now() - beginMs;
    // The kernel ends them, a moment after it was told to.
    await until(() => processesWith(mark).length === 0);
    expect(tookMs).toBeGreaterThan(900);
    expect(tookMs).toBeLessThan(20_000);
  });

  test('does not wait for a stranger who holds the output open', async () => {
    const mark = 'exec-test-stranger';
    const harness = await started({
      ...sh('setsid sleep 600 & echo 1; sleep 600'),
      env: { MARK: mark },
    });
    await harness.next();
    await harness.stop();
    // It has left the group, and only the system knows of it.
    for (const pid of processesWith(mark)) process.kill(Number(pid), 'SIGKILL');
    await until(() => processesWith(mark).length === 0);
  });

  test('nor for one who goes on writing when the program has ended', async () => {
    const harness = await started({
      ...sh('setsid yes "$(printf %01000d)" & echo 1; exit 3'),
      unknown: 'count',
    });
    expect(String(await harness.nextLoss())).toContain('exit code 3');
    // That one has nobody to write to any more.
    await harness.stop();
  });

  test('what a program leaves behind ends with it', async () => {
    const mark = 'exec-test-orphan';
    const harness = await started({
      ...sh('sleep 600 >/dev/null 2>&1 & exit 0'),
      env: { MARK: mark },
    });
    await harness.nextLoss();
    await harness.stop();
    await until(() => processesWith(mark).length === 0);
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

describe('a program that floods', () => {
  test('waits while the gateway is full; nothing is lost, memory stays flat', async () => {
    const harness = harnessOf(python('n = 0\nwhile True:\n  n += 1\n  print(n)'));
    let release = (): void => undefined;
    const full = new Promise<void>((resolve) => {
      release = resolve;
    });
    const taken: string[] = [];
    const device = use(
      exec.create(
        harness.options as never,
        interfaceContext({
          folder: tmpdir(),
          traffic: (_, bytes) => {
            received += bytes.length;
          },
          emit: async ({ arguments: { level } }) => {
            taken.push(String(level));
            if (taken.length === 10) await full;
          },
        }),
      ),
      (it) => it.stop(),
    );
    let received = 0;
    await device.start(new AbortController().signal);
    await until(() => taken.length >= 10);
    // Until the program is blocked, which otherwise writes all the time.
    let before = 0;
    while (before < received) {
      before = received;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
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
    expect(tookMs[50]).toBeLessThan(1000);
    expect(process.memoryUsage().rss - beforeBytes).toBeLessThan(100_000_000);
    // One line of the complaint, and its repeats held back.
    expect(toldBy(flood).length).toBeLessThan(5);
  });
});
