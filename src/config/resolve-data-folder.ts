import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Configuration } from './configuration.js';

/** Bytes; file systems take 255. */
const MAX_SEGMENT = 120;

const escaped = (character: string): string =>
  [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');

/** A name as one step of a path: no other name becomes the same, and none leads out of its folder. */
const segmentOf = (name: string): string => {
  const safe = name.replace(/[^\p{L}\p{N}_.-]|^\./gu, escaped);
  if (new TextEncoder().encode(safe).length <= MAX_SEGMENT) return safe;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 16);
  const beginning = Array.from(safe).slice(0, MAX_SEGMENT / 4 - 10);
  return `${beginning.join('')}%${hash}`;
};

/** systemd names several folders with colons between; the first is the one to take. */
const stateFolder = (environment: Readonly<Record<string, string | undefined>>): string =>
  environment['STATE_DIRECTORY']?.split(':')[0] ?? '';

/**
 * The absolute folder for what of a gateway must outlive its process; it need not be there yet.
 *
 * @example resolveDataFolder(configuration, process.env) // '/var/lib/mqttgateway/kitchen'
 */
export const resolveDataFolder = (
  {
    gateway,
    folder,
  }: Pick<Configuration, 'folder'> & {
    readonly gateway: Pick<Configuration['gateway'], 'name' | 'datafolder'>;
  },
  environment: Readonly<Record<string, string | undefined>>,
): string => {
  const base = gateway.datafolder || stateFolder(environment) || 'data';
  return join(resolve(folder, base), segmentOf(gateway.name));
};
