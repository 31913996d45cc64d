/** Interfaces that fail by themselves, in threads and processes, beside one that does not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resources } from '../support/resources.js';
import { type House, startHouse } from './tools/house.js';
import { residentMiB } from './tools/resident.js';

const HOSTILE = join(import.meta.dirname, '../fixtures/hostile');
const KINDS = ['worker', 'process'] as const;
/** A thread shares what node needs for itself; a process has it for its own. */
const MEMORY = { worker: 48, process: 128 };
/** As by default: `maxdefects` is 4. */
const CRASHES = 5;

const CASES: Readonly<Record<string, RegExp>> = {
  'start-throws': /could not start: .*undefined/,
  'throws-later': /its (thread|program) ended/,
  exits: /its (thread|program) ended/,
};
/** These are no instances of their own: there is nothing to start. */
const UNREADABLE = ['import-throws', 'import-exits'];
const VERDICT = /5 defects within 600 s, and maxdefects is 4: it is not started/;

describe.each(KINDS)('an interface in a %s', (isolation) => {
  const use = resources();
  const NUMBERS = { interface: 'dummy', period: 0.05, signal: 'step', low: 0, high: 1000 };

  const houseWith = (names: readonly string[], gateway = {}): Promise<House> =>
    startHouse(use, {
      gateway,
      files: Object.fromEntries(
        names.map((name) => [`${name}.mjs`, readFileSync(join(HOSTILE, `${name}.mjs`), 'utf8')]),
      ),
      interfaces: {
        good: NUMBERS,
        ...Object.fromEntries(
          names.map((name) => [
            name,
            { module: `./${name}.mjs`, isolation, memorylimit: MEMORY[isolation] },
          ]),
        ),
      },
    });
  /** What the good one says goes on, and it was never started anew. */
  const expectGood = async (house: House): Promise<void> => {
    const soFar = house.heard.length;
    await house.until(() => house.heard.length > soFar + 5);
    const good = await house.instance('good', () => true);
    expect(good).toMatchObject({ state: 'running', starts: 1, defects: 0, emitsRefused: 0 });
  };

  const expectFailed = async (house: House, name: string, reason: RegExp): Promise<void> => {
    const bad = await house.instance(name, ({ state }) => state === 'failed');
    expect(bad).toMatchObject({ defects: CRASHES, starts: CRASHES });
    expect(bad.reason).toMatch(reason);
    expect(bad.reason).toMatch(VERDICT);
  };

  test(`43 ${isolation}: throws at import, at start, later, exits: five times, then it is failed`, async () => {
    const house = await houseWith([...Object.keys(CASES), ...UNREADABLE]);
    for (const name of UNREADABLE) await house.instance(name, ({ state }) => state === 'failed');
    for (const [name, reason] of Object.entries(CASES)) await expectFailed(house, name, reason);
    expect(house.gateway.output()).toMatch(/loading it failed: no paper/);
    await expectGood(house);
    expect(await house.gateway.stop()).toMatchObject({ code: 0 });
  });

  test.each([
    ['its heap', 'heap', /memory|its program ended/],
    ['buffers, which are no part of it', 'buffers', /MiB|memory/],
  ])(`43 ${isolation}: exhausts memory, by %s`, async (_, name, why) => {
    const house = await houseWith([name], { maxdefects: 0 });
    const { reason } = await house.instance(name, ({ state }) => state === 'failed');
    expect(reason).toMatch(why);
    await expectGood(house);
    expect(residentMiB(house.gateway.child.pid ?? 0)).toBeLessThan(1000);
  });

  test(`43 ${isolation}: loops; it is ended when it does not answer for 5 s, and started again`, async () => {
    const house = await houseWith(['loops']);
    await house.gateway.until(/loops +it did not answer for more than 5 s; it was ended/);
    await expectGood(house);
    await house.instance('loops', ({ starts, defects }) => starts === 2 && defects === 1);
  });
});
