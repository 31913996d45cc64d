import { GatewayError } from '../errors/gateway-error.js';

/**
 * Short connections in a row that make a second client likely: more than a publication can cost that
 * the broker closes the connection for, until that is found and set aside.
 */
const SUSPICIOUS = 5;

/**
 * MQTT 3.1.1 has no word for "another client took your id", and brokers of MQTT 5 often do not say it
 * (mosquitto 2.0.11): they just close. Five connections in a row that the broker closed soon after
 * they were made look like two clients that push each other out, so the failure is renamed and the
 * longer pause applies. A connection that was reset was not closed: that is how a link flaps.
 */
export class TakeoverGuess {
  readonly #clientId: string;
  readonly #stableMs: number;
  #short = 0;

  constructor(clientId: string, stableMs: number) {
    this.#clientId = clientId;
    this.#stableMs = stableMs;
  }

  /** There was no connection at all: the broker comes and goes, it does not push out. */
  forget(): void {
    this.#short = 0;
  }

  /** The failure of a connection that had been ready for `lastedMs`, renamed where suspicious. */
  judge(error: GatewayError, lastedMs: number): GatewayError {
    const close =
      error.code === 'MQTT_CLOSED_BY_BROKER' &&
      error.cause === undefined &&
      lastedMs < this.#stableMs;
    this.#short = close ? this.#short + 1 : 0;
    if (this.#short < SUSPICIOUS) return error;
    return new GatewayError(
      'MQTT_CLIENT_ID_TAKEN',
      `${error.message}, ${this.#short} times soon after it was made; another client probably uses clientid "${this.#clientId}"`,
      {
        hint: 'is another gateway running with the same clientid? each needs its own',
        cause: error,
      },
    );
  }
}
