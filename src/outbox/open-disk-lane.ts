import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import { DiskLane } from './disk-lane.js';
import { faultCode } from './fault-code.js';
import type { DiskLaneOptions } from './lane-options.js';
import { nodeStorage } from './node-storage.js';
import { type RecoveredLane, recoverLane } from './recover-lane.js';
import type { Storage } from './storage.js';

/** The disk may recover from these; a lane opens in spite of them, and tries again at each push. */
const PASSING: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EFBIG']);

/** Runs `work`, and lets the disk fail where that may pass. */
const unlessFatal = async (work: () => Promise<unknown>): Promise<void> => {
  try {
    await work();
  } catch (cause) {
    if (!PASSING.has(faultCode(cause))) throw cause;
  }
};

/** Cuts torn ends off, and gives other names to what cannot be used. */
const tidy = async (storage: Storage, recovered: RecoveredLane): Promise<void> => {
  for (const { path, to } of recovered.aside) await unlessFatal(() => storage.rename(path, to));
  for (const segment of recovered.torn)
    await unlessFatal(async () => {
      const file = await storage.open(segment.path);
      try {
        await file.truncate(segment.bytes);
        segment.fileBytes = segment.bytes;
      } finally {
        await file.close();
      }
    });
};

/**
 * Opens a lane on disk, with all that is pending there.
 *
 * @throws GatewayError `OUTBOX_FOLDER` where the folder cannot be used
 */
export const openDiskLane = async <Item>(
  options: DiskLaneOptions<Item>,
): Promise<DiskLane<Item>> => {
  const { folder, storage = nodeStorage } = options;
  try {
    await storage.makeFolder(folder);
    const recovered = await recoverLane(storage, folder);
    const lane = new DiskLane(options, recovered);
    await tidy(storage, recovered);
    await unlessFatal(() => lane.tidy());
    lane.begin();
    return lane;
  } catch (cause) {
    // What the system did not say is a defect of ours.
    if (faultCode(cause) === '') throw cause;
    throw new GatewayError(
      'OUTBOX_FOLDER',
      `the folder ${folder} cannot be used: ${errorText(cause)}`,
      { cause },
    );
  }
};
