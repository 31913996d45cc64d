import type { Ways } from '../compiled-map.js';
import type { Role } from '../definition/map-definition.js';
import type { Direction } from '../definition/route-definition.js';

const BOTH = { command: true, status: true } as const;
const NEITHER = { command: false, status: false } as const;
const COMMANDS = { command: true, status: false } as const;
const STATUSES = { command: false, status: true } as const;

const BY_DIRECTION: Readonly<Record<Direction, Ways>> = {
  in: { in: BOTH, out: NEITHER },
  out: { in: NEITHER, out: BOTH },
  both: { in: BOTH, out: BOTH },
};

const BY_ROLE: Readonly<Record<Role, Ways>> = {
  device: { in: COMMANDS, out: STATUSES },
  controller: { in: STATUSES, out: COMMANDS },
  both: { in: BOTH, out: BOTH },
};

/** Which messages of a route come in and go out (M7.3). */
export const waysOf = (role: Role, direction: Direction | undefined): Ways =>
  direction === undefined ? BY_ROLE[role] : BY_DIRECTION[direction];
