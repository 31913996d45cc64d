import { GatewayError } from '../errors/gateway-error.js';
import type { Json, JsonObject, KeptState } from '../sdk/interface-contract.js';
import { frozenJson, isJsonObject, jsonAt, withJsonAt } from './json-tree.js';

const MAX_PATH = 32;

/**
 * What a service keeps over restarts: one JSON object, changed in memory, written by `save`. Values
 * are frozen copies.
 */
export class ServiceState {
  readonly #kept: KeptState | undefined;
  readonly #initial: JsonObject;
  #all: JsonObject;

  /** @param kept where it is on disk; undefined where the service declares no state */
  constructor(kept: KeptState | undefined, initial: JsonObject) {
    this.#kept = kept;
    this.#initial = initial;
    this.#all = initial;
  }

  /** All of it, as of now. */
  get all(): JsonObject {
    return this.#all;
  }

  /**
   * What is at a path, or `fallback`.
   *
   * @example service.state.getPath(['lamps', 'hall'], 0)
   */
  getPath(path: readonly string[]): Json | undefined;
  getPath(path: readonly string[], fallback: Json): Json;
  getPath(path: readonly string[], fallback?: Json): Json | undefined {
    const found = jsonAt(this.#all, path);
    return found === undefined ? fallback : found;
  }

  /**
   * Sets what is at a path, and makes the objects on the way; undefined removes it.
   *
   * @throws GatewayError `SERVICE_BAD_VALUE` for what JSON does not have, or a path of no or over 32
   *   parts
   * @example service.state.setPath(['lamps', 'hall'], 1)
   */
  setPath(path: readonly string[], value: Json | undefined): void {
    if (path.length === 0 || path.length > MAX_PATH || path.some((key) => typeof key !== 'string'))
      throw new GatewayError(
        'SERVICE_BAD_VALUE',
        `a path of the state has 1 to ${MAX_PATH} texts, such as ['lamps', 'hall']`,
      );
    this.#all = withJsonAt(
      this.#all,
      path,
      value === undefined ? undefined : frozenJson(value, path),
    );
  }

  /**
   * Writes it whole, so that a crash leaves the old or the new one.
   *
   * @throws GatewayError `SERVICE_INVALID` where the service declares no state
   */
  async save(): Promise<void> {
    if (this.#kept === undefined)
      throw new GatewayError(
        'SERVICE_INVALID',
        'the service saves its state but declares none; add state: true to defineService',
      );
    await this.#kept.save(this.#all);
  }

  /** What was saved last; what is declared where nothing was. */
  async load(): Promise<void> {
    if (this.#kept === undefined) return;
    const saved = frozenJson(await this.#kept.load());
    this.#all = isJsonObject(saved) && Object.keys(saved).length > 0 ? saved : this.#initial;
  }
}
