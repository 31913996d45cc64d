import type { KeptIn } from '../../outbox/outbox-folder.js';
import type { StoredPublication } from '../../outbox/publication-record.js';

/** A message as it lies on the disk. */
export interface KeptMessage
  extends Pick<
    StoredPublication,
    'topic' | 'qos' | 'retain' | 'properties' | 'source' | 'idMember'
  > {
  readonly payload: Uint8Array;
  /** `<lane>/<sequence>`; what is sent has the name of the gateway before it. */
  readonly id: string;
  /** When it was accepted, on the wall clock. */
  readonly atMs: number;
  /** What it takes in its file. */
  readonly storedBytes: number;
  /** When nobody wants it any more, on the wall clock. */
  readonly expiresAtMs?: number;
  /** Why it was set aside; dead letters only. */
  readonly reason?: string;
}

/** How a lane is called in the ids of its messages. */
export const LANE_NAMES: Readonly<Record<KeptIn, string>> = {
  outbox: 'durable',
  inbox: 'inbox',
  dead: 'dead',
};
