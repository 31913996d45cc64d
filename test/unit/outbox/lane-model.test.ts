import fc from 'fast-check';
import type { FullPolicy } from '../../../src/outbox/full-policy.js';
import { between, randomOf, seed } from '../../faults/tools/seed.js';
import { FaultStorage, type Operation } from '../../support/fault-storage.js';
import { LaneModel } from '../../support/lane-model.js';

const RUNS = 150;

type Step =
  | { readonly do: 'push'; readonly bytes: number; readonly times: number }
  | {
      readonly do: 'settle';
      readonly index: number;
      readonly outcome: 'deliver' | 'drop' | 'deadLetter';
    }
  | { readonly do: 'take'; readonly times: number }
  | { readonly do: 'answered' | 'rewind' | 'refuse' | 'tidy' | 'reopen' | 'kill' | 'power' };

const size = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 10, max: 300 }) },
  { weight: 2, arbitrary: fc.integer({ min: 10, max: 6000 }) },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('push' as const),
      bytes: size,
      times: fc.integer({ min: 1, max: 12 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('take' as const),
      times: fc.integer({ min: 1, max: 8 }),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('settle' as const),
      index: fc.nat(),
      outcome: fc.constantFrom(
        'deliver' as const,
        'deliver' as const,
        'drop' as const,
        'deadLetter' as const,
      ),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('answered' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom<'rewind' | 'refuse' | 'tidy' | 'reopen' | 'kill' | 'power'>(
        'rewind',
        'refuse',
        'tidy',
        'tidy',
        'reopen',
        'kill',
        'power',
      ),
    }),
  },
);

const run = async (model: LaneModel, steps: readonly Step[]): Promise<void> => {
  await model.open();
  for (const each of steps) {
    if (each.do === 'push')
      for (let left = each.times; left > 0; left -= 1) void model.push(each.bytes);
    else if (each.do === 'take') for (let left = each.times; left > 0 && model.take(); left -= 1);
    else if (each.do === 'settle') model.settle(each.index, each.outcome);
    else if (each.do === 'answered') await model.answered();
    else if (each.do === 'rewind') model.rewind();
    else if (each.do === 'refuse') model.lane.refuse('offline');
    else if (each.do === 'tidy') await model.lane.tidy().catch(() => undefined);
    else {
      if (each.do === 'reopen') {
        await model.close();
        await model.answered();
      } else model.end(each.do);
      await model.open();
    }
    model.check();
  }
  await model.answered();
  await model.drain();
  await model.close();
};

const check = (
  name: string,
  property: (random: () => number, steps: readonly Step[]) => Promise<void>,
): void => {
  test(`${name} (seed ${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.array(step, { maxLength: 60 }), (start, steps) =>
        property(randomOf(start), steps),
      ),
      { seed, numRuns: RUNS },
    );
  });
};

const POLICIES: readonly FullPolicy[] = ['reject', 'drop-oldest', 'drop-newest'];
const policyBy = (random: () => number): FullPolicy => POLICIES[between(random, 0, 2)] ?? 'reject';
const boundsBy = (random: () => number, whenFull: FullPolicy) => ({
  maxBytes: between(random, 4, 14) * 4096,
  maxCount: between(random, 1, 80),
  whenFull,
});

check('nothing is lost over any number of crashes', async (random, steps) => {
  const storage = new FaultStorage({ random, hasShortWrites: true });
  const model = new LaneModel(storage, boundsBy(random, 'reject'));
  await run(model, steps);
  expect([model.missing, model.corrupt, model.dropped]).toEqual([0, 0, 0]);
});

check('within bounds, whatever is lost is counted', async (random, steps) => {
  const storage = new FaultStorage({ random });
  const model = new LaneModel(storage, boundsBy(random, policyBy(random)));
  await run(model, steps);
  expect(model.missing).toBeLessThanOrEqual(model.dropped);
  expect(model.corrupt).toBe(0);
});

/** Fails one in ten of some operations. */
const failing =
  (random: () => number, kinds: readonly string[], codes: readonly string[]) =>
  ({ kind }: Operation): string | undefined =>
    kinds.includes(kind) && random() < 0.1
      ? codes[between(random, 0, codes.length - 1)]
      : undefined;

/** Runs while the disk fails now and then; in the end it works. */
const runFailing = async (
  model: LaneModel,
  steps: readonly Step[],
  fault: (operation: Operation) => string | undefined,
): Promise<void> => {
  await model.open();
  await model.close();
  model.storage.fault = fault;
  await run(model, steps);
  model.storage.fault = () => undefined;
  model.end('kill');
  await model.open();
  await model.drain();
  await model.close();
};

const WRITING = ['write', 'datasync', 'create', 'remove', 'truncate', 'syncFolder'];

check('with a disk that fails now and then, what was promised comes', async (random, steps) => {
  const storage = new FaultStorage({ random, hasShortWrites: true });
  const model = new LaneModel(storage, boundsBy(random, 'reject'));
  await runFailing(model, steps, failing(random, WRITING, ['EIO', 'ENOSPC', 'EDQUOT', 'EFBIG']));
  expect([model.missing, model.dropped]).toEqual([0, 0]);
});

check('with a disk that fails now and then, what is dropped is counted', async (random, steps) => {
  const storage = new FaultStorage({ random, hasShortWrites: true });
  const model = new LaneModel(storage, boundsBy(random, policyBy(random)));
  await runFailing(model, steps, failing(random, WRITING, ['EIO', 'ENOSPC', 'EDQUOT', 'EFBIG']));
  expect(model.missing).toBeLessThanOrEqual(model.dropped + model.corrupt);
});

check('what could not be written never comes', async (random, steps) => {
  const storage = new FaultStorage({ random, hasShortWrites: true });
  const model = new LaneModel(storage, boundsBy(random, policyBy(random)));
  const kills = steps.map((each) => (each.do === 'power' ? { do: 'kill' as const } : each));
  await runFailing(model, kills, failing(random, ['write'], ['EIO', 'ENOSPC', 'EFBIG']));
  expect([...model.givenBack].filter((number) => model.seen.has(number))).toEqual([]);
});
