import type { GatewayError } from '../errors/gateway-error.js';
import type { ConnectedEvent } from '../mqtt/client-events.js';
import type { MgClient } from '../mqtt/mg-client.js';
import type { Log } from '../sdk/log.js';
import { Throttle } from '../sdk/throttle.js';

/** Tells of the connection in the log; the same failure again and again is held back and counted. */
export class ConnectionLog {
  readonly #client: MgClient;
  readonly #address: string;
  readonly #log: Log;
  readonly #failures: Throttle;

  /** @param address of the broker, as people know it, without credentials */
  constructor(client: MgClient, address: string, log: Log) {
    this.#client = client;
    this.#address = address;
    this.#log = log;
    this.#failures = new Throttle({
      monotonicMs: () => performance.now(),
      report: (text, fields) => log.warn(text, fields),
    });
  }

  open(): void {
    this.#client.on('connected', this.#onConnected);
    this.#client.on('failure', this.#onFailure);
  }

  close(): void {
    this.#client.off('connected', this.#onConnected);
    this.#client.off('failure', this.#onFailure);
    this.#failures.flush();
  }

  readonly #onConnected = ({ protocolVersion }: ConnectedEvent): void => {
    this.#failures.flush();
    this.#log.info(`connected to ${this.#address}, MQTT ${protocolVersion}`);
  };

  readonly #onFailure = (error: GatewayError): void => {
    const hint = error.hint === undefined ? '' : `; ${error.hint}`;
    this.#failures.trigger(error.code, `${error.message}${hint}`, { code: error.code });
  };
}
