import { GatewayError } from '../errors/gateway-error.js';
import type { Problem } from '../errors/problem.js';
import type { InterfaceDefinition } from '../sdk/interface-contract.js';

/** Stands for an interface that cannot be used, so that the others run: it fails to start, for good. */
export const brokenDefinition = (
  name: string,
  { code, message, hint }: Problem,
): InterfaceDefinition => ({
  name,
  apiVersion: 1,
  options: {},
  create: () => ({
    start() {
      throw new GatewayError(code, message, {
        retryable: false,
        ...(hint !== undefined && { hint }),
      });
    },
    handle() {},
    stop() {},
  }),
});
