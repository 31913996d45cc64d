import { checkInterfaceOptions } from '../config/check-interface-options.js';
import { checkOptionSchema } from '../config/check-option-schema.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { InterfaceDefinition } from '../sdk/interface-contract.js';

/** Options as somebody writes them in a configuration, or values of the right type. */
export type GivenOptions = Readonly<Record<string, unknown>>;

/**
 * Makes of options what the gateway makes of them: converted, complete, frozen.
 *
 * @throws GatewayError `INTERFACE_INVALID` where the schema is wrong; the code of the first problem,
 *   such as `CONFIG_WRONG_VALUE`, where the options are
 * @example triedOptions(lamp, { port: '4711' }, 'ceiling') // { host: '127.0.0.1', port: 4711 }
 */
export const triedOptions = (
  definition: InterfaceDefinition,
  given: GivenOptions,
  instance: string,
): GivenOptions => {
  checkOptionSchema(definition);
  const { options, problems } = checkInterfaceOptions(
    { name: instance, options: given, origins: {}, locate: () => undefined },
    definition.options,
  );
  const wrong = problems.filter(({ severity }) => severity === 'error');
  const [first] = wrong;
  if (first === undefined) return options;
  throw new GatewayError(first.code, wrong.map(({ message }) => message).join('\n'), {
    problems: wrong,
  });
};
