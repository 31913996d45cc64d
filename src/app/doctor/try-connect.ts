import { connect, type NetConnectOpts } from 'node:net';

/**
 * Opens a connection and closes it again.
 *
 * @returns undefined where that went well, or else what the system says: `ECONNREFUSED`
 */
export const tryConnect = (to: NetConnectOpts, signal: AbortSignal): Promise<string | undefined> =>
  new Promise((resolve) => {
    const socket = connect(to);
    const end = (result: string | undefined): void => {
      signal.removeEventListener('abort', aborted);
      socket.destroy();
      resolve(result);
    };
    const aborted = (): void => end('no answer');
    socket.once('connect', () => end(undefined));
    socket.on('error', (cause) => end(String(Reflect.get(cause, 'code') ?? cause.message)));
    if (signal.aborted) aborted();
    else signal.addEventListener('abort', aborted, { once: true });
  });
