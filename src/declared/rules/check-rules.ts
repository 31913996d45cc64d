import { suggestion } from '../../document/suggest.js';
import { errorText } from '../../errors/error-text.js';
import type { DocumentPath } from '../../errors/problem.js';
import type { RouteDefinition } from '../../map/definition/route-definition.js';
import type { OptionProblem } from '../../sdk/interface-contract.js';
import { compileRules } from './compile-rules.js';
import type { CompiledRules } from './compiled-rules.js';
import { type ReadRules, readRules } from './read-rules.js';
import { namesOf, type RuleSetOptions } from './rule-options.js';
import { ruleOf } from './rules-document.js';
import { textsOf } from './texts-of.js';

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

const checkMentions = (options: RuleSetOptions, read: ReadRules): OptionProblem[] => {
  const { rules = {} } = options;
  const names = Object.keys(rules);
  const compiled = compileRules(options, read);
  const readers = new Set(
    read.definition.routes.flatMap(({ id, direction }) =>
      direction === 'out' ? [] : [ruleOf(id)],
    ),
  );
  return mentionsOf(options).flatMap((mention): OptionProblem[] => {
    const { path, name, use } = mention;
    if (!Object.hasOwn(rules, name))
      return [{ path, message: `there is no rule "${name}". ${suggestion(name, names)}` }];
    if (use === 'sent') return cannotSend(compiled, mention, options);
    return readers.has(name)
      ? []
      : [
          {
            path,
            message: `rule ${name} only writes frames, so it reads no answer`,
            hint: `A rule of a command, with a reply, or that is sent by itself only writes: write one more rule for the answer, or give ${name} direction: both.`,
          },
        ];
  });
};

/** Such a frame is done when it is written: nobody waits for what comes then. */
const refusedAlone = ({ rules = {} }: RuleSetOptions): OptionProblem[] =>
  Object.entries(rules).flatMap(([name, { reply, refused }]): OptionProblem[] =>
    refused === undefined || reply !== undefined
      ? []
      : [
          {
            path: ['rules', name, 'refused'],
            onKey: true,
            message: `rule ${name} has refused, but no reply: nobody waits for its answer`,
            hint: 'Add reply: with the rule of the answer that means yes.',
          },
        ],
  );

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
  /** What they are made of. */
  readonly routes?: readonly RouteDefinition[];
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
  const problems = [
    ...read.problems,
    ...noRules(options),
    ...refusedAlone(options),
    ...checkMentions(options, read),
  ];
  if (problems.some(({ severity }) => severity !== 'warning')) return { problems };
  return { problems, rules: compileRules(options, read), routes: read.definition.routes };
};
