import type { CompiledValue } from '../../map/value/compile-value.js';
import { compileValue, PLAIN } from '../../map/value/compile-value.js';
import type { OptionProblem } from '../../sdk/interface-contract.js';
import { readRules } from './read-rules.js';

/** Values of an interface's options, compiled; a name without one passes unchanged. */
export interface CompiledValues {
  readonly problems: readonly OptionProblem[];
  /** Text of the device ↔ word of the message, by the name of an argument. */
  readonly of: (name: string) => CompiledValue;
}

/**
 * Reads and compiles values alone, for interfaces that have names in place of frames, as registers.
 *
 * @param values the option `values`, which the schema found right
 * @example (await compileValues({ power: { type: 'number', factor: 0.1, decimals: 1 } })).of('power').read('125') // '12.5'
 */
export const compileValues = async (
  values: Readonly<Record<string, unknown>> = {},
): Promise<CompiledValues> => {
  const names = Object.keys(values);
  // A rule that has each of them, so that none is unused.
  const frame = { json: Object.fromEntries(names.map((name) => [name, `<${name}>`])) };
  const { definition, expressions, problems } = await readRules(
    { values, rules: { values: { frame, direction: 'in' } } },
    undefined,
  );
  const compiled = new Map<string, CompiledValue>();
  const of = (name: string): CompiledValue => {
    const known = compiled.get(name);
    if (known !== undefined) return known;
    const made = compileValue(name, definition.values.get(name) ?? PLAIN, expressions);
    // Bounded: the names that the options have.
    if (definition.values.has(name)) compiled.set(name, made);
    return made;
  };
  return { problems: problems.filter(({ path }) => path[0] === 'values'), of };
};
