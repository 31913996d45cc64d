import { typesOf } from '../../map/analysis/types-of.js';
import type { EntityOverride } from '../../map/definition/discovery-definition.js';
import type { MapDefinition } from '../../map/definition/map-definition.js';
import type { RouteDefinition } from '../../map/definition/route-definition.js';
import type { MessageType } from '../../map/message.js';
import { commandBindings } from './command-bindings.js';
import { createPrinter } from './concrete-topic.js';
import type { DiscoveryNote, Entity, Place, Seen } from './entity.js';
import { EntityNames } from './entity-names.js';
import { typeOf } from './entity-type.js';
import { bindingsOf } from './route-bindings.js';
import { isBinary, type PlaceContext, placesOf } from './value-places.js';
import { wordsOf } from './words-of.js';

export interface EntitySource {
  readonly map: MapDefinition;
  /** Of the gateway. */
  readonly ownName: string;
  /** Whether what a route publishes is retained where it does not say so. */
  readonly retain: boolean;
  readonly seen: readonly Seen[];
}

export interface FoundEntities {
  readonly entities: readonly Entity[];
  readonly notes: readonly DiscoveryNote[];
}

/** More are none of one device. */
const MAX_ENTITIES = 500;

const overrideOf = ({ route: { discovery }, name }: Place): EntityOverride => {
  const { off: _off, where: _where, values = {}, ...plain } = discovery ?? {};
  const own = name === undefined ? undefined : values[name];
  return { ...plain, ...(own === false ? {} : own) };
};

/** What a place is about: two with the same name and subject are two sides of one thing. */
const subjectOf = ({ said, name }: Place): string => {
  const { action, sender: _sender, gateway: _gateway, ...rest } = said;
  // What always says the same is told apart by what that is.
  const told = name === undefined ? { ...rest, action: action ?? '' } : rest;
  const pairs = Object.entries(told).filter(([, word]) => word !== '');
  return JSON.stringify([name, pairs.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
};

/** Where the statuses, or the commands, of all routes stand. */
const allPlaces = (
  context: PlaceContext,
  way: 'in' | 'out',
  type: MessageType,
  states: readonly Place[],
  notes: DiscoveryNote[],
): Place[] => {
  const { map, seen } = context;
  const routes = map.routes.filter(
    (route) => route.discovery?.off !== true && typesOf(map.role, route, way).includes(type),
  );
  return routes.flatMap((route: RouteDefinition) => {
    const note = (text: string): void => {
      notes.push({ route: route.id, text });
    };
    if (isBinary(route)) {
      note('its payload is binary');
      return [];
    }
    const { bindings, open, isCut } = bindingsOf(map, route, seen);
    const all =
      open.length > 0 && type === 'command' ? commandBindings(map, route, states) : bindings;
    const places = all.flatMap((binding) => placesOf(context, route, type, binding));
    if (isCut) note(`it has more than ${MAX_ENTITIES} topics; the first are told`);
    if (open.length > 0 && places.length === 0)
      note(
        `the map lists no words for ${open.map((name) => `<${name}>`).join(' and ')}: each one is told once it was seen`,
      );
    else if (places.length === 0) note('no value of its payload can be seen or set by itself');
    return places;
  });
};

/** Two routes that print to one topic are one thing. */
const unique = (states: readonly Place[]): readonly Place[] => {
  const places = new Map<string, Place>();
  for (const state of states) {
    const place = JSON.stringify([state.topic, state.name]);
    if (!places.has(place)) places.set(place, state);
  }
  return [...places.values()];
};

/**
 * Of several statuses about the same thing, the one with the shortest topic is how it is, and takes
 * the command: `…/lamp`, not `…/lamp/$target`.
 */
const mainStates = (states: readonly Place[]): ReadonlySet<Place> => {
  const main = new Map<string, Place>();
  for (const state of states) {
    const subject = subjectOf(state);
    const other = main.get(subject);
    if (other === undefined || state.topic.length < other.topic.length) main.set(subject, state);
  }
  return new Set(main.values());
};

const pressed = (command: Place, type: string): readonly (string | undefined)[] =>
  type === 'button' && command.name !== undefined
    ? (wordsOf(command.value) ?? []).map(({ internal }) => internal)
    : [undefined];

/** What a map tells to those who look for entities (pure: the same map gives the same ones). */
export const entitiesOf = ({ map, ownName, retain, seen }: EntitySource): FoundEntities => {
  const notes: DiscoveryNote[] = [];
  const context = { map, seen, retain, printer: createPrinter(map, ownName) };
  const states = allPlaces(context, 'out', 'status', [], notes);
  const commands = allPlaces(context, 'in', 'command', states, notes);
  const bySubject = new Map<string, Place>();
  for (const command of commands) {
    const subject = subjectOf(command);
    if (!bySubject.has(subject)) bySubject.set(subject, command);
  }
  const names = new EntityNames();
  const entities: Entity[] = [];
  const add = (state: Place | undefined, command: Place | undefined): void => {
    const place = state ?? command;
    if (place === undefined) return;
    const override = {
      ...(command && overrideOf(command)),
      ...(state && overrideOf(state)),
    };
    const type = typeOf(override, state, command);
    const isSettable = type !== 'sensor' && type !== 'binary_sensor' && type !== 'event';
    for (const press of command === undefined ? [undefined] : pressed(command, type)) {
      const named = names.of(place, press, override.name);
      if (named === undefined) {
        notes.push({
          route: place.route.id,
          text: `${place.topic} says something of which another has the same words: it is not told`,
        });
        continue;
      }
      entities.push({
        ...named,
        type,
        ...(state !== undefined && type !== 'button' && { state }),
        ...(command !== undefined && isSettable && { command }),
        ...(press !== undefined && { press }),
        gateway: place.said['gateway'] ?? '',
        override,
      });
    }
  };
  const told = new Set<Place>();
  const main = mainStates(states);
  // They have the plain ids.
  const ordered = unique(states).toSorted((a, b) => Number(main.has(b)) - Number(main.has(a)));
  for (const state of ordered) {
    const command = main.has(state) ? bySubject.get(subjectOf(state)) : undefined;
    if (command !== undefined) told.add(command);
    add(state, command);
  }
  for (const command of commands)
    if (!told.has(command) && bySubject.get(subjectOf(command)) === command)
      add(undefined, command);
  if (entities.length > MAX_ENTITIES)
    notes.push({
      route: '',
      text: `there are ${entities.length} entities; the first ${MAX_ENTITIES} are told`,
    });
  return { entities: entities.slice(0, MAX_ENTITIES), notes };
};
