import { errorText } from '../../errors/error-text.js';
import type { InboundMessage } from '../../mqtt/inbound-message.js';
import type { Lane, LaneEntry } from '../../outbox/lane.js';
import type { LaneCounters } from '../../outbox/lane-counters.js';
import { MemoryLane } from '../../outbox/memory-lane.js';
import type { Arrival } from '../inbound.js';
import type { CommandFate } from './command-terms.js';
import { NOT_FINISHED } from './not-finished.js';
import type { Parked } from './parked.js';
import { type MarkStore, Suspects } from './suspects.js';

/** The lane of the inbox as it was opened. */
export interface StoredInbox {
  /** Under the policy `reject`. */
  readonly lane: Lane<Parked>;
  /** Whether more is parked; if not, what is left is carried out. */
  readonly parks: boolean;
  /** The last sequence that an earlier process took, 0 for none. */
  readonly recoveredThrough: number;
  readonly mark: MarkStore;
  /** From now on `listener` is told when more has been read. */
  readonly whenReady: (listener: () => void) => void;
}

export interface InboxOptions {
  readonly stored: StoredInbox;
  /** Commands with the interfaces at a time, and those that may wait where they cannot be parked. */
  readonly maxCommands: number;
  readonly monotonicMs: () => number;
  /** Brings a command to the map, and to the interfaces. */
  readonly carryOn: (packet: InboundMessage, arrival: Arrival) => void;
  /** Whether one more would be left out somewhere. */
  readonly isBusy: () => boolean;
  /** Keeps a command elsewhere; never rejected. */
  readonly setAside: (packet: InboundMessage, reason: string) => Promise<void>;
  /** Told of each command that cannot be parked, and of each fault. */
  readonly onTrouble: (key: string, text: string) => void;
}

/**
 * What becomes of parked commands, beside the counters of what comes: `received + recovered =
 * translated + … + parked + overflowed + poisoned + lost`.
 */
export interface InboxCounters {
  /** Left by earlier processes. */
  readonly recovered: number;
  /** They wait for their turn. */
  readonly parked: number;
  /** Could not be parked, and waited in memory without acknowledgement. */
  readonly unparked: number;
  /** Of those, the ones for which there was no room either. */
  readonly overflowed: number;
  /** Set aside, because they ended the process again and again. */
  readonly poisoned: number;
  /** The disk did not give them back. */
  readonly lost: number;
  /** Over all runs. */
  readonly lane: LaneCounters;
}

interface Late {
  readonly parked: Parked;
  readonly settle: Arrival['settle'];
}

/** What may wait in memory together, where it cannot be parked. */
const MAX_LATE_BYTES = 16_777_216;
/** While an interface can take no more, it is asked again so often. */
const LOOK_AGAIN_MS = 20;

const droppedOf = ({ dropped }: LaneCounters): number =>
  Object.values(dropped).reduce((sum, count) => sum + count, 0);

/**
 * Commands that are acknowledged once they are on the disk, and carried out from there, in order and
 * at least once, whatever becomes of the process meanwhile. What cannot be parked is acknowledged
 * when it was carried out, in its turn.
 */
