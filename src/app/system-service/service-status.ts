import { existsSync, readdirSync } from 'node:fs';
import { needSystemd } from './need-systemd.js';
import type { Systemd } from './systemd.js';
import { notInstalled, ownUnit, unitPath } from './unit-file.js';
import { writtenBy } from './unit-file-text.js';
import { unitName } from './unit-plan.js';

/** A service as systemd sees it. */
export interface ServiceStatus {
  readonly unit: string;
  readonly path: string;
  /** `active`, `activating`, `reloading`, `inactive`, `failed`, `deactivating`. */
  readonly state: string;
  /** For example `running`, `dead`, `auto-restart`. */
  readonly subState: string;
  /** Whether it is started at each boot: `enabled`, `disabled`, … */
  readonly atBoot: string;
  readonly pid: number | undefined;
  /** When it came into that state, as systemd writes it. */
  readonly since: string;
  /** Of mqttgateway, that wrote the unit. */
  readonly version: string;
  /** What the gateway says of itself. */
  readonly says: string;
  readonly restarts: number;
  /** How it ended the last time: a code or a signal; undefined where it has not. */
  readonly lastExit: string | undefined;
}

const PROPERTIES = [
  'ActiveState',
  'SubState',
  'UnitFileState',
  'MainPID',
  'StateChangeTimestamp',
  'StatusText',
  'NRestarts',
  'Result',
  'ExecMainCode',
  'ExecMainStatus',
  'ExecMainExitTimestamp',
];

/** The codes of SIGCHLD (wait(2)). */
const EXITED = '1';

const lastExit = (of: (property: string) => string): string | undefined => {
  const at = of('ExecMainExitTimestamp');
  if (at === '' || at === 'n/a' || at === '0') return undefined;
  const status = of('ExecMainStatus');
  const how = of('ExecMainCode') === EXITED ? `exit code ${status}` : `signal ${status}`;
  const result = of('Result');
  return `${how}${result === 'success' || result === '' ? '' : ` (${result})`}, ${at}`;
};

const statusOf = async (name: string, systemd: Systemd): Promise<ServiceStatus> => {
  const path = unitPath(systemd, name);
  const text = ownUnit(path);
  if (text === undefined) throw notInstalled(path, systemd);
  const unit = `${unitName(name)}.service`;
  const shown = await systemd.control(['show', unit, `--property=${PROPERTIES.join(',')}`]);
  const values = new Map(
    shown.split('\n').map((line): [string, string] => {
      const [key = '', ...rest] = line.split('=');
      return [key, rest.join('=')];
    }),
  );
  const of = (property: string): string => values.get(property) ?? '';
  const pid = Number(of('MainPID'));
  return {
    unit,
    path,
    state: of('ActiveState'),
    subState: of('SubState'),
    atBoot: of('UnitFileState'),
    pid: pid > 0 ? pid : undefined,
    since: of('StateChangeTimestamp'),
    version: writtenBy(text) ?? '',
    says: of('StatusText'),
    restarts: Number(of('NRestarts')) || 0,
    lastExit: lastExit(of),
  };
};

/** The names of the services of ours that are installed. */
export const installedServices = (systemd: Systemd): readonly string[] => {
  if (!existsSync(systemd.unitFolder)) return [];
  return readdirSync(systemd.unitFolder)
    .flatMap((file) => /^mqttgateway-(.+)\.service$/.exec(file)?.[1] ?? [])
    .filter((name) => {
      try {
        return ownUnit(unitPath(systemd, name)) !== undefined;
      } catch {
        // Not ours, or not to be read.
        return false;
      }
    })
    .sort();
};

/**
 * Asks systemd about services of ours.
 *
 * @throws GatewayError `UNIT_NOT_INSTALLED`, `UNIT_NO_SYSTEMD`, `UNIT_FOREIGN`,
 *   `UNIT_SYSTEMCTL`
 */
export const serviceStatus = async (
  names: readonly string[],
  systemd: Systemd,
): Promise<readonly ServiceStatus[]> => {
  for (const name of names) {
    const path = unitPath(systemd, name);
    if (ownUnit(path) === undefined) throw notInstalled(path, systemd);
  }
  if (names.length === 0) return [];
  needSystemd(systemd, 'where it runs in a container, ask its engine');
  return Promise.all(names.map((name) => statusOf(name, systemd)));
};
