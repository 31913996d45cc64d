import { GatewayError } from '../../errors/gateway-error.js';
import type { Systemd } from './systemd.js';

/**
 * Goes on only where systemd runs.
 *
 * @param next what else may be done
 * @throws GatewayError `UNIT_NO_SYSTEMD`
 */
export const needSystemd = ({ isRunning, sign, isUsers }: Systemd, next: string): void => {
  if (isRunning()) return;
  throw new GatewayError(
    'UNIT_NO_SYSTEMD',
    `${isUsers ? 'no systemd of this user runs' : 'systemd does not run'} here: there is no ${sign}`,
    { hint: next },
  );
};
