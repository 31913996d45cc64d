import { GatewayError } from '../../errors/gateway-error.js';
import type { Expression, ExpressionCompiler } from '../../map/compiled-map.js';
import { celEnvironment, forbiddenPart, MAX_CHARACTERS } from './cel-environment.js';

/** The longest text that an expression gets, and that it may give, in characters. */
const MAX_GIVEN = 4096;
const MAX_RESULT = 65_536;

const plain = (result: unknown): string | number | boolean => {
  if (typeof result === 'bigint') return Number(result);
  if (typeof result === 'string') {
    if (result.length > MAX_RESULT)
      throw new RangeError(`it gives more than ${MAX_RESULT} characters`);
    return result;
  }
  if (typeof result === 'number' || typeof result === 'boolean') return result;
  throw new TypeError('it gives neither text nor a number nor true or false');
};

/**
 * Compiles expressions of CEL over `value`. They cannot loop, call out or see anything else (M5.11).
 *
 * @throws GatewayError `MAP_BAD_EXPRESSION`; maps that were loaded have only those that compile
 */
export const createCelCompiler = (): ExpressionCompiler => {
  const environment = celEnvironment('dyn');
  const compile = (source: string): Expression => {
    if (source.length > MAX_CHARACTERS)
      throw new GatewayError(
        'MAP_BAD_EXPRESSION',
        `an expression has ${source.length} characters; at most ${MAX_CHARACTERS} are allowed`,
      );
    const run = environment.parse(source);
    const forbidden = forbiddenPart(run.ast);
    if (forbidden !== undefined)
      throw new GatewayError('MAP_BAD_EXPRESSION', `"${source}": ${forbidden.message}`);
    return (value) => {
      if (typeof value === 'string' && value.length > MAX_GIVEN)
        throw new RangeError(`the text has more than ${MAX_GIVEN} characters`);
      return plain(run({ value }));
    };
  };
  return (source) => {
    try {
      return compile(source);
    } catch (cause) {
      if (cause instanceof GatewayError) throw cause;
      const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
      throw new GatewayError('MAP_BAD_EXPRESSION', `"${source}" cannot be read: ${why}`, { cause });
    }
  };
};
