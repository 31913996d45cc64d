import { GatewayError } from '../../errors/gateway-error.js';

/** Too much at once, a conflict, or their own fault: later it may be taken. */
const isLater = (status: number): boolean => status === 409 || status === 429 || status >= 500;

/** What a shadow or a hub answered in place of what it was asked for. */
export const answerFault = (what: string, status: number, text: string): GatewayError =>
  new GatewayError('TWIN_REPORT_REFUSED', `${what}: ${status} ${text}`.trimEnd(), {
    retryable: isLater(status),
  });
