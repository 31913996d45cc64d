/**
 * The gateway ends at a named point of its work on the disk, as by SIGKILL, or with the power: then all
 * that was not synced is taken back before. Simulated: the broker, and what a loss of power takes.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { resources } from '../support/resources.js';
import { startScriptedSite } from './tools/fault-site.js';
import { NOTHING_WRONG } from './tools/number-verdict.js';
import { seed } from './tools/seed.js';

const use = resources();
const POWER_CUT = pathToFileURL(join(import.meta.dirname, 'tools/power-cut.mjs')).href;
const WINDOW = 64;
/** So large that a segment of 1 MiB is full after some 250 numbers. */
const PAD = 4000;

const SEGMENT = 'outbox/.*\\.segment$';
const CHECKPOINT = 'outbox/checkpoint';

interface Point {
  readonly name: string;
  readonly operation: 'write' | 'datasync' | 'create' | 'unlink';
  readonly path: string;
  readonly when: 'before' | 'within' | 'after';
  readonly nth: number;
}

const POINTS: readonly Point[] = [
  { name: 'within a write', operation: 'write', path: SEGMENT, when: 'within', nth: 7 },
  {
    name: 'after the write, before the fsync',
    operation: 'datasync',
    path: SEGMENT,
    when: 'before',
    nth: 4,
  },
  {
    name: 'after the fsync, before it is told',
    operation: 'datasync',
    path: SEGMENT,
    when: 'after',
    nth: 4,
  },
  {
    name: 'after PUBACK, before the checkpoint',
    operation: 'write',
    path: CHECKPOINT,
    when: 'before',
    nth: 5,
  },
  { name: 'within the checkpoint', operation: 'write', path: CHECKPOINT, when: 'within', nth: 6 },
  {
    name: 'before the sync of the checkpoint',
    operation: 'datasync',
    path: CHECKPOINT,
    when: 'before',
    nth: 2,
  },
  {
    name: 'at the roll of a segment, before it',
    operation: 'create',
    path: SEGMENT,
    when: 'before',
    nth: 2,
  },
  {
    name: 'at the roll of a segment, after it',
    operation: 'create',
    path: SEGMENT,
    when: 'after',
    nth: 2,
  },
  { name: 'at an unlink, before it', operation: 'unlink', path: SEGMENT, when: 'before', nth: 1 },
  { name: 'at an unlink, after it', operation: 'unlink', path: SEGMENT, when: 'after', nth: 1 },
];

/** A loss of power takes more; of SIGKILL those after which something else is left, or duplicates count. */
const BY_SIGKILL: readonly Point['name'][] = [
  'within a write',
  'after the fsync, before it is told',
  'after PUBACK, before the checkpoint',
  'at the roll of a segment, after it',
  'at an unlink, before it',
];
const CASES = [
  ...POINTS.map((point) => ({ ...point, how: 'loss of power', lose: true })),
  ...POINTS.filter(({ name }) => BY_SIGKILL.includes(name)).map((point) => ({
    ...point,
    how: 'SIGKILL',
    lose: false,
  })),
];

test.each(CASES)(
  `2 $how $name: nothing accepted is lost (seed ${seed})`,
  async ({ operation, path, when, nth, lose }) => {
    const site = await startScriptedSite(use, () => undefined, {
      gateway: { statusinterval: 0 },
    });
    const { device } = site;
    const cut = { FAULT_CUT: JSON.stringify({ operation, path, when, nth, lose }) };
    await site.start({ ...cut, NODE_OPTIONS: `--import=${POWER_CUT}` });
    device.say({ from: 1, to: 100_000, width: 20, pad: PAD });
    const { code } = await site.running().ended;
    // Ended by the signal, so without a code.
    expect(code).toBeNull();
    await site.until(() => !device.isThere(), 'the end of the device');
    expect(device.accepted().length).toBeGreaterThan(0);
    await site.start();
    device.say({ from: 200_001, to: 200_050, width: 10 });
    await site.until(() => device.accepted().at(-1) === 200_050, 'the last number accepted');
    await site.delivered(device.accepted().length);
    const verdict = await site.finish();
    expect(verdict).toMatchObject({ ...NOTHING_WRONG, exitCode: 0 });
    // After a loss of power also what was acknowledged since the checkpoint was last synced.
    if (!lose) expect(verdict.duplicates).toBeLessThanOrEqual(WINDOW);
  },
);
