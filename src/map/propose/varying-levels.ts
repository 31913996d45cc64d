import { arePropertyLevels, isDeviceLevel, isPropertyLevel } from './conventions.js';
import { groupBy } from './group-by.js';
import { payloadKind } from './payload-profile.js';
import type { TopicNode } from './topic-tree.js';

type Child = readonly [level: string, node: TopicNode];

/** How alike two sets must be for what they belong to to count as alike. */
const ALIKE = 0.5;
/** Last levels beyond this number are no properties. */
const MANY = 12;
/** The first level is seldom anything but a name of its own. */
const MANY_ROOTS = 3;

const union = <Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): Set<Item> =>
  new Set([...a, ...b]);

/** How much of the smaller set the larger one has: not every thing has all that another one has. */
const likeness = <Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number => {
  const shared = [...a].filter((item) => b.has(item)).length;
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 1 : shared / smaller;
};

const withoutDigits = (level: string): string => level.replace(/\d+/g, '0');

/** What stands below a level: each topic by its depth and its last level. */
const signature = (node: TopicNode, depth = 0, name = ''): Set<string> => {
  const own = node.profile === undefined ? [] : [`${depth}/${withoutDigits(name)}`];
  return new Set([
    ...own,
    ...[...node.children].flatMap(([level, child]) => [...signature(child, depth + 1, level)]),
  ]);
};

/** Puts what is alike together, each to the first that it is like. */
const groupsOf = <Item>(
  items: readonly Item[],
  featuresOf: (item: Item) => ReadonlySet<string>,
): Item[][] => {
  const groups: { readonly items: Item[]; features: ReadonlySet<string> }[] = [];
  for (const item of items) {
    const features = featuresOf(item);
    const group = groups.find((each) => likeness(each.features, features) >= ALIKE);
    if (group === undefined) groups.push({ items: [item], features });
    else {
      group.items.push(item);
      group.features = union(group.features, features);
    }
  }
  return groups.map((group) => group.items);
};

const branchInstances = (branches: readonly Child[], atRoot: boolean): Child[] =>
  groupsOf(branches, ([, node]) => signature(node))
    .filter((group) => group.length >= (atRoot ? MANY_ROOTS : 2))
    .flat();

const leafInstances = (leaves: readonly Child[]): Child[] => {
  const candidates = leaves.filter(([level]) => !isPropertyLevel(level));
  const byKind = groupBy(candidates, ([, { profile }]) =>
    profile === undefined ? '' : payloadKind(profile),
  );
  return [...byKind].flatMap(([kind, group]) => {
    if (kind === 'objects')
      return groupsOf(group, ([, { profile }]) => new Set(profile?.json.members.keys()))
        .filter((alike) => alike.length >= 2)
        .flat();
    if (group.length > MANY) return group;
    const numbered = groupBy(
      group.filter(([level]) => /\d/.test(level)),
      ([level]) => withoutDigits(level),
    );
    return [...numbered.values()].filter((alike) => alike.length >= 2).flat();
  });
};

/**
 * Which of the levels beside each other are names of things of one kind, and so one capture; the
 * others are literal.
 *
 * @param before the levels before them, captures as `''`
 */
export const varyingLevels = (
  children: ReadonlyMap<string, TopicNode>,
  before: readonly string[],
): ReadonlySet<string> => {
  if (arePropertyLevels(before)) return new Set();
  const all = [...children].filter(([level]) => !level.startsWith('$'));
  const known = all.filter(([level]) => isDeviceLevel(before, level));
  if (known.length > 0) return new Set(known.map(([level]) => level));
  const branches = all.filter(([, { children: below }]) => below.size > 0);
  const leaves = all.filter(([, { children: below }]) => below.size === 0);
  const atRoot = before.length === 0;
  return new Set(
    [...branchInstances(branches, atRoot), ...(atRoot ? [] : leafInstances(leaves))].map(
      ([level]) => level,
    ),
  );
};
