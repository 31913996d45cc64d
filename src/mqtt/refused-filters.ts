import { GatewayError } from '../errors/gateway-error.js';

/** Remembers which subscriptions were refused, so that the same refusal is reported once. */
export class RefusedFilters {
  #known = '';

  /** The error to report, or undefined where nothing changed or nothing is refused. */
  changed(refused: readonly string[]): GatewayError | undefined {
    const names = [...refused].sort().join(', ');
    const same = names === this.#known;
    this.#known = names;
    if (same || names === '') return undefined;
    return new GatewayError(
      'MQTT_SUBSCRIPTION_REFUSED',
      `the broker refused the subscription${refused.length === 1 ? '' : 's'} ${names}`,
      { hint: 'may this user read these topics? it is tried again at the next connection' },
    );
  }
}
