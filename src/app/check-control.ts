import { isAllowed } from '../companion/control/is-allowed.js';
import type { LoadedConfiguration } from '../config/configuration.js';
import { nearest } from '../document/suggest.js';
import type { Problem } from '../errors/problem.js';

/**
 * What cannot be meant in `[CONTROL]`: an entry of the allow-list that allows nothing there is. The
 * table of requests is looked at only where control is on.
 */
export const checkControl = async ({
  configuration,
  origins,
}: LoadedConfiguration): Promise<readonly Problem[]> => {
  const { enabled, allow } = configuration.control;
  if (!enabled) return [];
  const { CONTROL_REQUESTS } = await import('./control/control-requests.js');
  const names = CONTROL_REQUESTS.map(({ what }) => what);
  const from = origins.get('control.allow')?.text ?? 'elsewhere';
  return allow
    .filter((entry) => !names.some((what) => isAllowed([entry], what)))
    .map((entry) => {
      const near = nearest(entry, names);
      return {
        code: 'CONFIG_WRONG_VALUE',
        severity: 'warning',
        message: `[CONTROL] allow has "${entry}", and there is no such request (${from})`,
        hint: near === undefined ? `there are ${names.join(', ')}` : `did you mean ${near}?`,
      };
    });
};
