import { join } from 'node:path';
import type { Configuration } from '../../config/configuration.js';
import { resolveDataFolder } from '../../config/resolve-data-folder.js';

/** Where control writes down which retained topic is its own. */
export const controlLedger = (configuration: Configuration): string =>
  join(resolveDataFolder(configuration, process.env), 'control.json');
