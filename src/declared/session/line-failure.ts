import { GatewayError } from '../../errors/gateway-error.js';
import type { Failure, Request, Step } from '../../wire/dialogue.js';

/**
 * Why a request came to nothing, for whoever asked for it.
 *
 * @param more what else is known, as the end of the sentence
 */
export const requestFailure = (
  { rule, timeoutMs, retries }: Request,
  why: Failure,
  more: string,
): GatewayError =>
  why === 'refused'
    ? new GatewayError('DEVICE_REFUSED', `the device refused ${rule}${triesText(retries)}`)
    : new GatewayError(
        'DEVICE_NO_ANSWER',
        `no answer to ${rule} within ${timeoutMs / 1000} s${triesText(retries)}${more}`,
      );

const triesText = (retries: number): string =>
  retries === 0 ? '' : `, tried ${retries + 1} times`;

/** Why the device counts as lost. */
export const lossOf = (
  { why }: Extract<Step, { kind: 'lost' }>,
  seconds: LossTimes,
): GatewayError => {
  switch (why) {
    case 'silent':
      return new GatewayError(
        'DEVICE_SILENT',
        `nothing came from the device for ${seconds.silence} s`,
      );
    case 'stuck':
      return new GatewayError(
        'DEVICE_NOT_READING',
        `the device took nothing of a frame for ${seconds.writetimeout} s`,
      );
    case 'unanswered':
      return new GatewayError('DEVICE_NO_ANSWER', 'the device does not answer');
  }
};

/** In seconds, as the options have them. */
export interface LossTimes {
  readonly silence: number;
  readonly writetimeout: number;
}
