import type { CheckedRules } from 'mqttgateway/interface/declared';
import { checkRules } from 'mqttgateway/interface/declared';
import type { DbusOptions, DbusRule } from './dbus-options.js';
import { type Member, memberKey, WAY } from './members.js';

/** What stands behind the member in a rule that reads the answer of a method. */
export const ANSWER = '()';

/** Direction and type of a rule, where it does not say them, as its member is. */
const completed = (rule: DbusRule, members: ReadonlyMap<string, Member>): DbusRule => {
  const member = members.get(rule.member);
  const way =
    member === undefined && rule.member.endsWith(ANSWER)
      ? WAY.watched
      : member === undefined
        ? undefined
        : WAY[member.kind];
  if (way === undefined) return rule;
  return {
    ...rule,
    direction: rule.direction ?? way.direction,
    message: { type: way.type, ...rule.message },
  };
};

/** The rules of the options, checked and compiled. */
export const dbusRules = (
  options: DbusOptions,
  members: readonly Member[],
): Promise<CheckedRules> => {
  const byKey = new Map(members.map((member) => [memberKey(member), member]));
  const { values, message, rules } = options;
  return checkRules(
    {
      ...(values !== undefined && { values }),
      ...(message !== undefined && { message }),
      rules: Object.fromEntries(
        Object.entries(rules).map(([name, rule]) => [name, completed(rule, byKey)]),
      ),
    },
    'member',
  );
};
