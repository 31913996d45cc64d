import type { InterfaceContext } from '../sdk/interface-contract.js';

/** `traffic` of a context where nobody records: a host with it sends none of its bytes. */
export const noTraffic: InterfaceContext['traffic'] = () => undefined;
