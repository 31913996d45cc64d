import { GatewayError } from '../errors/gateway-error.js';
import type { Problem } from '../errors/problem.js';
import type { MapCase } from '../map/cases/map-case.js';
import { compileMap } from '../map/compile-map.js';
import type { CompiledMap } from '../map/compiled-map.js';
import type { MapDefinition } from '../map/definition/map-definition.js';
import { expressionsFor } from '../mapfile/expressions-for.js';
import { givenMap } from './given-map.js';
import type { Terminal } from './terminal.js';

/** A map as commands use it that look at it. */
export interface LoadedMap {
  readonly file: string;
  readonly definition: MapDefinition;
  /** As the gateway would run it. */
  readonly map: CompiledMap;
  /** With every two-way route both ways (M7.4). */
  readonly both: CompiledMap;
  /** Those of the file and of the files of cases beside it. */
  readonly cases: readonly MapCase[];
  /** Warnings. */
  readonly problems: readonly Problem[];
}

/**
 * Loads a map for a look at it; `-` is stdin.
 *
 * @throws GatewayError with all problems, where one of them is an error
 */
export const loadedMap = async (
  file: string,
  ownName: string,
  terminal: Pick<Terminal, 'stdin'>,
): Promise<LoadedMap> => {
  const { definition, problems, cases } = await givenMap(file, terminal);
  if (definition === undefined) {
    const [first] = problems.filter(({ severity }) => severity === 'error');
    throw new GatewayError(first?.code ?? 'COMMAND_INTERNAL', `${file} cannot be used`, {
      problems,
    });
  }
  const expressions = await expressionsFor(definition);
  const compile = (given: MapDefinition): CompiledMap => compileMap(given, ownName, expressions);
  return {
    file,
    definition,
    map: compile(definition),
    both: compile({ ...definition, role: 'both' }),
    cases,
    problems,
  };
};
