import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { resolveDataFolder } from '../config/resolve-data-folder.js';
import type { AppPlan } from './app-plan.js';

/** Whether discovery has something to do: to tell, or to clear what was told before. */
export const needsDiscovery = ({ configuration }: AppPlan): boolean => {
  const { homeassistant, homie } = configuration.discovery;
  // There it is written down which retained topics are ours.
  const folder = join(resolveDataFolder(configuration, process.env), 'retained');
  const ledgers = ['homeassistant.json', 'homie.json'].map((name) => join(folder, name));
  return homeassistant || homie || ledgers.some((path) => existsSync(path));
};
