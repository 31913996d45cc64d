/** What the user asked for. */
export type ProtocolSetting = 'auto' | '5' | '3.1.1';

/** The version byte of CONNECT: 5, or 4 for MQTT 3.1.1. */
export type ProtocolLevel = 4 | 5;

/** `5` or `3.1.1`. */
export const protocolText = (level: ProtocolLevel): '5' | '3.1.1' => (level === 5 ? '5' : '3.1.1');

/**
 * Which version the next attempt speaks. `auto` begins with MQTT 5, changes over when the broker
 * refuses the version, and keeps the version that once worked for the life of the client.
 */
export class ProtocolChoice {
  readonly #auto: boolean;
  #level: ProtocolLevel;
  #settled = false;
  #refused = 0;

  constructor(setting: ProtocolSetting) {
    this.#auto = setting === 'auto';
    this.#level = setting === '3.1.1' ? 4 : 5;
  }

  get level(): ProtocolLevel {
    return this.#level;
  }

  /** A connection came about. */
  settle(): void {
    this.#settled = true;
    this.#refused = 0;
  }

  /** The broker refused the version; returns whether to try the other at once. */
  refused(): boolean {
    if (!this.#auto) return false;
    this.#level = this.#level === 5 ? 4 : 5;
    this.#refused += 1;
    // Both refused: that is an ordinary failure, with an ordinary pause.
    return this.#refused % 2 === 1;
  }

  /**
   * The connection ended with neither answer nor refusal, as some brokers do with a version that
   * they do not know; the next attempt, after the pause, speaks the other one.
   */
  unanswered(): void {
    if (this.#auto && !this.#settled) this.#level = this.#level === 5 ? 4 : 5;
  }
}
