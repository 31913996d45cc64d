import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { errorText } from '../../errors/error-text.js';
import { type Finding, findingsOf } from './finding.js';

const { ok, fail } = findingsOf('broker name');

/** Whether the name service of this machine knows a host. */
export const checkName = async (host: string): Promise<Finding> => {
  if (isIP(host) !== 0) return ok(`${host} is an address`);
  try {
    const found = await lookup(host, { all: true });
    return ok(`${host} is ${found.map(({ address }) => address).join(', ')}`);
  } catch (cause) {
    return fail(
      `the name "${host}" is not known: ${errorText(cause)}`,
      'check the spelling of host in [MQTT], and the name service: getent hosts NAME',
    );
  }
};
