import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseEnv } from 'node:util';
import { loadConfiguration } from '../../config/load-configuration.js';
import type { ExitCode } from '../../errors/exit-code.js';
import { GatewayError } from '../../errors/gateway-error.js';
import type { Problem } from '../../errors/problem.js';
import { packageRoot, packageVersion } from '../package-info.js';
import { planApp } from '../plan-app.js';
import { deviceAccess } from './device-access.js';
import { checkAccount } from './service-account.js';
import { serviceNeeds } from './service-needs.js';
import { servicePaths } from './service-paths.js';
import type { Systemd } from './systemd.js';
import { type UnitPlan, unitName } from './unit-plan.js';

/** What a service is to be made of. */
export interface ServiceOrder {
  /** Absolute, a configuration. */
  readonly file: string;
  /** Missing: that of the gateway. */
  readonly name?: string | undefined;
  readonly account?: string | undefined;
  /** What is executed, absolute; missing: this node, and the command of this package. */
  readonly program?: readonly string[] | undefined;
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/;
/** Beside what the interfaces may take. */
const START_MARGIN_SECONDS = 30;
const LEAST_START_SECONDS = 90;

/** @throws GatewayError `UNIT_PLACE` */
export const checkedName = (name: string): string => {
  if (NAME.test(name)) return name;
  throw new GatewayError(
    'UNIT_PLACE',
    `"${name}" cannot be the name of a service; expected letters, digits, - _ and ., beginning with a letter or a digit`,
    { hint: 'give another one: --name NAME' },
  );
};

/** @throws GatewayError `UNIT_PLACE` where npm will throw the package away some day */
const programHere = (): string[] => {
  const main = join(realpathSync(packageRoot()), 'dist', 'src', 'cli', 'main.js');
  if (main.includes('/_npx/'))
    throw new GatewayError(
      'UNIT_PLACE',
      `mqttgateway runs from the cache of npx, ${main}, which npm clears`,
      { hint: 'npm install -g mqttgateway   and then: mqttgateway service install …' },
    );
  return [process.execPath, main];
};

/** What the file of a unit's variables has; the service has none of this shell's. */
const variablesIn = (file: string): Readonly<Record<string, string | undefined>> => {
  try {
    return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  } catch {
    // Only root may read it, and does when the service starts.
    return {};
  }
};

/** A unit, where the configuration is right, and what is to be said of that. */
export interface PlannedUnit {
  readonly plan?: UnitPlan;
  readonly problems: readonly Problem[];
  readonly exitCode: ExitCode;
}

/**
 * Checks the configuration as the service will read it, and plans its unit.
 *
 * @throws GatewayError `UNIT_PLACE`, `UNIT_NEEDS_USER`
 */
export const planUnit = async (order: ServiceOrder, systemd: Systemd): Promise<PlannedUnit> => {
  const cwd = dirname(order.file);
  const load = (environment: Readonly<Record<string, string | undefined>>) =>
    loadConfiguration({ file: order.file, cwd, environment, flags: {} });
  const guess = order.name ?? load({}).configuration.gateway.name;
  const name = checkedName(guess);
  const environmentFile = systemd.environmentFile(unitName(name));
  const loaded = load({
    ...variablesIn(environmentFile),
    STATE_DIRECTORY: systemd.stateFolder(unitName(name)),
  });
  const { plan, problems, mapFiles, exitCode } = await planApp(loaded, cwd);
  if (plan === undefined) return { problems, exitCode };
  const program = order.program ?? programHere();
  const own = order.program === undefined ? [join(packageRoot(), 'package.json')] : [];
  const needs = await serviceNeeds(plan);
  const unit: UnitPlan = {
    name,
    version: packageVersion(),
    isUsers: systemd.isUsers,
    account: order.account,
    program,
    configuration: order.file,
    environmentFile,
    needs,
    devices: deviceAccess(needs.devices),
    paths: servicePaths(plan, mapFiles, [...program, ...own]),
    startSeconds: Math.max(
      LEAST_START_SECONDS,
      Math.ceil(plan.configuration.gateway.starttimeout) + START_MARGIN_SECONDS,
    ),
  };
  checkAccount(unit);
  return { plan: unit, problems, exitCode };
};
