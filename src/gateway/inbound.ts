import type { GatewayError } from '../errors/gateway-error.js';
import type { CompiledMap } from '../map/compile-map.js';
import type { Message } from '../map/message.js';
import { RefusalCounters } from './refusal-counters.js';
import type { Watch } from './translated.js';

/** What became of what the broker sent: `received = translated + echo + the sum of refused`. */
export interface InboundCounters {
  readonly received: number;
  readonly translated: number;
  /** Our own publications that a subscription of ours brought back. */
  readonly echo: number;
  readonly refused: Readonly<Record<string, number>>;
}

export interface InboundOptions {
  readonly map: CompiledMap;
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

  constructor(options: InboundOptions) {
    this.#options = options;
  }

  get counters(): InboundCounters {
    return {
      received: this.#received,
      translated: this.#translated,
      echo: this.#echo,
      refused: this.#refusals.byCode,
    };
  }

  receive(topic: string, payload: Uint8Array): void {
    const { map, deliver, watch } = this.#options;
    this.#received += 1;
    if (map.isOwn(topic)) {
      this.#echo += 1;
      watch?.({ direction: 'inbound', topic, payload, echo: true });
      return;
    }
    const message = this.#translate(topic, payload);
    if (message === undefined) return;
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
