import type { BackoffBounds } from '../mqtt/backoff.js';
import type { InterfaceDefinition } from '../sdk/interface-contract.js';
import type { Log } from '../sdk/log.js';
import type { DefectBounds } from './defect-count.js';
import type { EmitGateOptions } from './emit-gate.js';
import type { InstancePort } from './instance-port.js';
import type { SupervisorSnapshot } from './interface-snapshot.js';

/** What happens when an interface does not start: end everything, try again, go on without it. */
export type StartPolicy = 'fail' | 'retry' | 'ignore';

export interface SupervisorOptions extends Pick<EmitGateOptions, 'accept' | 'isFull'> {
  readonly name: string;
  readonly definition: InterfaceDefinition;
  /** Validated, defaulted, frozen. */
  readonly options: unknown;
  readonly startPolicy: StartPolicy;
  /** Of the configuration, absolute. */
  readonly folder: string;
  readonly startTimeoutMs: number;
  readonly commandTimeoutMs: number;
  readonly stopTimeoutMs: number;
  readonly maxCommands: number;
  /** Whether the gateway has other instances now, which get the same commands. */
  readonly hasNeighbours: () => boolean;
  readonly backoff: BackoffBounds;
  readonly defects: DefectBounds;
  readonly log: Log;
  readonly port: InstancePort;
  readonly onChange: (snapshot: SupervisorSnapshot) => void;
}
