import { GatewayError } from '../errors/gateway-error.js';
import type { KeptState } from '../sdk/interface-contract.js';

/** For a gateway without a data folder: nothing was kept, and nothing can be. */
export const NO_STATE: KeptState = Object.freeze({
  load: async () => ({}),
  save: async () => {
    throw new GatewayError('OUTBOX_FOLDER', 'there is no data folder to keep the state in');
  },
});
