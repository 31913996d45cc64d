import { join } from 'node:path';
import { errorText } from '../../errors/error-text.js';
import { GatewayError } from '../../errors/gateway-error.js';
import { deadLetterRecord } from '../../outbox/dead-letter-record.js';
import { type InspectedLane, inspectLane } from '../../outbox/inspect-lane.js';
import type { StoredRecord } from '../../outbox/lane-reader.js';
import type { KeptIn } from '../../outbox/outbox-folder.js';
import { publicationRecord, type StoredPublication } from '../../outbox/publication-record.js';
import { recordBytes } from '../../outbox/record-format.js';
import { type KeptMessage, LANE_NAMES } from './kept-message.js';
import { lanesIn } from './lanes-in.js';

/** A lane of a gateway on disk, as it was when it was looked at. */
export interface KeptLane
  extends Pick<InspectedLane, 'counters' | 'diskBytes' | 'oldestMs' | 'newestMs' | 'report'> {
  readonly kept: KeptIn;
  /** What waits, in order; one file at a time is in memory. */
  readonly messages: () => AsyncGenerator<KeptMessage>;
}

/** Times stay wall times. */
const CLOCKS = { wallMs: () => 0, monotonicMs: () => 0 };

const publication = publicationRecord(CLOCKS);
const deadLetter = deadLetterRecord(CLOCKS);

const decoded = (kept: KeptIn, body: Buffer): StoredPublication & { readonly reason?: string } =>
  kept === 'dead' ? deadLetter.decode(body) : publication.decode(body);

const messageOf = (kept: KeptIn, { sequence, atMs, body }: StoredRecord): KeptMessage => {
  const { payload, expiresAtMs, ...rest } = decoded(kept, body);
  return {
    ...rest,
    payload: Buffer.from(payload),
    id: `${LANE_NAMES[kept]}/${sequence}`,
    atMs,
    storedBytes: recordBytes(body.length),
    // In the inbox it is the time when the command came.
    ...(expiresAtMs !== undefined && kept !== 'inbox' && { expiresAtMs }),
  };
};

async function* messagesOf(kept: KeptIn, lane: InspectedLane): AsyncGenerator<KeptMessage> {
  for await (const record of lane.records())
    try {
      yield messageOf(kept, record);
    } catch (error) {
      // The gateway leaves it out as well, and counts it.
      if (!(error instanceof GatewayError)) throw error;
    }
}

/** @throws GatewayError `QUEUE_NOT_READABLE` */
const inspect = async (folder: string): Promise<InspectedLane> => {
  try {
    return await inspectLane(folder);
  } catch (cause) {
    throw new GatewayError(
      'QUEUE_NOT_READABLE',
      `what is in ${folder} cannot be read: ${errorText(cause)}`,
      { cause },
    );
  }
};

/**
 * Looks at what a gateway keeps, running or not, and changes nothing.
 *
 * @param folder its data folder, absolute
 * @throws GatewayError `QUEUE_NOTHING_KEPT`, `QUEUE_NO_DATA_FOLDER`, `QUEUE_NOT_READABLE`
 */
export const keptLanes = async (folder: string): Promise<readonly KeptLane[]> =>
  Promise.all(
    lanesIn(folder).map(async (kept) => {
      const lane = await inspect(join(folder, kept));
      return { ...lane, kept, messages: () => messagesOf(kept, lane) };
    }),
  );
