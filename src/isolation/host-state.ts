import { isRecord } from '../document/is-record.js';
import type { JsonObject, KeptState } from '../sdk/interface-contract.js';
import type { HostRequestMessage } from './host-message.js';
import { NewestSave } from './newest-save.js';
import { stateText } from './state-text.js';

type Asked = Extract<HostRequestMessage, { type: 'load' | 'save' }>;

export interface HostStateOptions {
  readonly post: (message: Asked) => void;
  /** Numbers what is answered. */
  readonly nextId: () => number;
}

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (cause: unknown) => void;
}

/** What an instance keeps, where it is not kept: the gateway is asked for it. */
export class HostState implements KeptState {
  readonly #options: HostStateOptions;
  readonly #pending = new Map<number, Pending>();
  readonly #saves: NewestSave;
  #loading: Promise<unknown> | undefined;

  constructor(options: HostStateOptions) {
    this.#options = options;
    this.#saves = new NewestSave(async (text) => {
      await this.#ask((id) => ({ type: 'save', id, state: JSON.parse(text) }));
    });
  }

  async load(): Promise<JsonObject> {
    await this.#saves.idle();
    // However many ask at a time, one question is on its way.
    this.#loading ??= this.#ask((id) => ({ type: 'load', id })).finally(() => {
      this.#loading = undefined;
    });
    const state = await this.#loading;
    // Each gets one of his own, that he may change.
    return isRecord(state) ? JSON.parse(JSON.stringify(state)) : {};
  }

  async save(state: JsonObject): Promise<void> {
    await this.#saves.save(stateText(state));
  }

  /** The gateway has answered. @returns whether that was about one of these */
  settle(id: number, result: unknown, refusal?: unknown): boolean {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (refusal === undefined) pending?.resolve(result);
    else pending?.reject(refusal);
    return pending !== undefined;
  }

  #ask(message: (id: number) => Asked): Promise<unknown> {
    const id = this.#options.nextId();
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#options.post(message(id));
    });
  }
}
