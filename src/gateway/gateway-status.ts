import type { ClientState } from '../mqtt/client-state.js';
import type { Counters } from '../mqtt/counters.js';
import type { IntakeCounters } from './inbox/intake.js';
import type { InterfaceSnapshot } from './interface-snapshot.js';
import type { OutboundCounters } from './outbound-counters.js';
import type { ReloadCounters } from './reload-news.js';

/** What the gateway is doing: the retained status topic carries it as JSON. */
export interface GatewayStatus {
  readonly name: string;
  readonly version: string;
  /** As in mqtt-smarthome: 0 no broker, 1 broker only, 2 broker and every interface
   * that is enabled. */
  readonly level: 0 | 1 | 2;
  /** When the gateway started, ISO 8601. */
  readonly since: string;
  /** Which map and configuration run: 1 is that of the start. */
  readonly generation: number;
  readonly reloads: ReloadCounters;
  readonly broker: ClientState;
  /** Whether interfaces that are not internal may run. */
  readonly active: boolean;
  readonly interfaces: readonly InterfaceSnapshot[];
  readonly inbound: IntakeCounters;
  readonly outbound: OutboundCounters;
  /** What the companions tell, by their names; missing where none does. */
  readonly companions?: Readonly<Record<string, unknown>>;
  /** Attempts, failures and what the client itself dropped. */
  readonly connection: Readonly<Counters>;
}

/** The level that follows from the broker's and the interfaces' states. */
export const levelOf = (
  broker: ClientState,
  interfaces: readonly InterfaceSnapshot[],
): GatewayStatus['level'] => {
  if (broker !== 'connected') return 0;
  return interfaces.every(({ state, enabled }) => state === 'running' || !enabled) ? 2 : 1;
};
