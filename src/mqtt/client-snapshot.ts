import type { BrokerLimits } from './broker-limits.js';
import type { ClientState } from './client-state.js';
import type { Counters } from './counters.js';
import type { FailureReason } from './failure-reason.js';
import type { ProtocolText } from './protocol-choice.js';

/** How a client is at one moment, for status topics and metrics. */
export interface ClientSnapshot {
  readonly state: ClientState;
  /** Why there is no connection, `''` while there is one or nothing failed yet. */
  readonly reason: FailureReason | '';
  /** Wall clock of the last change of state, milliseconds since 1970. */
  readonly since: number;
  /** Failed attempts in a row. */
  readonly attempts: number;
  /** Connections so far. */
  readonly connections: number;
  /** Number of the present connection, 0 without one. */
  readonly generation: number;
  readonly protocolVersion: ProtocolText | undefined;
  readonly inFlight: number;
  readonly waiting: number;
  readonly limits: BrokerLimits | undefined;
  readonly counters: Readonly<Counters>;
}
