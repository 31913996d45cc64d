import { GatewayError } from '../errors/gateway-error.js';
import type { MgClient } from './mg-client.js';

/** How long to wait, and what ends the wait early. */
export interface FirstConnectionOptions {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/**
 * Starts a client and waits for its first connection, for commands that fail instead of trying
 * again: the first failure rejects.
 *
 * @throws GatewayError of the failure, or `MQTT_TIMEOUT`
 */
export const firstConnection = (
  client: MgClient,
  { timeoutMs, signal }: FirstConnectionOptions,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const end = (error?: unknown): void => {
      clearTimeout(timer);
      client.off('connected', connected);
      client.off('failure', failed);
      signal?.removeEventListener('abort', aborted);
      if (error === undefined) resolve();
      else reject(error);
    };
    const failed = (error: GatewayError): void => {
      // A retained message that is too large for us says nothing about the connection.
      if (error.code !== 'MQTT_PAYLOAD_TOO_LARGE') end(error);
    };
    const connected = (): void => end();
    const aborted = (): void => end(signal?.reason);
    const timer = setTimeout(
      () =>
        end(new GatewayError('MQTT_TIMEOUT', `no connection to the broker within ${timeoutMs} ms`)),
      timeoutMs,
    );
    client.on('connected', connected);
    client.on('failure', failed);
    signal?.addEventListener('abort', aborted);
    if (signal?.aborted) aborted();
    else client.start();
  });
