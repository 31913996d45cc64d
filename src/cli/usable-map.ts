import { GatewayError } from '../errors/gateway-error.js';
import { compileMap } from '../map/compile-map.js';
import type { CompiledMap } from '../map/compiled-map.js';
import { expressionsFor } from '../mapfile/expressions-for.js';
import { givenMap } from './given-map.js';
import type { Terminal } from './terminal.js';

/**
 * Loads a map for use; `-` is stdin.
 *
 * @throws GatewayError with all problems, where one of them is an error
 */
export const usableMap = async (
  file: string,
  ownName: string,
  terminal: Pick<Terminal, 'stdin'>,
): Promise<CompiledMap> => {
  const { definition, problems } = await givenMap(file, terminal);
  if (definition !== undefined)
    return compileMap(definition, ownName, await expressionsFor(definition));
  const [first] = problems.filter(({ severity }) => severity === 'error');
  throw new GatewayError(first?.code ?? 'COMMAND_INTERNAL', `${file} cannot be used`, { problems });
};
