import type { InstancePort } from '../../src/gateway/instance-port.js';
import { NO_STATE } from '../../src/gateway/no-state.js';

/** What a supervisor that is tried alone gets of a gateway: nothing is subscribed or published. */
export const instancePort = (own: Partial<InstancePort> = {}): InstancePort => ({
  topic: '',
  state: NO_STATE,
  publish: async () => undefined,
  listen: () => undefined,
  submitAction: async () => undefined,
  report: () => undefined,
  desired: () => undefined,
  ...own,
});
