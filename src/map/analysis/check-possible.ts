import type { Problem } from '../../errors/problem.js';
import type { MapDefinition } from '../definition/map-definition.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import type { ValueDefinition } from '../definition/value-definition.js';
import { isHex } from '../payload/hex-text.js';
import { Refusal } from '../refusal.js';
import { type CompiledValue, compileValue } from '../value/compile-value.js';
import { definitionOf } from './definition-of.js';
import { type Occurrence, occurrencesOf } from './occurrences.js';
import { error } from './problem-of.js';
import { hasVocabulary } from './prove-value.js';

const stands = (
  word: string,
  value: CompiledValue,
  { spelling, side, field }: Occurrence,
): boolean => {
  if (spelling === 'json') return !(value.printJson(word) instanceof Refusal);
  const printed = value.print(word);
  if (typeof printed !== 'string' || printed === '') return false;
  if (field !== undefined) return field.through(printed) !== undefined;
  if (spelling === 'bytes') return isHex(printed);
  return side === 'payload' || !/[/+#\0]/.test(printed);
};

/** Why nothing can stand where a value is captured; undefined where something can. */
const obstacle = (
  definition: ValueDefinition,
  name: string,
  occurrence: Occurrence,
): string | undefined => {
  const { min = -Infinity, max = Infinity } = definition.number ?? {};
  if (min > max) return `min ${min} is above max ${max}`;
  if (!hasVocabulary(definition) || definition.maptype !== 'strict') return undefined;
  const words = Object.keys(definition.map ?? {});
  if (words.length === 0) return 'its vocabulary is strict and empty';
  const value = compileValue(name, definition, undefined);
  return words.some((word) => stands(word, value, occurrence))
    ? undefined
    : `none of its keywords can stand ${occurrence.field === undefined ? PLACES[occurrence.spelling] : 'in its field'}`;
};

const PLACES = {
  text: 'as text there',
  json: 'in JSON as its type says',
  bytes: 'there: they are no hex text',
} as const;

/** `obstacle`, looked for once for each value and kind of place. */
const createObstacles = (): typeof obstacle => {
  const known = new Map<ValueDefinition, Map<string, string | undefined>>();
  return (definition, name, occurrence) => {
    const places = known.get(definition) ?? new Map<string, string | undefined>();
    known.set(definition, places);
    const key = `${occurrence.side} ${occurrence.spelling} ${occurrence.field?.shape}`;
    if (!places.has(key)) places.set(key, obstacle(definition, name, occurrence));
    return places.get(key);
  };
};

const checkRoute = (
  map: MapDefinition,
  route: RouteDefinition,
  obstacleOf: typeof obstacle,
): Problem | undefined => {
  for (const occurrence of occurrencesOf(route)) {
    const { name, optional, side } = occurrence;
    const definition = definitionOf(map, route, name);
    if (definition === undefined || optional || name === 'argvalue') continue;
    // Expressions make of it what they like.
    if (definition.in !== undefined || definition.out !== undefined) continue;
    const why = obstacleOf(definition, name, occurrence);
    if (why !== undefined)
      return error(
        'MAP_NEVER_WORKS',
        ['routes', route.id, side],
        `route ${route.id} can neither read nor print: <${name}> cannot be anything, as ${why}`,
      );
  }
  return undefined;
};

/** Routes that a value makes impossible. */
export const checkPossible = (map: MapDefinition): Problem[] => {
  const obstacleOf = createObstacles();
  return map.routes.flatMap((route) => checkRoute(map, route, obstacleOf) ?? []);
};
