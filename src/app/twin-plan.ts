import { join } from 'node:path';
import type { ControlDispatch } from '../companion/control/control-dispatch.js';
import { type BackendChoice, createTwin } from '../companion/twin/create-twin.js';
import type { Configuration } from '../config/configuration.js';
import { resolveDataFolder } from '../config/resolve-data-folder.js';
import type { CompanionPlan, CompanionPort } from '../gateway/companion.js';
import type { AppPlan } from './app-plan.js';
import type { ProcessControl } from './control/process-control.js';
import { twinLedger } from './twin-ledger.js';

const choiceOf = ({ twin, mqtt, broker }: Configuration): BackendChoice | undefined => {
  const { backend, topic, thing, shadow, device } = twin;
  switch (backend) {
    case 'none':
      return undefined;
    case 'topics':
      return { backend, topic, maxPayloadBytes: mqtt.maxpayload };
    case 'aws':
      return { backend, thing, shadow };
    case 'azure':
      return { backend, hub: broker?.host ?? '', device };
  }
};

/** Direct methods are requests like those of `[CONTROL]`, which are off by default. */
const dispatchFor = async (
  { control, twin }: Configuration,
  process: ProcessControl | undefined,
): Promise<((port: CompanionPort) => ControlDispatch) | undefined> => {
  if (process === undefined || twin.backend !== 'azure' || !control.enabled) return undefined;
  const { createDispatch } = await import('./control/dispatch.js');
  return (port) => createDispatch({ port, process });
};

/** The companion for `[TWIN]`; undefined where nobody keeps desired and reported state. */
export const twinPlan = async (
  plan: AppPlan,
  process: ProcessControl | undefined,
): Promise<CompanionPlan | undefined> => {
  const { configuration } = plan;
  const choice = choiceOf(configuration);
  if (choice === undefined) return undefined;
  const reportIntervalMs = configuration.twin.reportinterval * 1_000;
  const dispatch = await dispatchFor(configuration, process);
  return {
    name: 'twin',
    identity: { choice, reportIntervalMs, takesRequests: dispatch !== undefined },
    create: (port) =>
      createTwin(port, {
        choice,
        reportIntervalMs,
        ledger: twinLedger(configuration),
        keptIn: join(resolveDataFolder(configuration, globalThis.process.env), 'twin.json'),
        configured: () => {
          const { interfaces } = (process?.running() ?? plan).configuration;
          return new Map(interfaces.map(({ name, enabled, debug }) => [name, { enabled, debug }]));
        },
        onRequest: dispatch?.(port),
      }),
  };
};
