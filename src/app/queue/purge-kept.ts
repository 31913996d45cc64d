import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { GatewayError } from '../../errors/gateway-error.js';
import type { Codec } from '../../outbox/codec.js';
import { inspectLane } from '../../outbox/inspect-lane.js';
import { openDiskLane } from '../../outbox/open-disk-lane.js';
import { type KeptIn, type OutboxFolder, openOutboxFolder } from '../../outbox/outbox-folder.js';
import { lanesIn } from './lanes-in.js';

/** The messages at the beginning of a lane that are meant. */
interface Purged {
  readonly count: number;
  /** The last one of them. */
  readonly last: number;
}

/**
 * Which messages of a lane are meant.
 *
 * @param beforeMs those that were accepted before, on the wall clock, up to the first that was not; undefined: all
 */
export const meant = async (folder: string, beforeMs: number | undefined): Promise<Purged> => {
  let found: Purged = { count: 0, last: 0 };
  for await (const { sequence, atMs } of (await inspectLane(folder)).records()) {
    if (beforeMs !== undefined && atMs >= beforeMs) break;
    found = { count: found.count + 1, last: sequence };
  }
  return found;
};

/** The records stay as they are. */
const AS_IT_IS: Codec<Uint8Array> = { encode: (item) => item, decode: (bytes) => bytes };

/**
 * How many messages would be thrown away.
 *
 * @throws GatewayError `QUEUE_NOTHING_KEPT`, `QUEUE_NO_DATA_FOLDER`, `QUEUE_NOT_READABLE`
 */
export const countKept = async (
  path: string,
  kept: KeptIn,
  beforeMs: number | undefined,
): Promise<number> =>
  lanesIn(path).includes(kept) ? (await meant(join(path, kept), beforeMs)).count : 0;

/** What root makes the gateway's own user could not write afterwards. */
const becomeOwnerOf = async (path: string): Promise<void> => {
  const { setegid, seteuid, geteuid } = process;
  if (geteuid?.() !== 0) return;
  const { uid, gid } = await stat(path);
  if (uid === 0) return;
  setegid?.(gid);
  seteuid?.(uid);
};

const lockedFolder = async (path: string): Promise<OutboxFolder> => {
  try {
    return await openOutboxFolder({ path });
  } catch (cause) {
    if (!(cause instanceof GatewayError) || cause.code !== 'OUTBOX_LOCKED') throw cause;
    throw new GatewayError('OUTBOX_LOCKED', cause.message, {
      hint: 'nothing was thrown away: stop that gateway, purge, and start it again',
      cause,
    });
  }
};

/**
 * Throws messages away that a gateway keeps, and counts them as `purged`; the process acts as the owner
 * of the folder from then on.
 *
 * @returns how many
 * @throws GatewayError `OUTBOX_LOCKED` where a gateway uses the folder, `OUTBOX_FOLDER`
 */
export const purgeKept = async (
  path: string,
  kept: KeptIn,
  beforeMs: number | undefined,
): Promise<number> => {
  await becomeOwnerOf(path);
  const folder = await lockedFolder(path);
  try {
    const laneFolder = folder.folderOf(kept);
    const { count, last } = await meant(laneFolder, beforeMs);
    if (count === 0) return 0;
    const lane = await openDiskLane({
      folder: laneFolder,
      codec: AS_IT_IS,
      maxBytes: Number.MAX_SAFE_INTEGER,
      maxCount: Number.MAX_SAFE_INTEGER,
      whenFull: 'reject',
    });
    const before = lane.counters.dropped.purged;
    lane.clear('purged', last);
    await lane.close();
    return lane.counters.dropped.purged - before;
  } finally {
    await folder.close();
  }
};
