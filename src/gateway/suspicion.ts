import type { LaneEntry } from '../outbox/lane.js';

/** What stays the same of an entry over connections: its place on disk, or the entry itself. */
type Identity = number | LaneEntry<unknown>;

const identityOf = (entry: LaneEntry<unknown>): Identity => entry.sequence ?? entry;

/** Ends with the same first unacknowledged entry, before it is sent alone. */
const ENDS_TO_SUSPECT = 2;

/**
 * Finds the publication that makes the broker close the connection, which would come first again on
 * each next one and hold up everything behind it. One that was the first unacknowledged at two ends
 * in a row is sent alone; where the broker closes again before it acknowledges, it is condemned. A
 * link that merely breaks often acknowledges it first.
 */
export class Suspicion {
  #suspect: Identity | undefined;
  #ends = 0;
  #alone = false;

  /** Whether there is an entry that must be sent alone, or not at all. */
  get isActive(): boolean {
    return this.#ends >= ENDS_TO_SUSPECT;
  }

  /** Whether the suspect was sent alone, and ended the connection. */
  get isProven(): boolean {
    return this.#ends > ENDS_TO_SUSPECT;
  }

  isAbout(entry: LaneEntry<unknown>): boolean {
    return this.#suspect === identityOf(entry);
  }

  /** The suspect is on its way, and nothing else is. */
  sentAlone(): void {
    this.#alone = true;
  }

  /** The broker closed the connection while `oldest` was the first that it had not acknowledged. */
  closedOn(oldest: LaneEntry<unknown> | undefined): void {
    const alone = this.#alone;
    this.#alone = false;
    if (oldest === undefined) return;
    if (!this.isAbout(oldest)) {
      this.#suspect = identityOf(oldest);
      this.#ends = 1;
    } else if (!this.isActive || alone) this.#ends += 1;
  }

  /** The connection ended for a reason that is no publication's. */
  endedOtherwise(): void {
    this.#alone = false;
  }

  /** The suspect was acknowledged, or is not there any more. */
  clear(): void {
    this.#suspect = undefined;
    this.#ends = 0;
    this.#alone = false;
  }
}
