import type { Configuration } from '../config/configuration.js';
import type { RedactedConfiguration } from '../config/redact-configuration.js';
import type { ExitCode } from '../errors/exit-code.js';
import type { Problem } from '../errors/problem.js';
import type { InstanceOptions } from '../gateway/instance-options.js';
import type { CompiledMap } from '../map/compiled-map.js';

/** Everything that a start needs, checked; nothing has been started. */
export interface AppPlan {
  readonly configuration: Configuration;
  readonly map: CompiledMap;
  readonly instances: readonly InstanceOptions[];
  /** Why modules of strangers cannot be used, by instance; each is seen as failed. */
  readonly broken: ReadonlyMap<string, Problem>;
  /** Never shown. */
  readonly secrets: readonly string[];
  /** The configuration as it may be shown. */
  readonly shown: () => RedactedConfiguration;
}

/** What checking found. */
export interface CheckedPlan {
  /** Missing where a problem is an error. */
  readonly plan?: AppPlan;
  /** All at once: the configuration's, the map's, the interfaces'. */
  readonly problems: readonly Problem[];
  /** Absolute, the map and all that it includes, also what could not be read. */
  readonly mapFiles: readonly string[];
  /** 78 where the configuration or an interface is wrong, 65 where only the map is, 77, or 0. */
  readonly exitCode: ExitCode;
}
