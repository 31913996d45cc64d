import type { Publication } from '../mqtt/publication.js';
import type { Lane } from '../outbox/lane.js';
import type { LaneCounters } from '../outbox/lane-counters.js';
import { withDeadline } from './deadline.js';
import { LaneEntrance, type LaneEntranceOptions } from './lane-entrance.js';
import { Pump, type PumpOptions } from './pump.js';
import type { Queued } from './queued.js';

/** A publication that was set aside, and why. */
export interface DeadLetter extends Queued {
  readonly reason: string;
}

export interface OutboundLanesOptions
  extends Omit<PumpOptions, 'setAside'>,
    Omit<LaneEntranceOptions, 'lane' | 'pump' | 'onFull'> {
  /** Of what can never be delivered and must not be lost; missing: there is nothing durable. */
  readonly dead?: Lane<DeadLetter> | undefined;
  /** Told in words when a lane has no room and something is dropped. */
  readonly onFull: (text: string) => void;
}

const MEMORY_FULL =
  'the queue for the broker is full (queuesize, queuebytes): messages are lost as queuefull says';
const DURABLE_FULL =
  'the outbox is full (outboxbytes, outboxcount), or its disk is: messages are lost as outboxfull says';

export interface OutboundLaneCounters {
  /** Of the lane in memory. */
  readonly lane: LaneCounters;
  /** Of the lane on disk, over all runs of the gateway. */
  readonly durable?: LaneCounters;
  /** Of what was set aside, over all runs; those that wait are kept to be looked at. */
  readonly dead?: LaneCounters;
  /** Unacknowledged when a connection ended, and sent again. */
  readonly resent: number;
}

/** The lanes to the broker, one of each kind, their entrances and their pump. */
export class OutboundLanes {
  readonly #options: OutboundLanesOptions;
  readonly #pump: Pump;
  readonly #memory: LaneEntrance;
  #durable: { readonly lane: Lane<Queued>; readonly entrance: LaneEntrance } | undefined;
  #dead: Lane<DeadLetter> | undefined;

  constructor(options: OutboundLanesOptions) {
    this.#options = options;
    this.#pump = new Pump({
      ...options,
      durable: undefined,
      setAside: (publication, reason) => this.setAside(publication, reason),
    });
    this.#memory = this.#entranceTo(options.memory, MEMORY_FULL);
    if (options.durable !== undefined) this.use(options.durable, options.dead);
  }

  get counters(): OutboundLaneCounters {
    const durable = this.#durable?.lane.counters;
    const dead = this.#dead?.counters;
    return {
      lane: this.#options.memory.counters,
      ...(durable !== undefined && { durable }),
      ...(dead !== undefined && { dead }),
      resent: this.#pump.resent,
    };
  }

  /** Whether the broker is there. */
  get isOpen(): boolean {
    return this.#pump.isOpen;
  }

  /** Whether there is a lane for what must not be lost. */
  get hasDurable(): boolean {
    return this.#durable !== undefined;
  }

  /** Whether there is a lane for what was set aside. */
  get keepsDead(): boolean {
    return this.#dead !== undefined;
  }

  /** From now on there are lanes on disk. */
  use(durable: Lane<Queued>, dead: Lane<DeadLetter> | undefined): void {
    this.#durable = { lane: durable, entrance: this.#entranceTo(durable, DURABLE_FULL) };
    this.#dead = dead;
    this.#pump.use(durable);
  }

  /** The connection is up, and takes `window` publications at a time. */
  open(window: number): void {
    this.#pump.open(window);
  }

  /** The connection is gone. */
  shut(ended: Parameters<Pump['close']>[0]): void {
    this.#pump.close(ended);
  }

  /** More can be taken from a lane on disk, or there is room in it. */
  ready(): void {
    this.#pump.pump();
    this.#pump.wake();
  }

  /**
   * Resolves when the lane of its class has the publication; where that is on disk, when it is safe.
   *
   * @throws GatewayError `INTERFACE_QUEUE_FULL` under the policy `reject`, `OUTBOX_DISK`
   */
  enter(publication: Queued): Promise<void> {
    return this.#entranceOf(publication).enter(publication);
  }

  /** Takes what is worth less than anything else: it never waits, and pushes nothing out. */
  enterIfRoom(publication: Queued): void {
    this.#memory.enterIfRoom(publication);
  }

  /** How many publications of an instance wait for room. */
  waitingOf(source: string): number {
    return this.#memory.waitingOf(source) + (this.#durable?.entrance.waitingOf(source) ?? 0);
  }

  /**
   * Keeps a publication that can never be delivered.
   *
   * @throws GatewayError `OUTBOX_DISK`; also where there is nothing to keep it in
   */
  async setAside(publication: Queued, reason: string): Promise<void> {
    const dead = this.#dead;
    if (dead === undefined) throw new Error('there is no lane for dead letters');
    const { topic, payload } = publication;
    await dead.push(
      { ...publication, reason },
      Buffer.byteLength(topic) + Buffer.byteLength(payload) + reason.length,
    );
  }

  /** Sends what waits while the broker is there, for `limitMs` at most. */
  async drain(limitMs: number): Promise<void> {
    await withDeadline(async (signal) => {
      while (this.#pump.isOpen && this.#hasPending && !signal.aborted) await this.#pump.progress();
    }, limitMs);
  }

  /** Takes no more; what waits for room is counted as dropped. */
  async closeEntrances(): Promise<void> {
    await Promise.all([this.#memory.close(), this.#durable?.entrance.close()]);
  }

  /** The end: what is in memory is dropped and counted, what is on disk stays there. */
  async close(): Promise<void> {
    this.#pump.end();
    await this.#options.memory.close();
    // What is just being set aside is settled when it is safe there.
    await this.#dead?.close();
    await this.#durable?.lane.close();
  }

  get #hasPending(): boolean {
    const { lane, durable } = this.counters;
    return lane.pending > 0 || (durable !== undefined && durable.pending > 0);
  }

  #entranceTo(lane: Lane<Queued>, full: string): LaneEntrance {
    const onFull = (): void => this.#options.onFull(full);
    return new LaneEntrance({ ...this.#options, lane, pump: this.#pump, onFull });
  }

  #entranceOf({ delivery }: Publication & Queued): LaneEntrance {
    return delivery === 'durable' && this.#durable !== undefined
      ? this.#durable.entrance
      : this.#memory;
  }
}
