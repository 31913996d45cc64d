import type { BrokerAddress } from '../config/configuration.js';
import { CLIENT_STOP_MS, Gateway, type GatewayOptions } from '../gateway/gateway.js';
import type { Watch } from '../gateway/translated.js';
import type { ProcessLog } from '../log/create-log.js';
import { type EmbeddedBroker, startEmbeddedBroker } from '../mqtt/embedded-broker.js';
import { MgClient } from '../mqtt/mg-client.js';
import type { AppPlan } from './app-plan.js';
import { addressText, embeddedAddress, gatewayClientOptions, topicOf } from './client-options.js';
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

const milliseconds = (seconds: number): number => Math.round(seconds * 1000);

const gatewayOptions = (
  plan: AppPlan,
  broker: BrokerAddress,
  { log, watch }: StartOptions,
): GatewayOptions => {
  const { configuration, map, instances } = plan;
  const { gateway, mqtt } = configuration;
  return {
    name: gateway.name,
    version: packageVersion(),
    map,
    createClient: (onMessage) =>
      new MgClient({
        ...gatewayClientOptions(configuration, broker),
        stopTimeoutMs: CLIENT_STOP_MS,
        onMessage,
      }),
    brokerAddress: addressText(broker),
    instances,
    qos: mqtt.qos,
    retain: mqtt.retain,
    retainedCommands: mqtt.retainedcommands,
    queue: {
      maxCount: gateway.queuesize,
      maxBytes: gateway.queuebytes,
      whenFull: gateway.queuefull,
    },
    maxCommands: gateway.commandqueue,
    startTimeoutMs: milliseconds(gateway.starttimeout),
    commandTimeoutMs: milliseconds(gateway.commandtimeout),
    restart: {
      minMs: milliseconds(gateway.restartmin),
      maxMs: milliseconds(gateway.restartmax),
    },
    statusTopic: topicOf(gateway.statustopic, gateway.name),
    statusIntervalMs: milliseconds(gateway.statusinterval),
    log: (area) => log.child(area),
    watch,
  };
};

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
    const gateway = new Gateway(gatewayOptions(plan, reached, options));
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
