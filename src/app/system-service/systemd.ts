import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { GatewayError } from '../../errors/gateway-error.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** A manager of systemd: that of the system, or that of a user. */
export interface Systemd {
  readonly isUsers: boolean;
  /** Where units of the administrator, or of the user, stand. */
  readonly unitFolder: string;
  /** The file of environment variables of a unit. */
  readonly environmentFile: (unit: string) => string;
  /** Where a unit has its folder for what lasts. */
  readonly stateFolder: (unit: string) => string;
  /** A folder that is there while the manager runs. */
  readonly sign: string;
  readonly isRunning: () => boolean;
  /**
   * Runs `systemctl`.
   *
   * @returns what it writes to its standard output
   * @throws GatewayError `UNIT_SYSTEMCTL`
   */
  readonly control: (args: readonly string[]) => Promise<string>;
}

/** A start waits until the gateway says that it has started. */
const LIMIT_MS = 300_000;
const MAX_OUTPUT_BYTES = 1_048_576;

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const absolute = (path: string | undefined, otherwise: string): string =>
  path !== undefined && isAbsolute(path) ? path : otherwise;

const controlWith =
  (first: readonly string[], environment: Environment): Systemd['control'] =>
  (args) =>
    new Promise((done, failed) => {
      const words = [...first, '--no-pager', ...args];
      const limits = { timeout: LIMIT_MS, maxBuffer: MAX_OUTPUT_BYTES };
      const env = { ...environment, LC_ALL: 'C', SYSTEMD_COLORS: '0' };
      execFile('systemctl', words, { ...limits, env }, (cause, stdout, stderr) => {
        if (cause === null) return done(stdout);
        const said = stderr.trim().split('\n').slice(0, 5).join(' ').slice(0, 500);
        const line = `systemctl ${[...first, ...args].join(' ')}`;
        failed(
          new GatewayError('UNIT_SYSTEMCTL', `${line}: ${said === '' ? cause.message : said}`, {
            cause,
          }),
        );
      });
    });

/** The manager of the system, or of the user whose environment it is. */
export const systemdOf = (isUsers: boolean, environment: Environment): Systemd => {
  const home = absolute(environment['HOME'], homedir());
  const settings = absolute(environment['XDG_CONFIG_HOME'], join(home, '.config'));
  const runtime = absolute(environment['XDG_RUNTIME_DIR'], `/run/user/${process.getuid?.() ?? 0}`);
  const sign = isUsers ? join(runtime, 'systemd') : '/run/systemd/system';
  return {
    isUsers,
    sign,
    isRunning: () => isFolder(sign),
    control: controlWith(isUsers ? ['--user'] : [], environment),
    ...(isUsers
      ? {
          unitFolder: join(settings, 'systemd', 'user'),
          environmentFile: (unit) => join(settings, 'mqttgateway', `${unit}.env`),
          stateFolder: (unit) => join(settings, unit),
        }
      : {
          unitFolder: '/etc/systemd/system',
          environmentFile: (unit) => join('/etc/default', unit),
          stateFolder: (unit) => join('/var/lib', unit),
        }),
  };
};
