import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';

/** What an interface threw, as an error that says whether another attempt makes sense. */
export const startFault = (name: string, cause: unknown): GatewayError =>
  new GatewayError('INTERFACE_START_FAILED', `${name} could not start: ${errorText(cause)}`, {
    cause,
    retryable: !isFinal(cause),
  });

/** By its member, not its class: a stranger's package may bring its own copy of the class. */
const isFinal = (cause: unknown): boolean =>
  typeof cause === 'object' && cause !== null && 'retryable' in cause && cause.retryable === false;
