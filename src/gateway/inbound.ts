import { GatewayError } from '../errors/gateway-error.js';
import type { CompiledMap, Reading } from '../map/compiled-map.js';
import { Merger } from '../map/merge/merger.js';
import { createMessage, type Message } from '../map/message.js';
import type { InboundMessage } from '../mqtt/inbound-message.js';
import { Alarm } from '../sdk/alarm.js';
import { isDeadLetter, payloadMember } from './dead-letter.js';
import type { CommandFate, CommandTerms } from './inbox/command-terms.js';
import { keptRoutes } from './kept-routes.js';
import type { LoopGuard } from './loop-guard.js';
import { RefusalCounters } from './refusal-counters.js';
import type { DropReason, Watch } from './translated.js';

/** What became of what the broker sent: `received = translated + merging + merged + echo + retained
 * + expired + the sum of refused`, but for what is parked; see `InboxCounters`. */
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
  /** Older than its route, `commandexpiry` or whoever sent it allows. */
  readonly expired: number;
  readonly refused: Readonly<Record<string, number>>;
  /** Refused, and handed on all the same as `UNMATCHED`; among `refused`. */
  readonly passed: number;
}

export interface InboundOptions {
  readonly map: CompiledMap;
  /** Whether a command that the broker had kept is handed on like any other. */
  readonly retainedCommands: boolean;
  /** How long a command may take until its turn comes; missing or 0: as long as it likes. */
  readonly commandExpiryMs?: number | undefined;
  /** Missing: no loop is looked for. */
  readonly loops?: LoopGuard | undefined;
  /** A clock that never goes back. */
  readonly monotonicMs: () => number;
  /** Settles the terms once, now or later. */
  readonly deliver: (message: Message, terms: CommandTerms) => void;
  /** Takes commands in place of `deliver`, to bring them again when their turn has come. */
  readonly park?: ((packet: InboundMessage, arrival: Arrival) => void) | undefined;
  /** Publishes a dead letter about a message that no route reads. */
  readonly writeDeadLetter: (to: string, about: Unread) => void;
  readonly onRefused: (error: GatewayError, topic: string) => void;
  readonly watch?: Watch | undefined;
}

/** What can change while messages come. */
export type InboundChange = Pick<
  InboundOptions,
  'map' | 'retainedCommands' | 'commandExpiryMs' | 'watch'
>;

