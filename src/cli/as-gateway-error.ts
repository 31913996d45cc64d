import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';

/** What was thrown, with a code: what nobody thought of is a defect of ours. */
export const asGatewayError = (thrown: unknown): GatewayError =>
  thrown instanceof GatewayError
    ? thrown
    : new GatewayError('COMMAND_INTERNAL', `this should not happen: ${errorText(thrown)}`, {
        hint: 'a defect of mqttgateway; run it again with --debug and report what it prints',
      });
