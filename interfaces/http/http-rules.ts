import type { Message, OptionProblem } from 'mqttgateway/interface';
import { GatewayError } from 'mqttgateway/interface';
import { type CompiledRules, checkRules } from 'mqttgateway/interface/declared';
import { contentTypeOf } from './content-type.js';
import type { HttpOptions, HttpRule, Method } from './http-options.js';
import { pathAddresses } from './path-address.js';
import { type PathPattern, parsePath } from './path-pattern.js';

/** A request that a command becomes. */
export interface CommandRequest {
  readonly rule: string;
  readonly method: Method;
  /** With its query, encoded. */
  readonly path: string;
  readonly body: Uint8Array;
  readonly contentType: string;
}

/** The rules of the interface, compiled. */
export interface HttpRules {
  /** Whether a rule reads what comes from this path. */
  reads(path: string): boolean;
  /**
   * The messages that a body means.
   *
   * @throws GatewayError `DEVICE_UNKNOWN_FRAME` or why the best rule refuses
   */
  read(path: string, body: Uint8Array): readonly Message[];
  /**
   * The request that a command is.
   *
   * @throws GatewayError `INTERFACE_UNKNOWN_COMMAND`, `HTTP_BAD_PATH`, or why it cannot be written
   */
  print(message: Message): CommandRequest;
}

/** Whether a rule may read; a rule that says neither direction nor type reads statuses. */
const mayRead = ({ direction, message }: HttpRule): boolean =>
  direction === undefined ? message?.type !== 'command' : direction !== 'out';

type RuleOptions = Pick<HttpOptions, 'rules' | 'values' | 'message' | 'encoding'>;

const compiledRules = (
  { rules }: RuleOptions,
  patterns: ReadonlyMap<string, PathPattern>,
  compiled: CompiledRules,
): HttpRules => {
  const readers = [...patterns].flatMap(([name, pattern]) =>
    rules[name] !== undefined && mayRead(rules[name]) ? [pattern] : [],
  );
  /** A rule that says something about the query goes before those that do not. */
  const addressesFor = (path: string): string[] => {
    const { whole, withoutQuery } = pathAddresses(path);
    return [
      ...(readers.some((pattern) => pattern.hasQuery && pattern.fits(whole)) ? [whole] : []),
      ...(readers.some((pattern) => pattern.fits(withoutQuery)) ? [withoutQuery] : []),
    ];
  };

  return {
    reads: (path) => addressesFor(path).length > 0,
    read: (path, body) => {
      const [first, second] = addressesFor(path);
      if (first === undefined)
        throw new GatewayError('DEVICE_UNKNOWN_FRAME', `no rule reads the path "${path}"`);
      try {
        return compiled.read(body, { address: first }).messages;
      } catch (cause) {
        if (second === undefined) throw cause;
        return compiled.read(body, { address: second }).messages;
      }
    },
    print: (message) => {
      const { rule, address, frame } = compiled.print(message);
      const options = rules[rule];
      const pattern = patterns.get(rule);
      if (options === undefined || pattern === undefined) throw new Error(`no rule ${rule}`);
      return {
        rule,
        method: options.method ?? (frame.length === 0 ? 'GET' : 'POST'),
        path: pattern.pathOf(address),
        body: frame,
        contentType: contentTypeOf(options.frame),
      };
    },
  };
};

const NO_RULES: OptionProblem = {
  path: [],
  message: 'there are no rules: nothing could become a message',
  hint: 'Write rules: { NAME: { path: …, frame: …, message: { action: … } } }.',
};

/** Checks the rules, and compiles them where nothing is wrong. */
export const checkHttpRules = async (
  options: RuleOptions,
): Promise<{ readonly problems: readonly OptionProblem[]; readonly rules?: HttpRules }> => {
  const { rules, values, message, encoding } = options;
  if (Object.keys(rules).length === 0) return { problems: [NO_RULES] };
  const patterns = new Map(
    Object.entries(rules).map(([name, { path }]) => [name, parsePath(path)]),
  );
  const { problems, rules: compiled } = await checkRules(
    {
      rules: Object.fromEntries(
        Object.entries(rules).map(([name, rule]) => [
          name,
          { ...rule, path: patterns.get(name)?.address ?? rule.path },
        ]),
      ),
      encoding,
      ...(values !== undefined && { values }),
      ...(message !== undefined && { message }),
    },
    'path',
  );
  return {
    problems,
    ...(compiled !== undefined && { rules: compiledRules(options, patterns, compiled) }),
  };
};
