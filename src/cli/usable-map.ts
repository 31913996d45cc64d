import { GatewayError } from '../errors/gateway-error.js';
import { type CompiledMap, compileMap } from '../map/compile-map.js';
import { loadMap } from '../mapfile/load-map.js';

/**
 * Loads a map for use.
 *
 * @throws GatewayError with all problems, where one of them is an error
 */
export const usableMap = (file: string, ownName: string): CompiledMap => {
  const { definition, problems } = loadMap(file);
  if (definition !== undefined) return compileMap(definition, ownName);
  const [first] = problems.filter(({ severity }) => severity === 'error');
  throw new GatewayError(first?.code ?? 'COMMAND_INTERNAL', `${file} cannot be used`, { problems });
};