/** What goes with an MQTT message on its way in. */
export interface Arrival {
  /** How long it was parked; missing: it comes from the broker. */
  readonly parkedMs?: number | undefined;
  /** Called once, when everybody is done with it. */
  readonly settle?: ((fate: CommandFate) => void) | undefined;
}

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
  #expired = 0;
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
      expired: this.#expired,
      refused: this.#refusals.byCode,
      passed: this.#passed,
    };
  }

  receive(packet: InboundMessage, arrival: Arrival = {}): void {
    const { map, park, watch } = this.#options;
    const { topic, payload } = packet;
    const { parkedMs, settle } = arrival;
    if (parkedMs === undefined) this.#received += 1;
    if (map.isOwn(topic)) {
      this.#echo += 1;
      watch?.({ direction: 'inbound', topic, payload, dropped: 'echo' });
      settle?.('ended');
      return;
    }
    const reading = this.#read(topic, payload);
    if (reading === undefined) settle?.('ended');
    else if (this.#isRetained(packet, reading)) {
      // It would be carried out again at every connection, long after whoever sent it has left.
      this.#retained += 1;
      this.#leaveOut(packet, reading, 'retained');
      settle?.('ended');
    } else if (parkedMs === undefined && this.#isLoop(packet, reading)) settle?.('ended');
    else if (reading.message.type === 'command' && parkedMs === undefined && park !== undefined)
      park(packet, arrival);
    else this.#carryOn(packet, reading, arrival);
  }

  /**
   * From now on it is so. Merges of routes that mean the same go on; the parts of others are handed
   * on as they are, since no further one would be read as they were.
   */
  change(change: InboundChange): void {
    const before = this.#options.map.definition;
    const { map, retainedCommands, commandExpiryMs, watch } = change;
    this.#options = { ...this.#options, map, retainedCommands, commandExpiryMs, watch };
    const { definition } = map;
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

  #isLoop({ topic, payload }: InboundMessage, { message }: Reading): boolean {
    const { loops, onRefused, watch } = this.#options;
    if (message.type !== 'command' || loops?.isLoop(topic, payload) !== true) return false;
    const error = new GatewayError(
      'MAP_ECHO_LOOP',
      'the same command comes again and again, as often as the gateway says the same: a loop',
    );
    this.#refusals.count(error);
    watch?.({ direction: 'inbound', topic, payload, message, error });
    onRefused(error, topic);
    return true;
  }

  /** What a route wants goes before what all want. */
  #isRetained({ retain }: InboundMessage, { message, route }: Reading): boolean {
    if (!retain || message.type !== 'command') return false;
    return !(route.receive?.retained ?? this.#options.retainedCommands);
  }

  #leaveOut({ topic, payload }: InboundMessage, { message }: Reading, dropped: DropReason): void {
    this.#options.watch?.({ direction: 'inbound', topic, payload, message, dropped });
  }

  #carryOn(packet: InboundMessage, reading: Reading, { parkedMs = 0, settle }: Arrival): void {
    const { deliver, watch, monotonicMs } = this.#options;
    const lifeMs = this.#lifeOf(packet, reading);
    if (lifeMs !== undefined && lifeMs <= parkedMs) {
      this.#expired += 1;
      this.#leaveOut(packet, reading, 'expired');
      settle?.('ended');
      return;
    }
    const expiresAtMs = lifeMs === undefined ? undefined : monotonicMs() + lifeMs - parkedMs;
    const terms: CommandTerms = { settle, expiresAtMs };
    if (reading.route.merge !== undefined) this.#merge(packet, reading, terms);
    else {
      const { topic, payload } = packet;
      this.#alone += 1;
      watch?.({ direction: 'inbound', topic, payload, message: reading.message });
      deliver(reading.message, terms);
    }
  }

  /** How long it counts from its arrival; undefined: for ever. */
  #lifeOf({ properties }: InboundMessage, { message, route }: Reading): number | undefined {
    const { commandExpiryMs = 0 } = this.#options;
    const own = message.type === 'command' && commandExpiryMs > 0 ? commandExpiryMs : undefined;
    const ours = route.receive?.expiresMs ?? own;
    const seconds = properties?.messageExpiryInterval;
    if (seconds === undefined) return ours;
    return Math.min(seconds * 1000, ours ?? Number.POSITIVE_INFINITY);
  }

  #merge(packet: InboundMessage, reading: Reading, terms: CommandTerms): void {
    const { watch, deliver, monotonicMs } = this.#options;
    const { message, route } = reading;
    const { id, merge } = route;
    if (merge === undefined) return;
    const { waits, messages } = this.#merger.offer(message, { id, merge }, monotonicMs());
    this.#alarm.set(this.#merger.nextAtMs);
    if (waits) {
      this.#leaveOut(packet, reading, 'merging');
      // It waits in memory only: its acknowledgement would hold back all that come after it.
      terms.settle?.('ended');
      this.#handOn(messages);
      return;
    }
    // The last one has this part in it; those before it were let go to make room.
    const whole = messages.at(-1) ?? message;
    this.#handOn(messages.slice(0, -1));
    watch?.({ direction: 'inbound', topic: packet.topic, payload: packet.payload, message: whole });
    deliver(whole, terms);
  }

  /** Hands on messages that no part completes. */
  #handOn(messages: readonly Message[]): void {
    const { watch, deliver } = this.#options;
    for (const message of messages) {
      watch?.({ direction: 'inbound', message });
      deliver(message, {});
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
      deliver(createMessage({ type: 'status', action: 'UNMATCHED', arguments: given }), {});
    }
    if (typeof unmatched === 'string' || code === 'MAP_OTHER_WAY') return;
    // Neither about our own dead letters nor about another gateway's: that would never end.
    if (topic !== unmatched.topic && !isDeadLetter(payload))
      writeDeadLetter(unmatched.topic, unread);
  }
}
