import type { CompiledMap, ExpressionCompiler } from '../compiled-map.js';
import type { Analysis } from './analysis.js';
import { overlappingRoutes } from './overlapping-routes.js';
import { proveRoutes } from './prove-routes.js';

/**
 * What can be said of a map before it runs: what never works, what is suspicious, and of every
 * two-way route whether it is invertible (M14).
 *
 * @param expressions as `compileMap` got it
 */
export const analyseMap = (map: CompiledMap, expressions?: ExpressionCompiler): Analysis => {
  const overlaps = overlappingRoutes(map.definition.routes.map(({ topic }) => topic));
  const proofs = proveRoutes(map, overlaps, expressions);
  return { problems: [], proofs };
};
