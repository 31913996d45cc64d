import { MemoryWatch, type MemoryWatchOptions } from '../../../src/isolation/memory-watch.js';
import { until } from '../../support/until.js';

const MIB = 1024 * 1024;

/** Watches readings that come one after the other, the last one for ever. */
const watch = (readingsMiB: readonly number[], ownBytes?: MemoryWatchOptions['ownBytes']) => {
  let at = 0;
  let subject: MemoryWatch | undefined;
  const fault = new Promise<Error>((resolve) => {
    subject = new MemoryWatch({
      memoryMiB: 100,
      everyMs: 1,
      answerMs: 50,
      residentBytes: async () => {
        const reading = readingsMiB[Math.min(at, readingsMiB.length - 1)];
        at += 1;
        return reading === undefined ? undefined : reading * MIB;
      },
      ownBytes,
      onExceeded: resolve,
    });
  });
  return { fault, looks: () => at, end: () => subject?.end() };
};

test('a process that is larger than it may be is told', async () => {
  const { fault } = watch([10, 101]);
  expect(await fault).toMatchObject({
    code: 'INTERFACE_MEMORY',
    message: 'it uses 101 MiB of memory; it may have 100 MiB (memorylimit)',
  });
});

test('a thread is asked once the whole has grown by what it may have, and judged by its answer', async () => {
  const answers = [20, 30, 130];
  let asked = 0;
  const { fault, looks } = watch([500, 550, 601, 650, 702, 803], async () => {
    asked += 1;
    return (answers.shift() ?? 0) * MIB;
  });
  expect((await fault).message).toMatch(/^it uses 130 MiB/);
  expect([asked, looks()]).toEqual([3, 6]);
});

test.each([
  ['in time', [500, 601]],
  ['while the memory goes on growing', [500, 601, 702]],
])('a thread that does not answer %s is at fault', async (_, readings) => {
  const { fault } = watch(readings, () => new Promise(() => undefined));
  expect((await fault).message).toMatch(/grows, and it does not say how much it has/);
});

test('where the gateway itself was held up, a thread that answers is not at fault', async () => {
  let asked = 0;
  let hasAnswered = false;
  const { fault, looks, end } = watch([500, 601, 601, 601], () => {
    asked += 1;
    // After the first wait for the answer has begun.
    setTimeout(() => {
      const heldUpUntil = performance.now() + 150;
      while (performance.now() < heldUpUntil);
    }, 1);
    return new Promise((resolve) => {
      setTimeout(() => {
        hasAnswered = true;
        resolve(20 * MIB);
      }, 10);
    });
  });
  /** It has the answer, and goes on looking. */
  const quiet = async (): Promise<string> => {
    await until(() => hasAnswered);
    const before = looks();
    await until(() => looks() > before + 3);
    return 'quiet';
  };
  expect(await Promise.race([fault, quiet()])).toBe('quiet');
  expect(asked).toBe(1);
  end();
});
