import { suggestion } from '../../document/suggest.js';
import type { DocumentPath } from '../../errors/problem.js';
import type { ValueDefinition } from '../../map/definition/value-definition.js';
import type { EntityFile } from './read-discovery.js';
import type { ReadRoute } from './read-route.js';

const isNumber = (value: ValueDefinition | undefined): boolean =>
  (value?.type === 'number' || value?.type === 'integer') && value.map === undefined;

const wordsOf = (value: ValueDefinition | undefined): readonly string[] | undefined => {
  if (value?.map !== undefined && value.maptype === 'strict') return Object.keys(value.map);
  return value?.type === 'boolean' ? ['true', 'false'] : undefined;
};

/** What a type of entity needs of its value; undefined where that is there. */
const lack = (
  type: NonNullable<EntityFile['type']>,
  value: ValueDefinition | undefined,
): string | undefined => {
  switch (type) {
    case 'number':
      return isNumber(value) ? undefined : 'a number';
    case 'select':
    case 'event':
    case 'device_tracker':
      return wordsOf(value) === undefined ? 'a table with maptype strict' : undefined;
    case 'switch':
    case 'binary_sensor':
      return wordsOf(value)?.length === 2 ? undefined : 'two words, as on and off, or boolean';
    default:
      return undefined;
  }
};

const checkEntity = (
  route: ReadRoute,
  path: DocumentPath,
  raw: EntityFile,
  names: readonly string[],
): void => {
  const { part, name } = route.place;
  if ((raw.entity === undefined) !== (raw.as === undefined)) {
    const [there, missing] = raw.entity === undefined ? ['as', 'entity'] : ['entity', 'as'];
    part.list.error(
      'MAP_BAD_DISCOVERY',
      [...path, there],
      `route ${name}: ${there} stands here without ${missing}`,
      {
        hint: 'Write both: entity: thermostat, as: temperature.',
        onKey: true,
      },
    );
  }
  const { type } = raw;
  if (type === undefined || names.length === 0) return;
  const lacks = names.map((one) => lack(type, route.values.get(one)?.definition));
  const [first] = lacks;
  if (first === undefined || lacks.includes(undefined)) return;
  part.list.error(
    'MAP_BAD_DISCOVERY',
    [...path, 'type'],
    `route ${name}: a ${type} needs ${first}, but ${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} none`,
    { hint: `Say it under values, or leave out type: then the kind of entity follows.` },
  );
};

/** What is wrong with `discovery` of a route beside its shape (M15). */
export const checkDiscovery = (route: ReadRoute): void => {
  const { part, path: routePath, name, uses } = route.place;
  const raw = route.raw.discovery;
  if (typeof raw !== 'object') return;
  const path = [...routePath, 'discovery'];
  const inTopic = new Set(uses.filter((use) => use.inTopic).map((use) => use.name));
  const isOpen = uses.some((use) => use.name === 'argkey');
  const inPayload = [
    ...new Set(uses.filter((use) => !use.inTopic).map((use) => use.name)),
    ...(route.definition.payload.codec === 'action-or-json' ? ['action'] : []),
  ].filter((one) => one !== 'argkey' && one !== 'argvalue');
  for (const [where, words] of Object.entries(raw.where ?? {})) {
    const place = [...path, 'where', where];
    if (!inTopic.has(where)) {
      part.list.error(
        'MAP_BAD_DISCOVERY',
        place,
        `route ${name}: <${where}> does not stand in the topic. ${suggestion(where, [...inTopic])}`,
        { onKey: true },
      );
      continue;
    }
    const known = wordsOf(route.values.get(where)?.definition);
    const other = words.find((word) => known?.includes(word) === false);
    if (other !== undefined)
      part.list.error(
        'MAP_BAD_DISCOVERY',
        [...place, words.indexOf(other)],
        `route ${name}: "${other}" is no word of ${where}. ${suggestion(other, known ?? [])}`,
      );
  }
  for (const [value, entity] of Object.entries(raw.values ?? {})) {
    const place = [...path, 'values', value];
    if (!inPayload.includes(value) && !isOpen)
      part.list.error(
        'MAP_BAD_DISCOVERY',
        place,
        `route ${name}: <${value}> does not stand in the payload. ${suggestion(value, inPayload)}`,
        { onKey: true },
      );
    else if (typeof entity === 'object') checkEntity(route, place, entity, [value]);
  }
  checkEntity(route, path, raw, inPayload);
};
