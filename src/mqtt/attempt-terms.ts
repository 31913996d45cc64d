import type { ErrorCode } from '../errors/codes.js';
import { type Concessions, concede, NO_CONCESSIONS } from './concessions.js';
import { ProtocolChoice, type ProtocolLevel, type ProtocolSetting } from './protocol-choice.js';

/** What an attempt asks of the broker, and how that changes with its answers. */
export class AttemptTerms {
  readonly #choice: ProtocolChoice;
  #concessions: Concessions = NO_CONCESSIONS;
  #protocolChanges = 0;

  constructor(protocol: ProtocolSetting) {
    this.#choice = new ProtocolChoice(protocol);
  }

  get level(): ProtocolLevel {
    return this.#choice.level;
  }

  get concessions(): Concessions {
    return this.#concessions;
  }

  /** How often the other MQTT version was turned to. */
  get protocolChanges(): number {
    return this.#protocolChanges;
  }

  /** A connection came about on these terms. */
  settle(): void {
    this.#choice.settle();
  }

  /**
   * Learns from a failed attempt; returns whether to try the new terms at once.
   *
   * @param refusedWith reason code of CONNACK, where the broker gave one
   */
  learn(code: ErrorCode, refusedWith: number | undefined): boolean {
    const conceded = concede(this.#concessions, refusedWith);
    this.#concessions = conceded ?? this.#concessions;
    if (conceded !== undefined) return true;
    const { level } = this.#choice;
    const again =
      (code === 'MQTT_UNSUPPORTED_PROTOCOL' && this.#choice.refused()) ||
      (code === 'MQTT_CLOSED_BY_BROKER' && this.#choice.unanswered());
    // Silence may be a firewall, so it is reported and the pause kept.
    if (code === 'MQTT_TIMEOUT') this.#choice.unanswered();
    if (level !== this.#choice.level) this.#protocolChanges += 1;
    return again;
  }
}
