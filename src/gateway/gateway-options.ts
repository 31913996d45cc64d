import type { CompiledMap } from '../map/compiled-map.js';
import type { Qos } from '../mqtt/publication.js';
import type { FullPolicy } from '../outbox/full-policy.js';
import type { Lane } from '../outbox/lane.js';
import type { KeptState } from '../sdk/interface-contract.js';
import type { Log } from '../sdk/log.js';
import type { ClientPlan } from './broker-link.js';
import type { CompanionPlan } from './companion.js';
import type { DefectBounds } from './defect-count.js';
import type { StoredInbox } from './inbox/inbox.js';
import type { InstanceOptions } from './instance-options.js';
import type { DeadLetter } from './outbound-lanes.js';
import type { PublishDefaults } from './publication-of.js';
import type { Queued } from './queued.js';
import type { Watch } from './translated.js';

/** The lanes on disk. */
export interface StoredLanes {
  readonly durable: Lane<Queued>;
  readonly dead: Lane<DeadLetter>;
  /** From now on `listener` is told when more has been read, or there is room again. */
  readonly whenReady: (listener: () => void) => void;
}

export interface GatewayOptions extends ClientPlan {
  readonly name: string;
  readonly version: string;
  readonly map: CompiledMap;
  readonly instances: readonly InstanceOptions[];
  /** Of each publication and of the subscriptions. */
  readonly qos: Qos;
  readonly retain: boolean;
  readonly delivery?: PublishDefaults['delivery'];
  /** Lanes on disk; missing: nothing is durable. */
  readonly stored?: StoredLanes | undefined;
  /** Where commands are parked; missing: they are acknowledged when they were carried out. */
  readonly inbox?: StoredInbox | undefined;
  /** Default 1 MiB. */
  readonly maxPayloadBytes?: number | undefined;
  /** So many a second of what waited while the broker was away; 0, the default: no limit. */
  readonly backlogRate?: number | undefined;
  readonly retainedCommands: boolean;
  /** The same command so often a second, answered as often, is a loop; missing or 0: never. */
  readonly loopRate?: number | undefined;
  /** How long a command may take until its turn comes; missing or 0: as long as it likes. */
  readonly commandExpiryMs?: number | undefined;
  readonly queue: {
    readonly maxCount: number;
    readonly maxBytes: number;
    readonly whenFull: FullPolicy;
  };
  readonly maxCommands: number;
  readonly startTimeoutMs: number;
  readonly commandTimeoutMs: number;
  readonly restart: { readonly minMs: number; readonly maxMs: number };
  readonly defects: DefectBounds;
  /** Missing: no status is published. */
  readonly statusTopic?: string | undefined;
  readonly statusIntervalMs: number;
  /** Where the results of reloads are told; missing: nowhere. */
  readonly reloadTopic?: string | undefined;
  /** What speaks MQTT beside the map; default nothing. */
  readonly companions?: readonly CompanionPlan[] | undefined;
  /** What an instance keeps over restarts; missing: nothing is kept. */
  readonly keptState?: ((instance: string) => KeptState) | undefined;
  /** Shows what an instance logs for debugging, or no longer; missing: nobody can. */
  readonly setDebug?: ((instance: string, isOn: boolean) => void) | undefined;
  /** Where each message is followed; missing: none is. */
  readonly trackingTopic?: string | undefined;
  readonly log: (area: string) => Log;
  readonly watch?: Watch | undefined;
}

/** What does not go on as it is when options change. */
export interface GatewayChange {
  /** Names of instances that begin anew, of those that stay. */
  readonly restart: ReadonlySet<string>;
  readonly replacesClient: boolean;
}
