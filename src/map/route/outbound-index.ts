import type { RouteDefinition } from '../definition/route-definition.js';
import { MESSAGE_FIELDS, type Message, type MessageField } from '../message.js';
import type { RankedRoute } from './route-trie.js';

const KEYS = ['type', ...MESSAGE_FIELDS] as const;
type Key = MessageField | 'type';

/** Routes by the word of the next field that they say, down to those that say the same words. */
interface Branch {
  readonly next: Map<string, Branch>;
  readonly routes: RankedRoute[];
}

/** Routes whose `message` says the same fields. */
interface Group {
  readonly keys: readonly Key[];
  readonly root: Branch;
}

const emptyBranch = (): Branch => ({ next: new Map(), routes: [] });

const NONE: readonly RankedRoute[] = [];

/** The routes whose `message` agrees with a message in all fields, in the order of the map. */
export type FindPrinters = (message: Message) => readonly RankedRoute[];

/**
 * Routes by what they say of every message: what a look-up costs depends on how many combinations of
 * fields the routes say, not on how many routes there are.
 */
export const outboundIndex = (routes: readonly RouteDefinition[]): FindPrinters => {
  const groups = new Map<string, Group>();
  for (const [rank, route] of routes.entries()) {
    const { fields } = route.constants;
    const keys = KEYS.filter((key) => fields[key] !== undefined);
    const name = keys.join();
    const group = groups.get(name) ?? { keys, root: emptyBranch() };
    groups.set(name, group);
    let branch = group.root;
    for (const key of keys) {
      const word = fields[key] ?? '';
      const next = branch.next.get(word) ?? emptyBranch();
      branch.next.set(word, next);
      branch = next;
    }
    branch.routes.push({ rank, route });
  }
  const all = [...groups.values()];
  const find = ({ keys, root }: Group, message: Message): readonly RankedRoute[] => {
    let branch = root;
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index];
      const next = key === undefined ? undefined : branch.next.get(message[key]);
      if (next === undefined) return NONE;
      branch = next;
    }
    return branch.routes;
  };
  return (message) => {
    let found = NONE;
    let isMixed = false;
    for (let index = 0; index < all.length; index += 1) {
      const group = all[index];
      const same = group === undefined ? NONE : find(group, message);
      if (same.length === 0) continue;
      isMixed ||= found.length > 0;
      found = found.length === 0 ? same : [...found, ...same];
    }
    return isMixed ? [...found].sort((a, b) => a.rank - b.rank) : found;
  };
};
