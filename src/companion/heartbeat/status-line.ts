import type { GatewayStatus } from '../../gateway/gateway-status.js';

const MAX_LENGTH = 200;

/**
 * The state of a gateway in one line, as `systemctl status` shows it.
 *
 * @example `broker connected; 2 of 3 interfaces running, not meter (waiting)`
 */
export const statusLine = ({
  broker,
  active,
  interfaces,
}: Pick<GatewayStatus, 'broker' | 'active' | 'interfaces'>): string => {
  const enabled = interfaces.filter((each) => each.enabled);
  const others = enabled.filter(({ state }) => state !== 'running');
  const missing = others.map(({ name, state }) => `${name} (${state})`).join(', ');
  const text = [
    `broker ${broker}; ${enabled.length - others.length} of ${enabled.length} interfaces running`,
    active ? '' : ', inactive',
    missing === '' ? '' : `, not ${missing}`,
  ].join('');
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
};