export class Inbox {
  readonly #options: InboxOptions;
  readonly #late: MemoryLane<Late>;
  readonly #suspects: Suspects;
  readonly #recovered: number;
  readonly #droppedBefore: number;
  #parked: number;
  #unparked = 0;
  #poisoned = 0;
  /** On their way to the disk. */
  #pushing = 0;
  #inHand = 0;
  #isAlone = false;
  #isTaking = false;
  /** The interfaces have stopped: what is parked is for the next process. */
  #isOver = false;
  #isClosed = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: InboxOptions) {
    const { stored, maxCommands, onTrouble } = options;
    this.#options = options;
    const { counters } = stored.lane;
    this.#recovered = counters.pending;
    this.#parked = counters.pending;
    this.#droppedBefore = droppedOf(counters);
    this.#late = new MemoryLane({
      maxCount: maxCommands,
      maxBytes: MAX_LATE_BYTES,
      whenFull: 'drop-newest',
      onDropped: ({ settle }) => {
        this.#parked -= 1;
        settle?.('full');
      },
    });
    this.#suspects = new Suspects(stored.mark, stored.recoveredThrough, (cause) =>
      onTrouble('mark', `cannot mark the command in hand: ${errorText(cause)}`),
    );
    stored.whenReady(() => this.#takeSoon());
  }

  get counters(): InboxCounters {
    const { lane } = this.#options.stored;
    const counters = lane.counters;
    const lost = droppedOf(counters) - this.#droppedBefore;
    return {
      recovered: this.#recovered,
      parked: this.#parked - lost,
      unparked: this.#unparked,
      overflowed: this.#late.droppedFull,
      poisoned: this.#poisoned,
      lost,
      lane: counters,
    };
  }

  /** Parks a command, and settles its arrival when it is safe. */
  park(packet: InboundMessage, { settle }: Arrival): void {
    const { monotonicMs, stored, onTrouble } = this.#options;
    if (this.#isClosed) {
      settle?.('stopping');
      return;
    }
    const parked: Parked = { ...packet, cameAtMs: monotonicMs() };
    this.#parked += 1;
    // None may overtake those that could not be parked.
    if (this.#late.hasWaiting) {
      this.#wait({ parked, settle });
      return;
    }
    this.#pushing += 1;
    const bytes = packet.topic.length + packet.payload.length;
    const isSafe = async (): Promise<boolean> => stored.lane.push(parked, bytes);
    void isSafe()
      .catch((error: unknown) => {
        onTrouble('park', `a command cannot be parked: ${errorText(error)}`);
        return false;
      })
      .then((safe) => {
        this.#pushing -= 1;
        if (safe) settle?.('ended');
        else {
          onTrouble('full', 'the inbox is full (inboxbytes): commands wait unacknowledged');
          this.#wait({ parked, settle });
        }
        this.#takeSoon();
      });
  }

  /** Hands over what may be handed over now. */
  take(): void {
    if (this.#isTaking) return;
    this.#isTaking = true;
    while (this.#mayTake && (this.#takeParked() || this.#takeLate()));
    this.#isTaking = false;
  }

  /** Takes nothing any more; what is parked stays for the next process. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#suspects.clear();
    for (let late = this.#late.next(); late !== undefined; late = this.#late.next()) {
      this.#late.deliver(late);
      late.item.settle?.('stopping');
    }
    await this.#options.stored.lane.close();
  }

  /** Acknowledgements go out first, with the end of this turn: what is taken may end the process. */
  #takeSoon(): void {
    setImmediate(() => setImmediate(() => this.take()));
  }

  #wait(late: Late): void {
    const { topic, payload } = late.parked;
    this.#unparked += 1;
    this.#late.push(late, topic.length + payload.length);
  }

  get #mayTake(): boolean {
    if (
      this.#isOver ||
      this.#isClosed ||
      this.#inHand >= (this.#isAlone ? 1 : this.#options.maxCommands)
    )
      return false;
    if (!this.#options.isBusy()) return true;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.take();
    }, LOOK_AGAIN_MS);
    return false;
  }

  #takeParked(): boolean {
    const { lane } = this.#options.stored;
    const entry = lane.next();
    if (entry === undefined) return false;
    const { sequence } = entry;
    if (this.#suspects.isPoison(entry.item)) {
      this.#setPoisonAside(entry);
      return true;
    }
    if (sequence !== undefined && this.#inHand === 0) {
      this.#suspects.suspect(sequence, entry.item);
      this.#isAlone = this.#suspects.isAlone(sequence);
    }
    this.#hand(entry.item, (fate) => {
      // The next process finds it again.
      if (fate === 'stopping') return;
      if (fate === 'timedOut') lane.deadLetter(entry);
      else lane.deliver(entry);
    });
    return true;
  }

  #takeLate(): boolean {
    if (this.#pushing > 0 || this.#options.stored.lane.hasWaiting) return false;
    const late = this.#late.next();
    if (late === undefined) return false;
    this.#late.deliver(late);
    this.#hand(late.item.parked, (fate) => late.item.settle?.(fate));
    return true;
  }

  #hand({ cameAtMs, ...packet }: Parked, done: (fate: CommandFate) => void): void {
    const { carryOn, monotonicMs, setAside } = this.#options;
    this.#parked -= 1;
    this.#inHand += 1;
    const end = (fate: CommandFate): void => {
      this.#inHand -= 1;
      if (fate === 'stopping') this.#isOver = true;
      done(fate);
      this.take();
    };
    // A clock that was set back between two processes makes nothing older, and nothing younger than now.
    const parkedMs = Math.max(0, monotonicMs() - cameAtMs);
    carryOn(packet, {
      parkedMs,
      settle: (fate) => {
        if (fate !== 'timedOut') end(fate);
        else void setAside(packet, NOT_FINISHED).then(() => end(fate));
      },
    });
  }

  #setPoisonAside(entry: LaneEntry<Parked>): void {
    const { stored, setAside } = this.#options;
    const { cameAtMs: _cameAtMs, ...packet } = entry.item;
    const reason = 'the gateway died again and again with this command in hand';
    this.#parked -= 1;
    this.#poisoned += 1;
    this.#inHand += 1;
    this.#isAlone = true;
    void setAside(packet, reason).then(() => {
      this.#inHand -= 1;
      stored.lane.deadLetter(entry);
      this.take();
    });
  }
}
