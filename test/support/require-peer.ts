import { spawnSync } from 'node:child_process';

/**
 * `describe` where the program is installed, else `describe.skip` with a printed reason; with
 * `MQTTGATEWAY_REQUIRE_PEERS=1` a missing program fails the test file instead.
 *
 * @example requirePeer('mosquitto', '-h')('against mosquitto', () => { … });
 */
export const requirePeer = (program: string, probe = '--version'): typeof describe => {
  const path = `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`;
  const found = spawnSync(program, [probe], { env: { ...process.env, PATH: path } });
  if (found.error === undefined) return describe;
  const reason = `${program} cannot be run (${found.error.message})`;
  if (process.env['MQTTGATEWAY_REQUIRE_PEERS'] === '1') throw new Error(reason);
  process.stderr.write(`skipped: ${reason}\n`);
  return describe.skip as typeof describe;
};
