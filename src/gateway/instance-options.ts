import type { SupervisorOptions } from './supervisor-options.js';

/** An interface instance, as the configuration has it. */
export interface InstanceOptions
  extends Pick<SupervisorOptions, 'name' | 'definition' | 'options' | 'startPolicy' | 'folder'> {
  /** Whether it is started with the gateway; default true. */
  readonly enabled?: boolean | undefined;
  /** Whether it is never stopped while the gateway runs; default false. */
  readonly internal?: boolean | undefined;
  /** Whether what it logs for debugging is shown; default false. */
  readonly debug?: boolean | undefined;
  /** Below which it speaks by itself; default empty. */
  readonly topic?: string | undefined;
}
