import type { GatewayError } from '../errors/gateway-error.js';
import type { Codec } from './codec.js';
import type { FullPolicy } from './full-policy.js';
import type { DropReason } from './lane-counters.js';
import type { Storage } from './storage.js';

export interface DiskLaneOptions<Item> {
  /** Absolute; made where it is not there. The lane has it for itself. */
  readonly folder: string;
  readonly codec: Codec<Item>;
  /** The most that the files of the lane take on the disk, in whole blocks of 4,096 bytes. */
  readonly maxBytes: number;
  /** The most entries that are pending. */
  readonly maxCount: number;
  /** Entries that wait for longer are dropped as `expired`; missing or 0: no limit. */
  readonly maxAgeMs?: number;
  readonly whenFull: FullPolicy;
  /** The next entry can be taken, or there is room, where that was not so before. */
  readonly onReady?: () => void;
  /** Told of entries that the lane took and then lost. */
  readonly onDropped?: (count: number, reason: DropReason) => void;
  /** Told when the disk begins to fail, and with undefined when it works again. */
  readonly onDisk?: (trouble: GatewayError | undefined) => void;
  /** Missing: the files of this machine. */
  readonly storage?: Storage;
  /** Missing: the clock of this machine; read when the lane is opened only. */
  readonly wallMs?: () => number;
  readonly monotonicMs?: () => number;
  /** The longest that settlements are unsafe against a loss of power; missing: 250. */
  readonly syncAfterMs?: number;
}
