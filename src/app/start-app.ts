import type { Configuration } from '../config/configuration.js';
import { resolveDataFolder } from '../config/resolve-data-folder.js';
import type { GatewayError } from '../errors/gateway-error.js';
import { Gateway } from '../gateway/gateway.js';
import type { GatewayChange, GatewayOptions } from '../gateway/gateway-options.js';
import type { FailedStart } from '../gateway/instances.js';
import { keptState } from '../gateway/kept-state.js';
import { STOP_LIMITS } from '../gateway/stop-limits.js';
import type { Watch } from '../gateway/translated.js';
import type { ProcessLog } from '../log/create-log.js';
import { type EmbeddedBroker, startEmbeddedBroker } from '../mqtt/embedded-broker.js';
import { MgClient } from '../mqtt/mg-client.js';
import type { KeptState } from '../sdk/interface-contract.js';
import type { AppPlan } from './app-plan.js';
import { addressText, embeddedAddress, gatewayClientOptions } from './client-options.js';
import { companionPlans } from './companions.js';
import type { ProcessControl } from './control/process-control.js';
import { DataFolder } from './data-folder.js';
import { gatewayOptions } from './gateway-options.js';
import { packageVersion } from './package-info.js';

/** A gateway with what it stands on. */
export interface App {
  readonly gateway: Gateway;
  /** The broker's address, without credentials. */
  readonly address: string;
  /** Set where no broker is configured and the embedded one runs. */
  readonly embedded: EmbeddedBroker | undefined;
  /**
   * Resolves when the first start of each interface is decided; rejects with a `GatewayError` where
   * one must start and does not. Everything is to be stopped in either case.
   */
  readonly started: Promise<void>;
  /**
   * Resolves when another process has taken the data folder, because this one was held up for so long
   * that it seemed dead. It must end at once then, and write nothing any more.
   */
  readonly lost: Promise<GatewayError>;
  /**
   * Goes on by another plan, with the same name, lanes and embedded broker.
   *
   * @returns as `Gateway.change`
   * @throws GatewayError as `Gateway.change`, `OUTBOX_LOCKED`, `OUTBOX_FOLDER`
   */
  change(plan: AppPlan, change: AppChange): Promise<readonly FailedStart[]>;
  /** Ends everything in at most 8 s, also while it starts. */
  stop(): Promise<void>;
}

/** What does not go on as it is, and who sees the messages from then on. */
export interface AppChange extends GatewayChange {
  readonly watch?: Watch | undefined;
}

export interface StartOptions {
  readonly log: Pick<ProcessLog, 'child'> & Partial<Pick<ProcessLog, 'setDebug'>>;
  /** What control can do with the process; missing: there is no control. */
  readonly control?: ProcessControl | undefined;
  readonly watch?: Watch | undefined;
  /** Called once the broker's address is known, before anything connects. */
  readonly onAddress?: (address: string, embedded: EmbeddedBroker | undefined) => void;
}

/**
 * Joins map, interfaces, client and, where no broker is configured, the embedded broker, and begins
 * to start them.
 *
 * @throws GatewayError where no port is free for the embedded broker, `OUTBOX_LOCKED`,
 *   `OUTBOX_FOLDER`; nothing runs then
 */
export const startApp = async (plan: AppPlan, options: StartOptions): Promise<App> => {
  const { broker, mqtt } = plan.configuration;
  const embedded =
    broker === undefined
      ? await startEmbeddedBroker({ port: mqtt.port, maxPayloadBytes: mqtt.maxpayload })
      : undefined;
  const own = embeddedAddress(embedded?.port ?? mqtt.port);
  const address = addressText(broker ?? own);
  const data = new DataFolder(options.log.child('outbox'));
  const { control } = options;
  if (control !== undefined) control.purge = (lane, beforeMs) => data.purge(lane, beforeMs);
  // One for each name: who follows an instance under it waits for what that has not written yet.
  const states = new Map<string, KeptState>();
  const stateOf = (instance: string, configuration: Configuration): KeptState => {
    const state =
      states.get(instance) ??
      keptState(
        () => resolveDataFolder(configuration, process.env),
        instance,
        options.log.child(instance),
      );
    states.set(instance, state);
    return state;
  };
  const optionsOf = async (next: AppPlan, watch?: Watch): Promise<GatewayOptions> => {
    const { configuration, map, instances } = next;
    const reached = configuration.broker ?? own;
    return {
      ...gatewayOptions(configuration),
      stored: await data.open(next),
      inbox: await data.openInbox(next),
      companions: await companionPlans(next, control),
      version: packageVersion(),
      map,
      instances,
      brokerAddress: addressText(reached),
      createClient: (handling) =>
        new MgClient({
          ...gatewayClientOptions(configuration, reached),
          stopTimeoutMs: STOP_LIMITS.clientMs,
          ...(configuration.mqtt.trace && {
            onPacket: (line) => options.log.child('mqtt').debug(line),
          }),
          ...(data.session && { session: data.session }),
          ...handling,
        }),
      log: (area) => options.log.child(area),
      keptState: (instance) => stateOf(instance, configuration),
      setDebug: options.log.setDebug,
      watch,
    };
  };
  try {
    options.onAddress?.(address, embedded);
    const gateway = new Gateway(await optionsOf(plan, options.watch));
    const started = gateway.start();
    // Whoever waits for it is told; whoever stops first need not care.
    started.catch(() => undefined);
    const stop = async (): Promise<void> => {
      await gateway.stop();
      await data.close();
      await embedded?.close();
    };
    return {
      gateway,
      address,
      embedded,
      started,
      lost: data.lost,
      change: async (next, { watch, ...change }) =>
        gateway.change(await optionsOf(next, watch), change),
      stop,
    };
  } catch (error) {
    await data.close();
    await embedded?.close();
    throw error;
  }
};
