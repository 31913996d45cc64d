import type { NetConnectOpts } from 'node:net';
import { type Finding, findingsOf } from './finding.js';
import { tryConnect } from './try-connect.js';

const { ok, fail } = findingsOf('broker port');

const REMEDIES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'is the broker running, and on that port? ss -ltn shows who listens there',
  ENOENT: 'is the broker running, and is that its socket?',
  EACCES: 'give this user the right to write to that socket',
};

/**
 * Whether something listens where the broker should be.
 *
 * @param name for people: `127.0.0.1:1883`
 */
export const checkPort = async (
  to: NetConnectOpts,
  name: string,
  signal: AbortSignal,
): Promise<Finding> => {
  const fault = await tryConnect(to, signal);
  return fault === undefined
    ? ok(`${name} accepts connections`)
    : fail(
        `${name} cannot be reached: ${fault}`,
        REMEDIES[fault] ?? 'check host and port in [MQTT], the route there, and firewalls between',
      );
};
