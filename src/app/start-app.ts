import { CLIENT_STOP_MS, Gateway } from '../gateway/gateway.js';
import type { Watch } from '../gateway/translated.js';
import type { ProcessLog } from '../log/create-log.js';
import { type EmbeddedBroker, startEmbeddedBroker } from '../mqtt/embedded-broker.js';
import { MgClient } from '../mqtt/mg-client.js';
import type { AppPlan } from './app-plan.js';
import { addressText, embeddedAddress, gatewayClientOptions } from './client-options.js';
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
  /** Ends everything in at most 8 s, also while it starts. */
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly log: Pick<ProcessLog, 'child'>;
  readonly watch?: Watch | undefined;
  /** Called once the broker's address is known, before anything connects. */
  readonly onAddress?: (address: string, embedded: EmbeddedBroker | undefined) => void;
}

/**
 * Joins map, interfaces, client and, where no broker is configured, the embedded broker, and begins
 * to start them.
 *
 * @throws GatewayError where no port is free for the embedded broker; nothing runs then
 */
export const startApp = async (plan: AppPlan, options: StartOptions): Promise<App> => {
  const { broker, mqtt } = plan.configuration;
  const embedded =
    broker === undefined
      ? await startEmbeddedBroker({ port: mqtt.port, maxPayloadBytes: mqtt.maxpayload })
      : undefined;
  const reached = broker ?? embeddedAddress(embedded?.port ?? mqtt.port);
  const address = addressText(reached);
  try {
    options.onAddress?.(address, embedded);
    const gateway = new Gateway({
      ...gatewayOptions(plan.configuration),
      version: packageVersion(),
      map: plan.map,
      instances: plan.instances,
      brokerAddress: address,
      createClient: (onMessage) =>
        new MgClient({
          ...gatewayClientOptions(plan.configuration, reached),
          stopTimeoutMs: CLIENT_STOP_MS,
          onMessage,
        }),
      log: (area) => options.log.child(area),
      watch: options.watch,
    });
    const started = gateway.start();
    // Whoever waits for it is told; whoever stops first need not care.
    started.catch(() => undefined);
    const stop = async (): Promise<void> => {
      await gateway.stop();
      await embedded?.close();
    };
    return { gateway, address, embedded, started, stop };
  } catch (error) {
    await embedded?.close();
    throw error;
  }
};
