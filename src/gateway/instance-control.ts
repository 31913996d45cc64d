import type { Json, JsonObject } from '../sdk/interface-contract.js';

/** What can be asked of the interface instances while the gateway runs. */
export interface InstanceControl {
  /** All instances that are configured. */
  readonly names: readonly string[];
  /** Whether the instances that are not internal may run. */
  readonly isActive: boolean;
  /**
   * Starts an instance that is not running; resolves when its first attempt is decided.
   *
   * @throws GatewayError `INTERFACE_UNKNOWN_DESTINATION`; `INTERFACE_START_FAILED` and
   *   `INTERFACE_START_TIMEOUT` under the start policy `fail`
   */
  start(name: string): Promise<void>;
  /**
   * Stops an instance until it is started again; it stays configured.
   *
   * @throws GatewayError `INTERFACE_UNKNOWN_DESTINATION`, `INTERFACE_INTERNAL`
   */
  stop(name: string): Promise<void>;
  /** Stops and starts. @throws GatewayError as `stop` and `start` */
  restart(name: string): Promise<void>;
  /**
   * Whether what an instance logs for debugging is shown.
   *
   * @throws GatewayError `INTERFACE_UNKNOWN_DESTINATION`
   */
  debug(name: string, isOn: boolean): void;
  /** Active: all that are enabled run. Inactive: only the internal ones. */
  setActive(isActive: boolean): Promise<void>;
  /**
   * Hands a message to one instance, or to all with `*`.
   *
   * @throws GatewayError `INTERFACE_UNKNOWN_DESTINATION`, `INTERFACE_NOT_RUNNING`
   */
  submitAction(destination: string, action: string, message: Json, from: string): Promise<void>;
  /** Tells the desired state to all instances, now and at each of their starts. */
  updateState(desired: JsonObject): void;
}
