import type { Role } from '../definition/map-definition.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import type { MessageType } from '../message.js';
import { waysOf } from '../route/ways.js';

export const TYPES: readonly MessageType[] = ['command', 'status'];

/** The types of the messages of a route that come in, or go out, with the role that the map has (M7.3). */
export const typesOf = (
  role: Role,
  { direction, constants }: Pick<RouteDefinition, 'direction' | 'constants'>,
  way: 'in' | 'out',
): MessageType[] => {
  const ways = waysOf(role, direction)[way];
  const said = constants.fields.type;
  return TYPES.filter((type) => ways[type] && (said === undefined || said === type));
};
