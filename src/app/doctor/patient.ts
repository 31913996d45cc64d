import type { LoadedConfiguration } from '../../config/configuration.js';
import type { CheckedPlan } from '../app-plan.js';
import type { FoundService } from '../system-service/service-for.js';

/** What is looked at. */
export interface Patient {
  readonly loaded: LoadedConfiguration;
  readonly checked: CheckedPlan;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Processes of this user that run by the configuration. */
  readonly running: readonly number[];
  /** The service that runs it, where one is installed. */
  readonly service: FoundService | undefined;
  /** How long one check may take. */
  readonly timeoutMs: number;
}
