import type { ExpressionCompiler } from '../map/compiled-map.js';
import type { MapDefinition } from '../map/definition/map-definition.js';
import type { ValueDefinition } from '../map/definition/value-definition.js';

const hasExpression = (values: ReadonlyMap<string, ValueDefinition>): boolean =>
  [...values.values()].some((value) => value.in !== undefined || value.out !== undefined);

/**
 * What `compileMap` needs for the expressions of a map; nothing is loaded for a map without any.
 *
 * @example compileMap(definition, name, await expressionsFor(definition))
 */
export const expressionsFor = async ({
  values,
  routes,
}: Pick<MapDefinition, 'values' | 'routes'>): Promise<ExpressionCompiler | undefined> => {
  if (!hasExpression(values) && !routes.some((route) => hasExpression(route.values)))
    return undefined;
  const { createCelCompiler } = await import('./expressions/cel-compiler.js');
  return createCelCompiler();
};
