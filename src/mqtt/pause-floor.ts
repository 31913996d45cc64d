import type { FailureReason } from './failure-reason.js';
import type { Settings } from './settings.js';

/** The least pause after a failure that comes again where nobody does something about it. */
export const pauseFloorMs = (
  reason: FailureReason | '',
  {
    authenticationFloorMs,
    takeoverFloorMs,
  }: Pick<Settings, 'authenticationFloorMs' | 'takeoverFloorMs'>,
): number => {
  if (reason === 'refused-authentication') return authenticationFloorMs;
  return reason === 'client-id-taken' ? takeoverFloorMs : 0;
};
