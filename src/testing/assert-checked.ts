import { GatewayError } from '../errors/gateway-error.js';
import type { InterfaceDefinition } from '../sdk/interface-contract.js';
import type { GivenOptions } from './tried-options.js';

/**
 * Asks an interface for what the schema of its options cannot say.
 *
 * @throws GatewayError with the code of the first problem that is no warning
 */
export const assertChecked = async (
  definition: InterfaceDefinition,
  options: GivenOptions,
): Promise<void> => {
  const found = (await definition.check?.(options)) ?? [];
  const wrong = found.filter(({ severity }) => severity !== 'warning');
  const [first] = wrong;
  if (first !== undefined)
    throw new GatewayError(
      first.code ?? 'CONFIG_WRONG_VALUE',
      wrong.map(({ message }) => message).join('\n'),
    );
};
