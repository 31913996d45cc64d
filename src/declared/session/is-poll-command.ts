import { GatewayError } from '../../errors/gateway-error.js';
import type { Message } from '../../map/message.js';

/** Whether a command that was refused asks for what is polled: `POLL`, and no rule writes it. */
export const isPollCommand = ({ action }: Pick<Message, 'action'>, refusal: unknown): boolean =>
  action === 'POLL' && refusal instanceof GatewayError;
