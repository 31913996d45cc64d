/**
 * SIGKILL at random moments, with durable routes and a hostile broker. Simulated: the broker.
 * `FAULT_KILLS` says how many.
 */
import { resources } from '../support/resources.js';
import { killRun } from './tools/kill-run.js';
import { NOTHING_WRONG } from './tools/number-verdict.js';
import { seed } from './tools/seed.js';

const use = resources();
const KILLS = Number(process.env['FAULT_KILLS'] ?? 50);
/** Side by side, as most of the time goes into starts. */
const GATEWAYS = 4;
const MS_PER_KILL = 6000;

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

test(
  `1 SIGKILL at random × ${KILLS}: nothing accepted is lost, nothing comes in another order (seed ${seed})`,
  async () => {
    const since = performance.now();
    const shares = Array.from(
      { length: GATEWAYS },
      (_, index) => Math.floor(KILLS / GATEWAYS) + (index < KILLS % GATEWAYS ? 1 : 0),
    );
    const runs = await Promise.all(
      shares.map((kills, index) => killRun(use, kills, seed * 1000 + index)),
    );
    const of = (pick: (run: (typeof runs)[number]) => number): number => sum(runs.map(pick));
    const accepted = of(({ verdict }) => verdict.accepted);
    const duplicates = of(({ verdict }) => verdict.duplicates);
    const seconds = Math.round((performance.now() - since) / 100) / 10;
    process.stdout.write(
      `${of(({ kills }) => kills)} kills in ${seconds} s, ${of(({ connects }) => connects)} connections: ` +
        `${accepted} accepted, ${of(({ verdict }) => verdict.lost.length)} lost, ` +
        `${of(({ verdict }) => verdict.reordered)} reordered, ${duplicates} duplicates ` +
        `(${((100 * duplicates) / accepted).toFixed(1)} %)\n`,
    );
    expect(of(({ kills }) => kills)).toBe(KILLS);
    for (const { verdict, allowedDuplicates, exitCode } of runs) {
      expect(verdict).toMatchObject(NOTHING_WRONG);
      expect(verdict.duplicates).toBeLessThanOrEqual(allowedDuplicates);
      expect(exitCode).toBe(0);
    }
    expect(accepted).toBeGreaterThan(KILLS * 50);
  },
  120_000 + KILLS * MS_PER_KILL,
);
