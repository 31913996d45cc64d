import { type Finding, findingsOf } from './finding.js';

const { ok, fail } = findingsOf('node');

const numbers = (version: string): number[] => version.split('.').map(Number);

const isBelow = (version: string, least: string): boolean => {
  const [a, b] = [numbers(version), numbers(least)];
  const at = b.findIndex((number, index) => number !== (a[index] ?? 0));
  return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0);
};

/**
 * Whether this Node.js is one that mqttgateway runs on.
 *
 * @param engines as package.json has it, `>=20.19`
 */
export const checkNode = (version: string, engines: string): Finding => {
  const least = engines.replace(/^>=\s*/, '');
  return isBelow(version, least)
    ? fail(`Node.js ${version} is older than ${least}`, `install Node.js ${least} or newer`)
    : ok(`Node.js ${version}`);
};
