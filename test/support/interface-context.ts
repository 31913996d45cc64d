import type { InterfaceContext, PeriodicHandle } from '../../src/sdk/interface-contract.js';

const nothing = (): undefined => undefined;

/** A task that never runs. */
export const IDLE_TASK: PeriodicHandle = {
  statistics: { runs: 0, failed: 0, overrun: 0, lastMs: 0, meanMs: 0, maxMs: 0 },
  isRunning: false,
  start: nothing,
  stop: nothing,
  restart: nothing,
};

/** A context that takes everything and does nothing, but for what the test gives. */
export const interfaceContext = (own: Partial<InterfaceContext> = {}): InterfaceContext => ({
  name: 'lamp',
  folder: '.',
  log: { error: nothing, warn: nothing, info: nothing, debug: nothing },
  emit: async () => undefined,
  lost: nothing,
  every: () => IDLE_TASK,
  cron: () => IDLE_TASK,
  topics: { base: '', publish: async () => undefined, subscribe: nothing, unsubscribe: nothing },
  state: { load: async () => ({}), save: async () => undefined },
  submitAction: async () => undefined,
  report: nothing,
  traffic: nothing,
  count: nothing,
  ...own,
});
