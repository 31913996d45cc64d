import type { GatewayStatus } from '../../gateway/gateway-status.js';
import type { InterfaceSnapshot } from '../../gateway/interface-snapshot.js';
import { shortText } from '../../gateway/short-text.js';
import type { JsonObject } from '../../sdk/interface-contract.js';
import type { Refusal } from './desired-state.js';
import type { ReportParts } from './fit-reported.js';

/** What failed last: an interface by itself, or what was desired of it. */
export interface TwinError {
  readonly interface: string;
  readonly code?: string;
  readonly message: string;
  readonly at: string;
}

/** All that a report is made of. */
export interface ReportSource {
  readonly status: Pick<GatewayStatus, 'version' | 'since' | 'level' | 'generation' | 'interfaces'>;
  readonly isActive: boolean;
  readonly desiredVersion: number | undefined;
  readonly refusal: Refusal | undefined;
  readonly error: TwinError | undefined;
  /** What instances say of themselves, by name. */
  readonly said: ReadonlyMap<string, JsonObject>;
}

const stateOf = ({ state, enabled, debug, reason }: InterfaceSnapshot): JsonObject => ({
  state,
  enabled,
  debug,
  ...(reason !== undefined && { reason: shortText(reason) }),
});

/** The reported state: what the gateway says of itself and of each instance, and what they say. */
export const reportedParts = (source: ReportSource): ReportParts => {
  const { status, isActive, desiredVersion, refusal, error, said } = source;
  const { version, since, level, generation, interfaces } = status;
  return {
    own: {
      version,
      since,
      level,
      generation,
      enabled: isActive,
      debug: interfaces.length > 0 && interfaces.every(({ debug }) => debug),
      ...(desiredVersion !== undefined && { desiredVersion }),
      ...(refusal !== undefined && { lastRefused: { ...refusal } }),
      ...(error !== undefined && { lastError: { ...error } }),
    },
    instances: new Map(
      interfaces.map((snapshot) => [
        snapshot.name,
        { own: stateOf(snapshot), said: said.get(snapshot.name) ?? {} },
      ]),
    ),
  };
};
