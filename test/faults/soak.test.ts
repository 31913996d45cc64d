/**
 * Load both ways over a link that breaks now and then: what the process holds does not grow.
 * `FAULT_SOAK_S` says for how long. Simulated: the broker and the link.
 */
import { resources } from '../support/resources.js';
import { startScriptedSite } from './tools/fault-site.js';
import { NOTHING_WRONG } from './tools/number-verdict.js';
import { between, randomOf, seed } from './tools/seed.js';
import { TELL_USAGE, type Usage, usageOf } from './tools/usage.js';

const use = resources();
const SOAK_S = Number(process.env['FAULT_SOAK_S'] ?? 12);

/** Of a line through the points, by least squares. */
const slopeOf = (points: readonly (readonly [x: number, y: number])[]): number => {
  const mean = (values: readonly number[]): number =>
    values.reduce((total, value) => total + value, 0) / values.length;
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const over = points.reduce((total, [x, y]) => total + (x - meanX) * (y - meanY), 0);
  return over / points.reduce((total, [x]) => total + (x - meanX) ** 2, 0);
};

test(
  `46 soak of ${SOAK_S} s: memory, descriptors and handles stay (seed ${seed})`,
  async () => {
    const random = randomOf(seed);
    const site = await startScriptedSite(use, () => undefined, { device: { answer: true } });
    await site.start({ NODE_OPTIONS: `--import=${TELL_USAGE}` });
    await site.connected();
    const usages: (Usage & { readonly atS: number })[] = [];
    const began = performance.now();
    const atS = (): number => (performance.now() - began) / 1000;
    let commands = 0;
    let next = 1;
    while (atS() < SOAK_S) {
      // Each turn says a batch and gives commands, and every other one breaks the link meanwhile.
      const batch = 500;
      site.device.say({
        from: next,
        to: next + batch - 1,
        width: 20,
        pad: between(random, 0, 300),
      });
      next += batch;
      for (let index = 0; index < 20; index += 1) {
        commands += 1;
        site.command(commands);
      }
      if (random() < 0.5) site.link.cut();
      await site.delivered(next - 1);
      usages.push({ ...(await usageOf(site)), atS: atS() });
    }
    const settled = usages.slice(Math.floor(usages.length / 3));
    const slope = (pick: (usage: Usage) => number): number =>
      slopeOf(settled.map((usage) => [usage.atS, pick(usage)] as const));
    const [first, last] = [settled[0], settled.at(-1)];
    if (first === undefined || last === undefined || settled.length < 3)
      throw new Error('too few turns to tell');
    const perMinute = 60 * slope(({ usedMiB }) => usedMiB);
    process.stdout.write(
      `46: ${next - 1} numbers, ${commands} commands, ${site.traffic.connects} connections in ${Math.round(atS())} s; ` +
        `used ${first.usedMiB.toFixed(1)} → ${last.usedMiB.toFixed(1)} MiB (${perMinute.toFixed(2)} MiB/min), ` +
        `resident ${first.residentMiB.toFixed(0)} → ${last.residentMiB.toFixed(0)} MiB, ` +
        `descriptors ${first.descriptors} → ${last.descriptors}, handles ${first.handles} → ${last.handles}\n`,
    );
    // What a leak of a byte or two of each message would be, at the rate of this test.
    expect(last.usedMiB - first.usedMiB).toBeLessThan(3 + SOAK_S / 60);
    // The compiler goes on keeping code for a few minutes; a leak goes on for ever.
    if (SOAK_S >= 300) expect(perMinute).toBeLessThan(1);
    expect(Math.abs(last.descriptors - first.descriptors)).toBeLessThanOrEqual(3);
    expect(Math.abs(last.handles - first.handles)).toBeLessThanOrEqual(5);
    expect(await site.finish()).toMatchObject({ ...NOTHING_WRONG, exitCode: 0 });
  },
  SOAK_S * 1000 + 30_000,
);
