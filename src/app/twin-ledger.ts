import { join } from 'node:path';
import type { Configuration } from '../config/configuration.js';
import { resolveDataFolder } from '../config/resolve-data-folder.js';

/** Where the twin writes down which retained topic is its own. */
export const twinLedger = (configuration: Configuration): string =>
  join(resolveDataFolder(configuration, process.env), 'retained', 'twin.json');
