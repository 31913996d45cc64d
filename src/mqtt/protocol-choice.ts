/** What the user asked for. */
export type ProtocolSetting = 'auto' | ProtocolText;

/** A version of MQTT as people write it. */
export type ProtocolText = '5' | '3.1.1' | '3.1';

/** The version byte of CONNECT: 5, 4 for MQTT 3.1.1, 3 for MQTT 3.1. */
export type ProtocolLevel = 3 | 4 | 5;

const LEVELS = { auto: 5, '5': 5, '3.1.1': 4, '3.1': 3 } as const satisfies Record<
  ProtocolSetting,
  ProtocolLevel
>;
const TEXTS = { 3: '3.1', 4: '3.1.1', 5: '5' } as const satisfies Record<
  ProtocolLevel,
  ProtocolText
>;

/** `5`, `3.1.1` or `3.1`. */
export const protocolText = (level: ProtocolLevel): ProtocolText => TEXTS[level];

/**
 * Which version the next attempt speaks. `auto` begins with MQTT 5, changes over when the broker
 * refuses the version, and keeps the version that once worked for the life of the client.
 */
export class ProtocolChoice {
  readonly #auto: boolean;
  #level: ProtocolLevel;
  #settled = false;

  constructor(setting: ProtocolSetting) {
    this.#auto = setting === 'auto';
    this.#level = LEVELS[setting];
  }

  get level(): ProtocolLevel {
    return this.#level;
  }

  /** A connection came about. */
  settle(): void {
    this.#settled = true;
  }

  /**
   * The broker refused the version. Returns whether to try the other one at once: yes for 3.1.1
   * after 5; where 3.1.1 is refused too, that is an ordinary failure with an ordinary pause.
   */
  refused(): boolean {
    if (!this.#auto) return false;
    this.#level = this.#level === 5 ? 4 : 5;
    return this.#level === 4;
  }

  /**
   * The connection ended with neither answer nor refusal, as some brokers do with a version that
   * they do not know. Returns the same as `refused`; a version that once worked is kept.
   */
  unanswered(): boolean {
    return this.#settled ? false : this.refused();
  }
}
