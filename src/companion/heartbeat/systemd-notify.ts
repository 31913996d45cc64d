import { execFile } from 'node:child_process';
import { GatewayError } from '../../errors/gateway-error.js';

export interface SystemdNotifyOptions {
  /** `NOTIFY_SOCKET` as systemd gave it: a path, or a name that begins with @. */
  readonly socket: string;
  /** Where the program is looked for. */
  readonly searchPath?: string | undefined;
}

const PROGRAM = 'systemd-notify';
const SEARCH_PATH = '/usr/local/bin:/usr/bin:/bin';
/** It waits until systemd has read the message; that is soon. */
const TIMEOUT_MS = 10_000;

const failureText = (cause: Error, said: string): string =>
  Reflect.get(cause, 'code') === 'ENOENT'
    ? `there is no program ${PROGRAM}; install systemd's, or let the unit have Type=exec and no WatchdogSec`
    : `${PROGRAM} failed: ${said.trim().split('\n').at(-1) || cause.message}`;

/**
 * Makes what tells systemd something, as `sd_notify` does. Node.js has no datagram sockets of the
 * file system, so the program of systemd sends it; the unit says `NotifyAccess=all`.
 *
 * @returns tells assignments such as `READY=1`; it throws GatewayError `SYSTEMD_NOT_TOLD`
 */
export const systemdNotify =
  ({ socket, searchPath = SEARCH_PATH }: SystemdNotifyOptions) =>
  (assignments: readonly string[]): Promise<void> =>
    new Promise((resolve, reject) => {
      const env = { PATH: searchPath, NOTIFY_SOCKET: socket };
      execFile(PROGRAM, [...assignments], { env, timeout: TIMEOUT_MS }, (cause, _, said) => {
        if (cause === null) resolve();
        else reject(new GatewayError('SYSTEMD_NOT_TOLD', failureText(cause, said), { cause }));
      });
    });
