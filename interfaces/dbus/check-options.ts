import type { OptionProblem } from 'mqttgateway/interface';
import { busPlace } from './bus-address.js';
import type { DbusOptions } from './dbus-options.js';
import { ANSWER, dbusRules } from './dbus-rules.js';
import { type Member, memberKey, membersOf } from './members.js';
import { parseSignature } from './signature.js';

type Path = (string | number)[];

const textOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

const wrongSignatures = (given: Readonly<Record<string, string>>, path: Path): OptionProblem[] =>
  Object.entries(given).flatMap(([name, signature]): OptionProblem[] => {
    try {
      const types = parseSignature(signature);
      return path.at(-1) !== 'properties' || types.length === 1
        ? []
        : [{ path: [...path, name], message: `property ${name} has one type, not "${signature}"` }];
    } catch (cause) {
      return [{ path: [...path, name], message: textOf(cause) }];
    }
  });

const allSignatures = ({ export: exported, use }: DbusOptions): OptionProblem[] => [
  ...(['methods', 'signals', 'properties'] as const).flatMap((key) =>
    wrongSignatures(exported?.[key] ?? {}, ['export', key]),
  ),
  ...use.flatMap(({ methods = {} }, index) => wrongSignatures(methods, ['use', index, 'methods'])),
];

const wrongBus = ({ bus }: DbusOptions): OptionProblem[] => {
  if (bus === 'session' || bus === 'system') return [];
  try {
    busPlace(bus, {});
    return [];
  } catch (cause) {
    return [{ path: ['bus'], message: textOf(cause) }];
  }
};

/** Two things under one name: a rule could not say which it means. */
const twice = (members: readonly Member[]): OptionProblem[] => {
  const seen = new Set<string>();
  return members.flatMap((member) => {
    const key = memberKey(member);
    const isTwice = seen.has(key);
    seen.add(key);
    return isTwice
      ? [{ path: [], message: `${key} is there twice; take an instance of the interface for each` }]
      : [];
  });
};

const unknownMembers = ({ rules }: DbusOptions, members: readonly Member[]): OptionProblem[] => {
  const known = new Set(members.map(memberKey));
  return Object.entries(rules).flatMap(([name, { member }]) => {
    const plain = member.endsWith(ANSWER) ? member.slice(0, -ANSWER.length) : member;
    if (plain.includes('<') || known.has(plain)) return [];
    const all = [...known].slice(0, 20).join(', ');
    return [
      {
        path: ['rules', name, 'member'],
        message: `there is no member "${plain}" under export and use; ${all === '' ? 'there are none' : `there are ${all}`}`,
      },
    ];
  });
};

/** What the schema cannot say. */
export const checkOptions = async (options: DbusOptions): Promise<readonly OptionProblem[]> => {
  const wrong = [...wrongBus(options), ...allSignatures(options)];
  if (wrong.length > 0) return wrong;
  const members = membersOf(options);
  const found = [...twice(members), ...unknownMembers(options, members)];
  return found.length > 0 ? found : (await dbusRules(options, members)).problems;
};
