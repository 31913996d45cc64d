import { needSystemd } from './need-systemd.js';
import type { Systemd } from './systemd.js';
import { ownUnit, putUnit, unitPath } from './unit-file.js';
import { unitFileText } from './unit-file-text.js';
import type { UnitPlan } from './unit-plan.js';

/** What became of a unit. */
export interface InstalledService {
  readonly unit: string;
  readonly path: string;
  /** `unchanged`: it was there as it is, and runs at least now. */
  readonly result: 'installed' | 'changed' | 'unchanged';
}

/**
 * Writes the unit, has it started at each boot, and starts it. Where a step fails all is as it was
 * before. Done again it changes nothing, or restarts the service where its unit is another one.
 *
 * @throws GatewayError `UNIT_NO_SYSTEMD`, `UNIT_FOREIGN`, `COMMAND_CANNOT_WRITE`,
 *   `UNIT_SYSTEMCTL`, `UNIT_PLACE`
 */
export const installService = async (
  plan: UnitPlan,
  systemd: Systemd,
): Promise<InstalledService> => {
  const which = `${systemd.isUsers ? ' --user' : ''} -c ${plan.configuration}`;
  needSystemd(systemd, `mqttgateway service install${which} --print   shows the unit`);
  const text = unitFileText(plan);
  const path = unitPath(systemd, plan.name);
  const unit = path.slice(systemd.unitFolder.length + 1);
  const before = ownUnit(path);
  const isSame = before === text;
  if (!isSame) putUnit(path, text);
  try {
    await systemd.control(['daemon-reload']);
    await systemd.control(['enable', unit]);
    await systemd.control([isSame ? 'start' : 'restart', unit]);
  } catch (error) {
    if (!isSame) await takeBack(systemd, path, unit, before);
    throw error;
  }
  return {
    unit,
    path,
    result: isSame ? 'unchanged' : before === undefined ? 'installed' : 'changed',
  };
};

/** Nothing of it may hide why it was needed. */
const takeBack = async (
  systemd: Systemd,
  path: string,
  unit: string,
  before: string | undefined,
): Promise<void> => {
  const attempt = async (args: readonly string[]): Promise<void> => {
    await systemd.control(args).catch(() => undefined);
  };
  if (before === undefined) await attempt(['disable', '--now', unit]);
  putUnit(path, before);
  await attempt(['daemon-reload']);
  if (before !== undefined) await attempt(['restart', unit]);
};
