import { GatewayError } from '../../errors/gateway-error.js';
import { firstConnection } from '../../mqtt/first-connection.js';
import { MgClient } from '../../mqtt/mg-client.js';
import type { MgClientOptions } from '../../mqtt/mg-client-options.js';
import { type Finding, findingsOf } from './finding.js';

const { ok, fail } = findingsOf('broker login');

/**
 * Whether the broker lets this gateway in: with its credentials, as a visitor whose session ends with
 * the connection, so that a gateway that runs is not disturbed.
 */
export const checkLogin = async (
  options: MgClientOptions,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Finding> => {
  const client = new MgClient(options);
  const who = options.username === undefined ? 'without a user name' : `as "${options.username}"`;
  try {
    await firstConnection(client, { timeoutMs, signal });
    return ok(`the broker lets it in, ${who}`);
  } catch (cause) {
    if (!(cause instanceof GatewayError)) throw cause;
    return fail(`${cause.message} (${cause.code})`, cause.hint ?? 'see the log of the broker');
  } finally {
    await client.stop();
  }
};
