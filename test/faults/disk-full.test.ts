/**
 * A disk that is full: a file system of its own that is small, and a limit on the length of a file.
 * Simulated: the broker and the link.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { type ScriptedSite, startScriptedSite } from './tools/fault-site.js';
import { seed } from './tools/seed.js';

const use = resources();
const MIB = 1024 * 1024;

/** Mounts a small file system where the data folder is, seen by the gateway only. */
const onSmallDisk = (bytes: number) => () =>
  [
    'unshare',
    '--mount',
    ...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']),
    'sh',
    '-c',
    `mkdir -p data && mount -t tmpfs -o size=${bytes} none data && exec "$0" "$@"`,
  ] as const;
const mayMount =
  spawnSync('unshare', ['--mount', 'true']).status === 0 ||
  spawnSync('unshare', ['--mount', '--user', '--map-root-user', 'true']).status === 0;
if (!mayMount) process.stderr.write('skipped: file systems may not be mounted here\n');

const laneOf = (site: ScriptedSite) =>
  site.lastReport()?.lanes.find(({ path }) => path.endsWith('.durable'));

/** The numbers that were accepted and never seen must be those that were counted as dropped. */
const expectCounted = async (site: ScriptedSite): Promise<void> => {
  const verdict = await site.finish();
  const lane = laneOf(site);
  const dropped = Object.values(lane?.dropped ?? {}).reduce((total, count) => total + count, 0);
  expect(verdict).toMatchObject({ reordered: 0, unconserved: [], pending: 0, exitCode: 0 });
  expect(lane?.accepted).toBe(verdict.accepted);
  expect(verdict.lost).toHaveLength(dropped);
  expect(lane?.rejected).toBe(site.device.rejected.length);
};

(mayMount ? test : test.skip).each([
  // A segment has 1 MiB: here there are whole ones to let go,
  { whenFull: 'drop-oldest', diskMiB: 4, rejects: false },
  // here there is one that is not full yet when the disk is.
  { whenFull: 'reject', diskMiB: 1, rejects: true },
])(
  `7 full disk, $whenFull: it goes on, counts, and takes again when there is room (seed ${seed})`,
  async ({ whenFull, diskMiB, rejects }) => {
    const count = 1500 * diskMiB;
    const site = await startScriptedSite(use, () => undefined, {
      gateway: { outboxfull: whenFull },
      through: onSmallDisk(diskMiB * MIB),
    });
    const { device } = site;
    await site.link.down();
    await site.start();
    device.say({ from: 1, to: count, width: 20, pad: 1000 });
    await site.until(
      () => device.accepted().length + device.rejected.length === count,
      'an answer to each number',
    );
    expect(device.rejected.length > 0).toBe(rejects);
    expect(device.accepted().length).toBeGreaterThan(500);
    await site.link.up();
    await site.connected();
    // What is delivered leaves its room.
    await site.until(
      () => site.traffic.of('n').acknowledged.has(device.accepted().at(-1) ?? 0),
      'the last one',
    );
    device.say({ from: 10_001, to: 10_300, width: 20, pad: 1000 });
    await site.until(
      () => site.traffic.of('n').acknowledged.has(10_300),
      'what came after',
      20_000,
    );
    await expectCounted(site);
  },
);

(mayMount ? test : test.skip)(
  `7 full disk by somebody else: the producer is told, and what was accepted is safe (seed ${seed})`,
  async () => {
    const site = await startScriptedSite(use, () => undefined, { through: onSmallDisk(MIB) });
    const { device } = site;
    await site.link.down();
    await site.start();
    device.say({ from: 1, to: 100, width: 20, pad: 100 });
    await site.until(() => device.accepted().length === 100, '100 numbers accepted');
    const ballast = join(
      '/proc',
      String(site.running().child.pid),
      'root',
      site.folder,
      'data/ballast',
    );
    expect(() => writeFileSync(ballast, Buffer.alloc(2 * MIB))).toThrow('ENOSPC');
    device.say({ from: 101, to: 1000, width: 20, pad: 1000 });
    await site.until(
      () => device.accepted().length + device.rejected.length === 1000,
      'an answer to each',
    );
    expect(device.rejected.length).toBeGreaterThan(0);
    expect(device.rejected.every((line) => line.endsWith('OUTBOX_DISK'))).toBe(true);
    rmSync(ballast);
    device.say({ from: 2001, to: 2100, width: 20, pad: 100 });
    await site.until(() => device.accepted().at(-1) === 2100, 'room again');
    await site.link.up();
    await site.until(() => site.traffic.of('n').acknowledged.has(2100), 'the last one');
    await expectCounted(site);
  },
);

requirePeer('prlimit')('with a limit on the length of a file', () => {
  test(`7 RLIMIT_FSIZE: it goes on in shorter files (seed ${seed})`, async () => {
    const site = await startScriptedSite(use, () => undefined, {
      through: () => ['prlimit', '--fsize=200000'],
    });
    const { device } = site;
    mkdirSync(join(site.folder, 'data'));
    await site.link.down();
    await site.start();
    device.say({ from: 1, to: 1000, width: 20, pad: 1000 });
    await site.until(
      () => device.accepted().length + device.rejected.length === 1000,
      'an answer to each',
    );
    expect(device.rejected).toEqual([]);
    await site.link.up();
    await site.delivered(1000);
    await expectCounted(site);
  });
});
