import type { ExpressionCompiler } from '../compiled-map.js';
import { NOT_ARGUMENTS } from '../definition/not-arguments.js';
import type { ValueDefinition } from '../definition/value-definition.js';
import { type CompiledValue, compileValue, PLAIN } from '../value/compile-value.js';

/** The values of one route by name (M5.1). */
export interface RouteValues {
  readonly of: (name: string) => CompiledValue;
  /** Of an argument that `<argkey>` stands for (M5.2). */
  readonly ofRest: (key: string) => CompiledValue;
}

/**
 * Compiles the values of a map, each once however many routes share it.
 *
 * @returns the values of a route, given its own definitions
 */
export const createValues = (
  shared: ReadonlyMap<string, ValueDefinition>,
  expressions: ExpressionCompiler | undefined,
): ((own: ReadonlyMap<string, ValueDefinition>) => RouteValues) => {
  const known = new Map<string, CompiledValue>();
  /** Remembered also where the map says nothing: the names of captures are as many as the map has. */
  const sharedValue = (name: string): CompiledValue => {
    const present = known.get(name);
    if (present !== undefined) return present;
    const compiled = compileValue(name, shared.get(name) ?? PLAIN, expressions);
    known.set(name, compiled);
    return compiled;
  };

  return (own) => {
    const compiled = new Map(
      [...own].map(([name, definition]) => [name, compileValue(name, definition, expressions)]),
    );
    const of = (name: string): CompiledValue => compiled.get(name) ?? sharedValue(name);
    const rest = of('argvalue');
    const ofRest = (key: string): CompiledValue => {
      if (NOT_ARGUMENTS.has(key)) return rest;
      const value = compiled.get(key);
      if (value !== undefined) return value;
      return shared.has(key) ? sharedValue(key) : rest;
    };
    return { of, ofRest };
  };
};
