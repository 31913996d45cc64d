import type { MapDefinition } from '../../map/definition/map-definition.js';
import type { RouteDefinition } from '../../map/definition/route-definition.js';
import { topicNames } from '../../map/route/route-names.js';
import { namedValue } from '../../map/words/named-value.js';
import type { Said, Seen } from './entity.js';
import { wordsOf } from './words-of.js';

/** The names of a topic that say what it is about. */
export const topicSubjects = ({ topic }: RouteDefinition): readonly string[] =>
  [...new Set(topicNames(topic))].filter((name) => name !== 'type' && name !== 'sender');

/** The words of the message that a name can have, where they are known. */
export const finiteWords = (
  map: MapDefinition,
  route: RouteDefinition,
  name: string,
): readonly string[] | undefined =>
  route.discovery?.where?.[name] ??
  wordsOf(namedValue(map, route, name)?.value)?.map(({ internal }) => internal);

/** What one topic of a route is about, and the argument that it names. */
export interface Binding {
  readonly said: Said;
  readonly key?: string | undefined;
}

/** More are none of a house; what is beyond is told. */
const MAX_BINDINGS = 500;

/** Each word of each list with each of the others; at most `MAX_BINDINGS + 1`, by which it is seen. */
const product = (lists: readonly (readonly [string, readonly string[]])[]): Said[] => {
  let made: Said[] = [{}];
  for (const [name, words] of lists) {
    const next: Said[] = [];
    for (const said of made)
      for (const word of words) {
        if (next.length > MAX_BINDINGS) break;
        next.push({ ...said, [name]: word });
      }
    made = next;
  }
  return made;
};

const withKey = ({ argkey, ...said }: Said): Binding =>
  argkey === undefined ? { said } : { said, key: argkey };

const isWanted = ({ discovery }: RouteDefinition, { said, key }: Binding): boolean =>
  Object.entries(discovery?.where ?? {}).every(([name, words]) => {
    const word = name === 'argkey' ? key : said[name];
    return word === undefined || words.includes(word);
  });

/** What the topics of a route are about. */
export interface Bindings {
  readonly bindings: readonly Binding[];
  /** The names whose words the map does not say: only what is seen is known. */
  readonly open: readonly string[];
  /** Whether there are more than are looked at. */
  readonly isCut: boolean;
}

/** What the topics of a route are about: all that the map says, or else what was seen. */
export const bindingsOf = (
  map: MapDefinition,
  route: RouteDefinition,
  seen: readonly Seen[],
): Bindings => {
  const lists = topicSubjects(route).map((name) => [name, finiteWords(map, route, name)] as const);
  const open = lists.flatMap(([name, words]) => (words === undefined ? [name] : []));
  const all =
    open.length === 0
      ? product(lists.map(([name, words]) => [name, words ?? []])).map(withKey)
      : seen.filter((one) => one.route === route.id).map(({ said, key }) => ({ said, key }));
  const bindings = all.filter((binding) => isWanted(route, binding));
  return {
    bindings: bindings.slice(0, MAX_BINDINGS),
    open,
    isCut: bindings.length > MAX_BINDINGS,
  };
};
