import type { Check } from '../../../../src/app/doctor/finding.js';
import { runChecks } from '../../../../src/app/doctor/run-checks.js';

const fine = (name: string): Check => ({
  name,
  run: async () => [{ check: name, level: 'ok', text: 'fine' }],
});

test('all at a time, in the order of the checks, whoever is ready first', async () => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const slow: Check = {
    name: 'slow',
    run: async () => held.then(() => fine('slow').run(AbortSignal.abort())),
  };
  const quick: Check = {
    name: 'quick',
    run: async (signal) => {
      letGo();
      return fine('quick').run(signal);
    },
  };
  const progress: (readonly string[])[] = [];
  const found = await runChecks([slow, quick], {
    timeoutMs: 10_000,
    onProgress: (waiting) => progress.push(waiting),
  });
  expect(found.map(({ check }) => check)).toEqual(['slow', 'quick']);
  expect(progress.at(-1)).toEqual([]);
  expect(progress).toHaveLength(2);
});

test('one that hangs is told, its signal ends it, and it holds nobody up', async () => {
  let wasAborted = false;
  const hangs: Check = {
    name: 'hangs',
    run: (signal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          wasAborted = true;
          reject(new Error('ended'));
        });
      }),
  };
  const found = await runChecks([hangs, fine('b')], { timeoutMs: 50 });
  expect(found).toMatchObject([
    { check: 'hangs', level: 'fail', text: 'no result within 0.05 s' },
    { check: 'b', level: 'ok' },
  ]);
  expect(wasAborted).toBe(true);
});

test('one that throws is a finding', async () => {
  const broken: Check = { name: 'broken', run: async () => Promise.reject(new Error('no paper')) };
  expect(await runChecks([broken], { timeoutMs: 1000 })).toMatchObject([
    { check: 'broken', level: 'fail', text: expect.stringContaining('no paper') },
  ]);
});
