const WINDOW_MS = 10_000;
/** A power of two; far more than messages that come hundreds of times in a window. */
const SLOTS = 16_384;
/** Bytes or characters of a payload that tell it from others. */
const HEAD = 256;

/** The slot of a topic and payload (FNV-1a). */
const slotOf = (topic: string, payload: string | Uint8Array): number => {
  let hash = 0x811c9dc5;
  const add = (value: number): void => {
    hash = Math.imul(hash ^ value, 0x01000193);
  };
  for (let at = 0; at < topic.length; at += 1) add(topic.charCodeAt(at));
  add(payload.length);
  const length = Math.min(payload.length, HEAD);
  if (typeof payload === 'string')
    for (let at = 0; at < length; at += 1) add(payload.charCodeAt(at));
  else for (let at = 0; at < length; at += 1) add(payload[at] ?? 0);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
};

/**
 * Finds loops while they run, as of two gateways that answer each other: the same command comes again
 * and again, and the gateway says the same as often. A loop that is refused ends, as its next turn is
 * never said. Its size is fixed; it counts by hashes, so what it takes for one message may be two.
 */
export class LoopGuard {
  readonly #monotonicMs: () => number;
  #limit: number;
  #received = new Uint32Array(SLOTS);
  #sent = new Uint32Array(SLOTS);
  #refused = new Set<number>();
  /** Of what was sent, the count of the message that was sent most often. */
  #mostSent = 0;
  #beginMs: number;

  /** @param rate of the same command, in messages per second over ten of them; 0: no loop is looked for */
  constructor(rate: number, monotonicMs: () => number) {
    this.#limit = LoopGuard.#limitOf(rate);
    this.#monotonicMs = monotonicMs;
    this.#beginMs = monotonicMs();
  }

  /** From now on it is so. */
  set rate(rate: number) {
    this.#limit = LoopGuard.#limitOf(rate);
  }

  /** Notes a publication. */
  sent(topic: string, payload: string | Uint8Array): void {
    if (this.#limit === 0) return;
    this.#turn();
    const slot = slotOf(topic, payload);
    const count = (this.#sent[slot] ?? 0) + 1;
    this.#sent[slot] = count;
    if (count > this.#mostSent) this.#mostSent = count;
  }

  /** Notes a command, and says whether it is one turn of a loop. */
  isLoop(topic: string, payload: string | Uint8Array): boolean {
    if (this.#limit === 0) return false;
    this.#turn();
    const slot = slotOf(topic, payload);
    const count = (this.#received[slot] ?? 0) + 1;
    this.#received[slot] = count;
    if (this.#refused.has(slot)) return true;
    // Half: that of a loop of which some was lost, or that began in the window before.
    if (count <= this.#limit || this.#mostSent < this.#limit / 2) return false;
    this.#refused.add(slot);
    return true;
  }

  static #limitOf(rate: number): number {
    return Math.ceil((rate * WINDOW_MS) / 1000);
  }

  /** Begins a new window; what still comes as often stays refused. */
  #turn(): void {
    const elapsedMs = this.#monotonicMs() - this.#beginMs;
    if (elapsedMs < WINDOW_MS) return;
    const came = this.#received;
    const goesOn = (slot: number): boolean =>
      elapsedMs < 2 * WINDOW_MS && (came[slot] ?? 0) > this.#limit / 2;
    this.#refused = new Set([...this.#refused].filter(goesOn));
    this.#received = new Uint32Array(SLOTS);
    this.#sent = new Uint32Array(SLOTS);
    this.#mostSent = 0;
    this.#beginMs = this.#monotonicMs();
  }
}
