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

  /** Whether there is an entry that must be sent alone, or not at all; nothing else may be sent then. */
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

  /** The broker closed the connection while `oldest` was the first that it had not acknowledged. */
  closedOn(oldest: LaneEntry<unknown> | undefined): void {
    if (oldest === undefined) return;
    if (!this.isAbout(oldest)) {
      this.#suspect = identityOf(oldest);
      this.#ends = 0;
    }
    this.#ends += 1;
  }

  /** The suspect was acknowledged, or is not there any more. */
  clear(): void {
    this.#suspect = undefined;
    this.#ends = 0;
  }
}
