import type { CompanionPlan } from '../../gateway/companion.js';
import { Systemd } from './systemd.js';
import { systemdNotify } from './systemd-notify.js';

export interface SystemdSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly pid: number;
}

/** The time in which systemd wants a sign of life of this process; undefined where it wants none. */
const watchdogMs = ({ environment, pid }: SystemdSurroundings): number | undefined => {
  const { WATCHDOG_USEC: text = '', WATCHDOG_PID: whose = '' } = environment;
  const timeMs = Number(text) / 1000;
  const isOurs = whose === '' || whose === String(pid);
  return isOurs && Number.isFinite(timeMs) && timeMs >= 2 ? timeMs : undefined;
};

/** Tells systemd how the gateway is, where it asks for that; see `sd_notify(3)`. */
export const systemdPlan = (surroundings: SystemdSurroundings): CompanionPlan | undefined => {
  const { NOTIFY_SOCKET: socket = '', PATH: searchPath } = surroundings.environment;
  if (!/^[/@]/.test(socket)) return undefined;
  const wanted = watchdogMs(surroundings);
  return {
    name: 'systemd',
    identity: { socket, wanted },
    create: (port) =>
      new Systemd({ port, notify: systemdNotify({ socket, searchPath }), watchdogMs: wanted }),
  };
};
