import type { RouteDefinition } from '../definition/route-definition.js';
import { MESSAGE_FIELDS, type Message, type MessageField } from '../message.js';
import type { RankedRoute } from './route-trie.js';

const KEYS = ['type', ...MESSAGE_FIELDS] as const;
type Key = MessageField | 'type';

/** Routes whose `message` says the same fields, by the words that it says of them. */
interface Group {
  readonly keys: readonly Key[];
  readonly table: Map<string, RankedRoute[]>;
}

/** Words never hold this: MQTT cannot carry it. */
const BETWEEN = '\u0000';

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
    const group = groups.get(name) ?? { keys, table: new Map<string, RankedRoute[]>() };
    groups.set(name, group);
    const words = keys.map((key) => fields[key]).join(BETWEEN);
    const same = group.table.get(words);
    if (same === undefined) group.table.set(words, [{ rank, route }]);
    else same.push({ rank, route });
  }
  const all = [...groups.values()];
  const wordsOf = (message: Message, keys: readonly Key[]): string => {
    let words = '';
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index];
      const word = key === undefined ? '' : message[key];
      words = index === 0 ? word : words + BETWEEN + word;
    }
    return words;
  };
  return (message) => {
    let found: readonly RankedRoute[] = NONE;
    let isMixed = false;
    for (let index = 0; index < all.length; index += 1) {
      const group = all[index];
      const same = group?.table.get(wordsOf(message, group.keys));
      if (same === undefined) continue;
      isMixed ||= found.length > 0;
      found = found.length === 0 ? same : [...found, ...same];
    }
    return isMixed ? [...found].sort((a, b) => a.rank - b.rank) : found;
  };
};
