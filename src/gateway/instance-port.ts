import type {
  Json,
  JsonObject,
  KeptState,
  OwnMessage,
  OwnPublication,
} from '../sdk/interface-contract.js';

/**
 * Takes a message of the broker, and by which of its filters it came; it is acknowledged when the
 * promise resolves, unless to `leave`.
 */
export type OwnListener = (
  message: OwnMessage,
  filters: readonly string[],
) => Promise<'leave' | undefined>;

/** What the gateway does for one instance, beside taking its messages. */
export interface InstancePort {
  /** Below which it speaks by itself; may be empty. */
  readonly topic: string;
  readonly state: KeptState;
  /** Resolves when the lane has it. @throws GatewayError `INTERFACE_QUEUE_FULL` */
  publish(publication: OwnPublication): Promise<void>;
  /** From now on these are subscribed for it, and what comes on them goes to `listener`. */
  listen(filters: readonly string[], listener: OwnListener): void;
  /** @throws GatewayError `INTERFACE_UNKNOWN_DESTINATION`, `INTERFACE_NOT_RUNNING` */
  submitAction(destination: string, action: string, message: Json): Promise<void>;
  report(values: JsonObject): void;
  /** The desired state, where there is one. */
  desired(): JsonObject | undefined;
  /** Told of bytes on the line, where messages are followed; missing: nobody wants to know. */
  readonly heard?: ((bytes: Uint8Array) => void) | undefined;
}
