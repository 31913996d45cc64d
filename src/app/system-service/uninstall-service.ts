import { existsSync } from 'node:fs';
import { needSystemd } from './need-systemd.js';
import type { Systemd } from './systemd.js';
import { notInstalled, ownUnit, putUnit, unitPath } from './unit-file.js';
import { unitName } from './unit-plan.js';

/** What was removed, and what was left. */
export interface UninstalledService {
  readonly unit: string;
  readonly path: string;
  /** The folder of what lasts, where there is one. */
  readonly data: string | undefined;
}

/**
 * Stops the service and removes its unit; what it kept stays.
 *
 * @throws GatewayError `UNIT_NOT_INSTALLED`, `UNIT_FOREIGN`, `UNIT_NO_SYSTEMD`,
 *   `UNIT_SYSTEMCTL`, `COMMAND_CANNOT_WRITE`
 */
export const uninstallService = async (
  name: string,
  systemd: Systemd,
): Promise<UninstalledService> => {
  const path = unitPath(systemd, name);
  if (ownUnit(path) === undefined) throw notInstalled(path, systemd);
  needSystemd(systemd, `rm ${path}   removes the unit, which nothing runs`);
  const unit = `${unitName(name)}.service`;
  await systemd.control(['disable', '--now', unit]);
  putUnit(path, undefined);
  await systemd.control(['daemon-reload']);
  // A failure of before would be shown of a unit that is gone.
  await systemd.control(['reset-failed', unit]).catch(() => undefined);
  const data = systemd.stateFolder(unitName(name));
  return { unit, path, data: existsSync(data) ? data : undefined };
};
