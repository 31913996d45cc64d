import { type JsonProfile, MAX_DEPTH, MAX_MEMBERS } from './json-profile.js';
import { argumentName, takeName } from './propose-names.js';
import type { ProposedValue } from './proposed-map.js';

/** A JSON payload in the words of a map file, and what its names stand for. */
export interface ProposedJson {
  readonly template: unknown;
  readonly values: ReadonlyMap<string, ProposedValue>;
}

const hasMembers = ({ kinds, members }: JsonProfile, depth: number): boolean =>
  kinds.has('object') &&
  [...kinds].every((kind) => kind === 'object' || kind === 'null') &&
  depth < MAX_DEPTH &&
  members.size > 0 &&
  members.size <= MAX_MEMBERS &&
  // The language has words for these.
  ![...members.keys()].some((key) => key === '' || key.includes('<') || key.includes('__proto__'));

const typeOf = ({ kinds }: JsonProfile): string => {
  const [kind, another] = [...kinds].filter((each) => each !== 'null');
  if (kind === undefined || another !== undefined) return 'json';
  return kind === 'number' || kind === 'boolean' || kind === 'text' ? kind : 'json';
};

/** How often each name would be taken, to tell which ones say enough. */
const countNames = (profile: JsonProfile, depth: number, counts: Map<string, number>): void => {
  for (const [key, member] of profile.members) {
    if (hasMembers(member, depth + 1)) countNames(member, depth + 1, counts);
    else counts.set(argumentName(key), (counts.get(argumentName(key)) ?? 0) + 1);
  }
};

/**
 * What was seen of a JSON payload as a template: its members as arguments.
 *
 * @param taken names that the topic has
 */
export const proposeJson = (profile: JsonProfile, taken: Set<string>): ProposedJson => {
  const values = new Map<string, ProposedValue>();
  const counts = new Map<string, number>();
  countNames(profile, 0, counts);

  const capture = (path: readonly string[], member: JsonProfile, optional: boolean): string => {
    const type = typeOf(member);
    const key = path.at(-1) ?? '';
    const short = argumentName(key);
    const long = argumentName(path.join('.'));
    // A message has a field for an action, and messages that have one say it in text.
    const isAction = key === 'action' && path.length === 1 && type === 'text';
    const wanted = isAction ? ['action'] : (counts.get(short) ?? 0) > 1 ? [long] : [short, long];
    const name = takeName(wanted, taken);
    if (type !== 'text') values.set(name, { type });
    // A field that is empty is missing.
    return `<${name}${optional || isAction ? '?' : ''}>`;
  };

  const templateOf = (
    node: JsonProfile,
    path: readonly string[],
    optional: boolean,
  ): Map<string, unknown> =>
    new Map(
      [...node.members].map(([key, member]) => {
        const inner = [...path, key];
        const may = optional || member.count < node.count || member.kinds.has('null');
        return [
          key,
          hasMembers(member, inner.length)
            ? templateOf(member, inner, may)
            : capture(inner, member, may),
        ];
      }),
    );

  if (hasMembers(profile, 0)) return { template: templateOf(profile, [], false), values };
  return {
    template: capture(['value'], profile, false),
    values: values.set('value', { type: 'json' }),
  };
};
