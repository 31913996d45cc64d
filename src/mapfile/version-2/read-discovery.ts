import type {
  DiscoveryDefinition,
  EntityOverride,
} from '../../map/definition/discovery-definition.js';
import type { Entity, MapFile2 } from './map-file-2.generated.js';
import type { RouteFile } from './map-part.js';

type Raw = RouteFile['discovery'] | MapFile2['discovery'];

/** One entity as the file says it. */
export type EntityFile = Exclude<Entity, boolean>;

const overrideOf = (raw: EntityFile): EntityOverride => {
  const { type, name, icon, category, enabled, entity, as } = raw;
  return {
    ...(type !== undefined && { type }),
    ...(name !== undefined && { name }),
    ...(icon !== undefined && { icon }),
    ...(raw.device_class !== undefined && { deviceClass: raw.device_class }),
    ...(raw.state_class !== undefined && { stateClass: raw.state_class }),
    ...(category !== undefined && { category }),
    ...(enabled !== undefined && { enabled }),
    ...(entity !== undefined && { entity }),
    ...(as !== undefined && { as }),
  };
};

const valuesOf = (
  values: Readonly<Record<string, Entity>>,
): Readonly<Record<string, EntityOverride | false>> =>
  Object.fromEntries(
    Object.entries(values).map(([name, raw]) => [
      name,
      typeof raw === 'object' ? overrideOf(raw) : false,
    ]),
  );

/** `discovery` of a route, then of its file, then of those that include it; member by member (M15.1). */
export const readDiscovery = (
  own: RouteFile['discovery'],
  files: readonly MapFile2['discovery'][],
): DiscoveryDefinition | undefined => {
  let read: DiscoveryDefinition | undefined;
  for (const raw of [own, ...files].toReversed() as Raw[]) {
    if (raw === undefined) continue;
    if (typeof raw !== 'object') {
      read = { off: true };
      continue;
    }
    const { off: _off, ...before } = read ?? {};
    read = { ...before, ...overrideOf(raw) };
  }
  if (typeof own !== 'object') return read;
  return {
    ...read,
    ...(own.where !== undefined && { where: own.where }),
    ...(own.values !== undefined && { values: valuesOf(own.values) }),
  };
};
