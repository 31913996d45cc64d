import { suggestion } from '../../document/suggest.js';
import { errorText } from '../../errors/error-text.js';
import type { DocumentPath } from '../../errors/problem.js';
import type { OptionProblem } from '../../sdk/interface-contract.js';
import { compileRules } from './compile-rules.js';
import type { CompiledRules } from './compiled-rules.js';
import { type ReadRules, readRules } from './read-rules.js';
import { namesOf, type RuleSetOptions } from './rule-options.js';

/** A place that names a rule. */
interface Mention {
  readonly path: DocumentPath;
  readonly name: string;
  readonly use: 'read' | 'sent';
}

const mentionsOf = ({ rules = {}, polls = [], handshake = [] }: RuleSetOptions): Mention[] => [
  ...Object.entries(rules).flatMap(([rule, options]) =>
    (['reply', 'refused'] as const).flatMap((key) =>
      namesOf(options[key]).map((name, index): Mention => {
        const path = ['rules', rule, key, ...(typeof options[key] === 'string' ? [] : [index])];
        return { path, name, use: 'read' };
      }),
    ),
  ),
  ...handshake.map((name, index): Mention => ({ path: ['handshake', index], name, use: 'sent' })),
  ...polls.map(({ send }, index): Mention => {
    return { path: ['polls', index, 'send'], name: send, use: 'sent' };
  }),
];

/** Whether the rule can be sent as it is, without a command that fills it in. */
const cannotSend = (
  rules: CompiledRules,
  { name, path }: Mention,
  { polls = [] }: RuleSetOptions,
): OptionProblem[] => {
  const given = path[0] === 'polls' ? polls[Number(path[1])]?.arguments : undefined;
  try {
    rules.request(name, textsOf(given));
    return [];
  } catch (cause) {
    return [
      {
        path,
        message: `rule ${name} cannot be sent by itself: ${errorText(cause)}`,
        hint: 'What its frame captures has to stand under message of the rule, or under arguments of the poll.',
      },
    ];
  }
};

/** Arguments as messages have them. */
export const textsOf = (
  given: Readonly<Record<string, string | number | boolean>> = {},
): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));

const checkMentions = (options: RuleSetOptions, read: ReadRules): OptionProblem[] => {
  const { rules = {} } = options;
  const names = Object.keys(rules);
  const compiled = compileRules(options, read);
  return mentionsOf(options).flatMap((mention): OptionProblem[] => {
    const { path, name, use } = mention;
    if (!Object.hasOwn(rules, name))
      return [{ path, message: `there is no rule "${name}". ${suggestion(name, names)}` }];
    if (use === 'sent') return cannotSend(compiled, mention, options);
    return rules[name]?.direction === 'out'
      ? [{ path, message: `rule ${name} has direction out, so it reads no answer` }]
      : [];
  });
};

/** Somebody may want to see first what the device says. */
const noRules = ({ rules = {}, unknown }: RuleSetOptions): OptionProblem[] =>
  Object.keys(rules).length > 0 || unknown === 'pass'
    ? []
    : [
        {
          path: [],
          severity: 'warning',
          message: 'there are no rules: frames are shown in the log, and become no messages',
          hint: 'Write rules: { NAME: { frame: "…", message: { action: … } } } for what the log shows.',
        },
      ];

/** Rules that were checked, and compiled where nothing is wrong. */
export interface CheckedRules {
  readonly problems: readonly OptionProblem[];
  readonly rules?: CompiledRules;
}

/**
 * Checks the rules of an interface, what its polls and its handshake say of them included. For
 * `check` of an interface, and for its `start`.
 *
 * @param addressKey the key of a rule that is its address, such as `path`; none: no addresses
 */
export const checkRules = async (
  options: RuleSetOptions,
  addressKey?: string,
): Promise<CheckedRules> => {
  const read = await readRules(options, addressKey);
  if (read.problems.some(({ severity }) => severity !== 'warning'))
    return { problems: read.problems };
  const problems = [...read.problems, ...noRules(options), ...checkMentions(options, read)];
  if (problems.some(({ severity }) => severity !== 'warning')) return { problems };
  return { problems, rules: compileRules(options, read) };
};
