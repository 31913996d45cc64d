import type { GatewayError } from '../errors/gateway-error.js';
import type { CompiledMap, Reading } from '../map/compiled-map.js';
import { Merger } from '../map/merge/merger.js';
import { createMessage, type Message } from '../map/message.js';
import { Alarm } from '../sdk/alarm.js';
import { isDeadLetter, payloadMember } from './dead-letter.js';
import { keptRoutes } from './kept-routes.js';
import { RefusalCounters } from './refusal-counters.js';
import type { Watch } from './translated.js';

/** What became of what the broker sent: `received = translated + merging + merged + echo + retained
 * + the sum of refused`. */
export interface InboundCounters {
  readonly received: number;
  /** Handed on to the interfaces; a merged message counts once. */
  readonly translated: number;
  /** Parts that wait for others. */
  readonly merging: number;
  /** Parts that went into a message with another part, or that a newer one replaced. */
  readonly merged: number;
  /** Merges that were handed on early to make room for others; among `translated`. */
  readonly forgotten: number;
  /** Our own publications that a subscription of ours brought back. */
  readonly echo: number;
  /** Commands that the broker had kept from before; see the option `retainedcommands`. */
  readonly retained: number;
  readonly refused: Readonly<Record<string, number>>;
  /** Refused, and handed on all the same as `UNMATCHED`; among `refused`. */
  readonly passed: number;
}

export interface InboundOptions {
  readonly map: CompiledMap;
  /** Whether a command that the broker had kept is handed on like any other. */
  readonly retainedCommands: boolean;
  /** A clock that never goes back. */
  readonly monotonicMs: () => number;
  readonly deliver: (message: Message) => void;
  /** Publishes a dead letter about a message that no route reads. */
  readonly writeDeadLetter: (to: string, about: Unread) => void;
  readonly onRefused: (error: GatewayError, topic: string) => void;
  readonly watch?: Watch | undefined;
}

/** What can change while messages come. */
export type InboundChange = Pick<InboundOptions, 'map' | 'retainedCommands' | 'watch'>;

/** An MQTT message that no route reads. */
export interface Unread {
  readonly topic: string;
  readonly payload: Uint8Array;
  readonly code: string;
}

/** broker → map → merge → interfaces. */
export class Inbound {
  #options: InboundOptions;
  readonly #refusals = new RefusalCounters();
  readonly #merger = new Merger();
  readonly #alarm: Alarm;
  #received = 0;
  /** Handed on without a merge. */
  #alone = 0;
  #echo = 0;
  #retained = 0;
  #passed = 0;

  constructor(options: InboundOptions) {
    this.#options = options;
    const { monotonicMs } = options;
    this.#alarm = new Alarm({
      monotonicMs,
      ring: () => {
        this.#handOn(this.#merger.due(monotonicMs()));
        return this.#merger.nextAtMs;
      },
    });
  }

  get counters(): InboundCounters {
    const { handedOn, waiting, joined, replaced, forgotten } = this.#merger.counters;
    return {
      received: this.#received,
      translated: this.#alone + handedOn,
      merging: waiting,
      merged: joined + replaced,
      forgotten,
      echo: this.#echo,
      retained: this.#retained,
      refused: this.#refusals.byCode,
      passed: this.#passed,
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
    const reading = this.#read(topic, payload);
    if (reading === undefined) return;
    const { message } = reading;
    if (retain && message.type === 'command' && !retainedCommands) {
      // It would be carried out again at every connection, long after whoever sent it has left.
      this.#retained += 1;
      watch?.({ direction: 'inbound', topic, payload, message, dropped: 'retained' });
      return;
    }
    if (reading.route.merge !== undefined) {
      this.#merge(reading, topic, payload);
      return;
    }
    this.#alone += 1;
    watch?.({ direction: 'inbound', topic, payload, message });
    deliver(message);
  }

  /**
   * From now on it is so. Merges of routes that mean the same go on; the parts of others are handed
   * on as they are, since no further one would be read as they were.
   */
  change(change: InboundChange): void {
    const before = this.#options.map.definition;
    this.#options = { ...this.#options, ...change };
    const { definition } = change.map;
    if (definition === before || this.#merger.nextAtMs === undefined) return;
    const kept = keptRoutes(before, definition);
    this.#handOn(this.#merger.flush((id) => !kept.has(id)));
  }

  /** Waits for no more parts: messages that lack some are handed on as they are. */
  flush(): void {
    this.#alarm.end();
    this.#handOn(this.#merger.flush());
  }

  #read(topic: string, payload: Uint8Array): Reading | undefined {
    const { map, onRefused, watch } = this.#options;
    try {
      return map.read(topic, payload);
    } catch (cause) {
      const error = this.#refusals.count(cause);
      watch?.({ direction: 'inbound', topic, payload, error });
      onRefused(error, topic);
      this.#unmatched({ topic, payload, code: error.code });
      return undefined;
    }
  }

  #merge({ message, route }: Reading, topic: string, payload: Uint8Array): void {
    const { watch, deliver, monotonicMs } = this.#options;
    const { id, merge } = route;
    if (merge === undefined) return;
    const { waits, messages } = this.#merger.offer(message, { id, merge }, monotonicMs());
    this.#alarm.set(this.#merger.nextAtMs);
    if (waits) {
      watch?.({ direction: 'inbound', topic, payload, message, dropped: 'merging' });
      this.#handOn(messages);
      return;
    }
    // The last one has this part in it; those before it were let go to make room.
    const whole = messages.at(-1) ?? message;
    this.#handOn(messages.slice(0, -1));
    watch?.({ direction: 'inbound', topic, payload, message: whole });
    deliver(whole);
  }

  /** Hands on messages that no part completes. */
  #handOn(messages: readonly Message[]): void {
    const { watch, deliver } = this.#options;
    for (const message of messages) {
      watch?.({ direction: 'inbound', message });
      deliver(message);
    }
  }

  /** M11.1. What a route read and left to the other way is not unmatched. */
  #unmatched(unread: Unread): void {
    const { map, deliver, writeDeadLetter } = this.#options;
    const { unmatched } = map.definition;
    const { topic, payload, code } = unread;
    if (unmatched === 'pass' && code === 'MAP_NO_ROUTE') {
      this.#passed += 1;
      const given = { topic, ...payloadMember(payload) };
      deliver(createMessage({ type: 'status', action: 'UNMATCHED', arguments: given }));
    }
    if (typeof unmatched === 'string' || code === 'MAP_OTHER_WAY') return;
    // Neither about our own dead letters nor about another gateway's: that would never end.
    if (topic !== unmatched.topic && !isDeadLetter(payload))
      writeDeadLetter(unmatched.topic, unread);
  }
}
