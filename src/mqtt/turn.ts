import type { GatewayError } from '../errors/gateway-error.js';

/** How one turn of the client's loop, one attempt with its connection, ended. */
export interface Turn {
  readonly error: GatewayError | undefined;
  /** How long the connection had been ready, if it ever was. */
  readonly lastedMs?: number;
  /** Whether to try again at once, in another way. */
  readonly again?: boolean;
}
