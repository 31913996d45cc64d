import type { DeviceAccess } from './device-access.js';
import type { ServiceNeeds } from './service-needs.js';
import type { ServicePaths } from './service-paths.js';

/** Everything that a unit is made of. */
export interface UnitPlan {
  /** Without `mqttgateway-` and `.service`. */
  readonly name: string;
  readonly version: string;
  /** For the manager of a user, in place of that of the system. */
  readonly isUsers: boolean;
  /** The account it runs as; undefined: one that systemd makes up. */
  readonly account: string | undefined;
  /** Absolute: node and the file of the command. */
  readonly program: readonly string[];
  /** Absolute, the file. */
  readonly configuration: string;
  /** Where what the configuration may refer to by variables stands. */
  readonly environmentFile: string;
  readonly needs: ServiceNeeds;
  readonly devices: DeviceAccess;
  readonly paths: ServicePaths;
  /** How long its interfaces may take to start. */
  readonly startSeconds: number;
}

/** The name of the unit, without `.service`: also that of its account and of its folder. */
export const unitName = (name: string): string => `mqttgateway-${name}`;
