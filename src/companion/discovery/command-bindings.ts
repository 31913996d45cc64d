import type { MapDefinition } from '../../map/definition/map-definition.js';
import type { RouteDefinition } from '../../map/definition/route-definition.js';
import type { Place } from './entity.js';
import { type Binding, finiteWords, topicSubjects } from './route-bindings.js';

/** Whether a command of a route can be about what a state is about. */
const isAbout = ({ constants: { fields } }: RouteDefinition, { said }: Place): boolean =>
  (['function', 'location', 'device'] as const).every((field) => {
    const word = fields[field] ?? '';
    return word === '' || word === (said[field] ?? '');
  });

/**
 * What the commands of a route are about whose topics the map does not say all: what there are
 * states of.
 */
export const commandBindings = (
  map: MapDefinition,
  route: RouteDefinition,
  states: readonly Place[],
): readonly Binding[] => {
  const names = topicSubjects(route);
  const found = new Map<string, Binding>();
  for (const state of states) {
    if (!isAbout(route, state)) continue;
    const key = names.includes('argkey') ? state.name : undefined;
    if (names.includes('argkey') && key === undefined) continue;
    const said = Object.fromEntries(
      names.flatMap((name) => {
        const word = name === 'argkey' || name === 'action' ? undefined : state.said[name];
        return word === undefined ? [] : [[name, word]];
      }),
    );
    const isKnown = names.every((name) => {
      const words = finiteWords(map, route, name);
      const word = name === 'argkey' ? key : said[name];
      return words === undefined || word === undefined || words.includes(word);
    });
    if (isKnown) found.set(JSON.stringify([said, key]), { said, key });
  }
  return [...found.values()];
};
