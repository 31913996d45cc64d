import { join } from 'node:path';
import type { Configuration } from '../config/configuration.js';
import type { StoredLanes } from '../gateway/gateway-options.js';
import { InHandMark } from '../gateway/inbox/in-hand-mark.js';
import type { StoredInbox } from '../gateway/inbox/inbox.js';
import { parkedRecord } from '../gateway/inbox/parked.js';
import { deadLetterRecord } from '../outbox/dead-letter-record.js';
import type { DiskLane } from '../outbox/disk-lane.js';
import type { DiskLaneOptions } from '../outbox/lane-options.js';
import { openDiskLane } from '../outbox/open-disk-lane.js';
import type { KeptIn, OutboxFolder } from '../outbox/outbox-folder.js';
import { publicationRecord } from '../outbox/publication-record.js';
import type { Log } from '../sdk/log.js';

/** Dead letters are bounded in bytes; as many as fit. */
const MAX_DEAD_LETTERS = 1_000_000;

const CLOCKS = { wallMs: () => Date.now(), monotonicMs: () => performance.now() };

/** Parked commands are bounded in bytes as well. */
const MAX_PARKED = 1_000_000;

/** Opens a lane, and says in the log what was found in it and how its disk does. */
const openLane = async <Item>(
  kept: KeptIn,
  options: DiskLaneOptions<Item>,
  log: Log,
): Promise<DiskLane<Item>> => {
  const lane = await openDiskLane({
    ...options,
    onDisk: (trouble) => {
      if (trouble === undefined) log.info(`${kept}: the disk works again`);
      else log.error(`${kept}: ${trouble.message}`, { code: trouble.code });
    },
  });
  const { records, tornBytes, corruptRecords, unreadable, newer } = lane.recovery;
  if (records > 0)
    log.info(
      kept === 'dead'
        ? `dead letters are kept: ${records}; mqttgateway queue peek --lane dead shows them`
        : `${kept}: waiting on disk from before: ${records}`,
    );
  if (tornBytes > 0)
    log.info(`${kept}: a write that was cut short is left out, ${tornBytes} bytes`);
  if (corruptRecords > 0)
    log.warn(`${kept}: messages lost because the disk has damaged them: ${corruptRecords}`);
  for (const name of [...unreadable, ...newer])
    log.warn(`${kept}: the file ${name} cannot be read, and is left where it is`);
  return lane;
};

/** The lanes to the broker, with what only their owner may do. */
export interface OwnLanes extends StoredLanes {
  /**
   * Throws away what is pending up to a sequence, also what is on its way.
   *
   * @returns how many
   */
  readonly purge: (kept: 'outbox' | 'dead', last: number) => number;
}

/**
 * Opens the lanes to the broker that are on disk.
 *
 * @throws GatewayError `OUTBOX_FOLDER`
 */
export const openLanes = async (
  folder: OutboxFolder,
  gateway: Configuration['gateway'],
  log: Log,
): Promise<OwnLanes> => {
  let ready = (): void => undefined;
  const durable = await openLane(
    'outbox',
    {
      folder: folder.folderOf('outbox'),
      codec: publicationRecord(CLOCKS),
      maxBytes: gateway.outboxbytes,
      maxCount: gateway.outboxcount,
      maxAgeMs: gateway.outboxage * 1000,
      whenFull: gateway.outboxfull,
      onReady: () => ready(),
    },
    log,
  );
  const dead = await openLane(
    'dead',
    {
      folder: folder.folderOf('dead'),
      codec: deadLetterRecord(CLOCKS),
      maxBytes: gateway.deadletterbytes,
      maxCount: MAX_DEAD_LETTERS,
      whenFull: 'drop-oldest',
    },
    log,
  ).catch(async (cause: unknown) => {
    await durable.close();
    throw cause;
  });
  const whenReady = (listener: () => void): void => {
    ready = listener;
  };
  const purge = (kept: 'outbox' | 'dead', last: number): number => {
    const lane = kept === 'outbox' ? durable : dead;
    const before = lane.counters.dropped.purged;
    lane.clear('purged', last);
    return lane.counters.dropped.purged - before;
  };
  return { durable, dead, whenReady, purge };
};

/**
 * Opens the lane of parked commands.
 *
 * @throws GatewayError `OUTBOX_FOLDER`
 */
export const openInbox = async (
  folder: OutboxFolder,
  gateway: Configuration['gateway'],
  log: Log,
): Promise<StoredInbox> => {
  let ready = (): void => undefined;
  const lane = await openLane(
    'inbox',
    {
      folder: folder.folderOf('inbox'),
      codec: parkedRecord(),
      maxBytes: gateway.inboxbytes,
      maxCount: MAX_PARKED,
      whenFull: 'reject',
      onReady: () => ready(),
    },
    log,
  );
  return {
    lane,
    parks: gateway.inbox,
    recoveredThrough: lane.nextSequence - 1,
    mark: new InHandMark(join(folder.path, 'inbox.json')),
    whenReady: (listener) => {
      ready = listener;
    },
  };
};
