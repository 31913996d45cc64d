import type { SupervisorOptions } from './supervisor-options.js';

/** An interface instance, as the configuration has it. */
export type InstanceOptions = Pick<
  SupervisorOptions,
  'name' | 'definition' | 'options' | 'startPolicy' | 'folder'
>;
