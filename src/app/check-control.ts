import { isAllowed } from '../companion/control/is-allowed.js';
import type { LoadedConfiguration } from '../config/configuration.js';
import { caretWithin } from '../document/caret-within.js';
import { nearest } from '../document/suggest.js';
import type { Problem } from '../errors/problem.js';

/** What people write for everything. */
const ALL = new Set(['all', 'any', 'everything', 'true', 'on', 'yes', '#', '/*', '**']);

const hintOf = (entry: string, names: readonly string[]): string => {
  if (ALL.has(entry.toLowerCase())) return 'did you mean *? It allows everything';
  const near = nearest(entry, names);
  return near === undefined ? `there are ${names.join(', ')}` : `did you mean ${near}?`;
};

/**
 * What cannot be meant in `[CONTROL]`: an entry of the allow-list that allows nothing there is. The
 * table of requests is looked at only where control is on.
 */
export const checkControl = async ({
  configuration,
  origins,
  locate,
}: LoadedConfiguration): Promise<readonly Problem[]> => {
  const { enabled, allow } = configuration.control;
  if (!enabled) return [];
  const { CONTROL_REQUESTS } = await import('./control/control-requests.js');
  const names = CONTROL_REQUESTS.map(({ what }) => what);
  const from = origins.get('control.allow')?.text ?? 'elsewhere';
  return allow
    .map((entry, index) => ({ entry, path: ['control', 'allow', index] }))
    .filter(({ entry }) => !names.some((what) => isAllowed([entry], what)))
    .map(({ entry, path }) => {
      const place = locate(path);
      // Of a list in one line the entry is shown, not its beginning.
      const offset = place?.source?.slice(place.column - 1).indexOf(entry) ?? -1;
      const text = offset < 0 ? '' : (place?.source?.slice((place?.column ?? 1) - 1) ?? '');
      const where = place && caretWithin(place, text, Math.max(offset, 0), entry.length);
      return {
        code: 'CONFIG_WRONG_VALUE',
        severity: 'warning',
        message: `[CONTROL] allow has "${entry}", and there is no such request${where === undefined ? ` (${from})` : ''}`,
        ...(where !== undefined && { where }),
        hint: hintOf(entry, names),
      };
    });
};
