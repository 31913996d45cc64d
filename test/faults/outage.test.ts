/**
 * A long outage: more is said than may be kept. `FAULT_OUTAGE` says how many numbers.
 * Simulated: the broker and the link.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { resources } from '../support/resources.js';
import { startScriptedSite } from './tools/fault-site.js';
import { seed } from './tools/seed.js';
import { TELL_USAGE, usageOf } from './tools/usage.js';

const use = resources();
const COUNT = Number(process.env['FAULT_OUTAGE'] ?? 100_000);
const BOUND_BYTES = 2 * 1024 * 1024;

/** What the files of the outbox take, as the bound counts them: a small one takes 4096 bytes. */
const diskBytes = (folder: string): number =>
  readdirSync(folder)
    .map((name) => Math.ceil(statSync(join(folder, name)).size / 4096) * 4096)
    .reduce((total, bytes) => total + bytes, 0);

test(
  `12 broker absent for ${COUNT} numbers: memory flat, the disk at its bound, drops counted (seed ${seed})`,
  async () => {
    const site = await startScriptedSite(use, () => undefined, {
      gateway: { outboxbytes: BOUND_BYTES, outboxcount: 10_000_000 },
      mqtt: { reconnectmax: 0.5, maxinflight: 500 },
    });
    const { device } = site;
    const outbox = join(site.folder, 'data', site.name, 'outbox');
    await site.link.down();
    await site.start({ NODE_OPTIONS: `--import=${TELL_USAGE}` });
    const since = performance.now();
    const usages = [];
    const disk: number[] = [];
    const parts = 10;
    for (let part = 0; part < parts; part += 1) {
      const [from, to] = [(part * COUNT) / parts + 1, ((part + 1) * COUNT) / parts];
      device.say({ from, to, width: 64, pad: 60 });
      await site.until(() => device.accepted().length === to, `${to} numbers accepted`, 60_000);
      usages.push(await usageOf(site));
      disk.push(diskBytes(outbox));
    }
    const seconds = (performance.now() - since) / 1000;
    await site.link.up();
    await site.until(() => site.traffic.of('n').acknowledged.has(COUNT), 'the last number', 60_000);
    const verdict = await site.finish();
    const lane = site.lastReport()?.lanes.find(({ path }) => path.endsWith('.durable'));
    const delivered = site.traffic.of('n').acknowledged.size;
    const [first, last] = [usages[2], usages.at(-1)];
    if (first === undefined || last === undefined) throw new Error('nothing was measured');
    process.stdout.write(
      `outage: ${COUNT} accepted in ${seconds.toFixed(1)} s, ${delivered} delivered, ${lane?.dropped['full']} dropped; ` +
        `used ${first.usedMiB.toFixed(1)} → ${last.usedMiB.toFixed(1)} MiB, disk ${Math.max(...disk)} of ${BOUND_BYTES} bytes\n`,
    );
    expect(last.usedMiB - first.usedMiB).toBeLessThan(3);
    expect(Math.max(...disk)).toBeLessThanOrEqual(BOUND_BYTES);
    expect(Math.max(...disk)).toBeGreaterThan(BOUND_BYTES / 2);
    expect(lane).toMatchObject({ accepted: COUNT, delivered, pending: 0, deadLettered: 0 });
    expect(verdict).toMatchObject({
      reordered: 0,
      duplicates: 0,
      unconserved: [],
      dropped: { full: COUNT - delivered },
      exitCode: 0,
    });
    // What is left is the newest, without a gap.
    expect(site.traffic.of('n').first).toEqual(
      Array.from({ length: delivered }, (_, index) => COUNT - delivered + 1 + index),
    );
  },
  60_000 + COUNT / 5,
);
