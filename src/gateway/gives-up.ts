import type { GatewayError } from '../errors/gateway-error.js';
import type { StartPolicy } from './supervisor-options.js';

/** Whether an interface that did not start is not tried again, by its start policy. */
export const givesUp = (
  fault: GatewayError,
  { startPolicy, isFirst }: { readonly startPolicy: StartPolicy; readonly isFirst: boolean },
): boolean => {
  if (!fault.retryable || startPolicy === 'ignore') return true;
  // `fail` is about the first start: a device that is lost later is waited for.
  return startPolicy === 'fail' && isFirst;
};
