import type { GatewayError } from '../errors/gateway-error.js';
import type { CompiledMap } from '../map/compile-map.js';
import type { Message } from '../map/message.js';
import { RefusalCounters } from './refusal-counters.js';
import type { Watch } from './translated.js';

/** What became of what the broker sent: `received = translated + echo + retained +
 * the sum of refused`. */
export interface InboundCounters {
  readonly received: number;
  readonly translated: number;
  /** Our own publications that a subscription of ours brought back. */
  readonly echo: number;
  /** Commands that the broker had kept from before; see the option `retainedcommands`. */
  readonly retained: number;
  readonly refused: Readonly<Record<string, number>>;
}

export interface InboundOptions {
  readonly map: CompiledMap;
  /** Whether a command that the broker had kept is handed on like any other. */
  readonly retainedCommands: boolean;
  readonly deliver: (message: Message) => void;
  readonly onRefused: (error: GatewayError, topic: string) => void;
  readonly watch?: Watch | undefined;
}

/** broker → map → interfaces. */
export class Inbound {
  readonly #options: InboundOptions;
  readonly #refusals = new RefusalCounters();
  #received = 0;
  #translated = 0;
  #echo = 0;
  #retained = 0;

  constructor(options: InboundOptions) {
    this.#options = options;
  }

  get counters(): InboundCounters {
    return {
      received: this.#received,
      translated: this.#translated,
      echo: this.#echo,
      retained: this.#retained,
      refused: this.#refusals.byCode,
    };
  }

  /** @param retain whether the broker had kept the message from before the subscription */
  receive(topic: string, payload: Uint8Array, retain: boolean): void {
    const { map, deliver, retainedCommands, watch } = this.#options;
    this.#received += 1;
    if (map.isOwn(topic)) {
      this.#echo += 1;
      watch?.({ direction: 'inbound', topic, payload, dropped: 'echo' });
      return;
    }
    const message = this.#translate(topic, payload);
    if (message === undefined) return;
    if (retain && message.type === 'command' && !retainedCommands) {
      // It would be carried out again at every connection, long after whoever sent it has left.
      this.#retained += 1;
      watch?.({ direction: 'inbound', topic, payload, message, dropped: 'retained' });
      return;
    }
    this.#translated += 1;
    watch?.({ direction: 'inbound', topic, payload, message });
    deliver(message);
  }

  #translate(topic: string, payload: Uint8Array): Message | undefined {
    const { map, onRefused, watch } = this.#options;
    try {
      return map.toInternal(topic, payload);
    } catch (cause) {
      const error = this.#refusals.count(cause);
      watch?.({ direction: 'inbound', topic, payload, error });
      onRefused(error, topic);
      return undefined;
    }
  }
}
