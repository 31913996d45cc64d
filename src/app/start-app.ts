import { Gateway } from '../gateway/gateway.js';
import type { Watch } from '../gateway/translated.js';
import type { ProcessLog } from '../log/create-log.js';
import { type EmbeddedBroker, startEmbeddedBroker } from '../mqtt/embedded-broker.js';
import { MgClient } from '../mqtt/mg-client.js';
import type { AppPlan } from './app-plan.js';
import { addressText, embeddedAddress, gatewayClientOptions, topicOf } from './client-options.js';
import { packageVersion } from './package-info.js';

/** A running gateway with what it stands on. */
export interface App {
  readonly gateway: Gateway;
  readonly client: MgClient;
  /** The broker's address, without credentials. */
  readonly address: string;
  /** Set where no broker is configured and the embedded one runs. */
  readonly embedded: EmbeddedBroker | undefined;
  /** Ends everything in at most 8 s. */
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly log: Pick<ProcessLog, 'child'>;
  readonly watch?: Watch | undefined;
  /** Called once the broker's address is known, before anything connects. */
  readonly onAddress?: (address: string, embedded: EmbeddedBroker | undefined) => void;
}

const SECOND = 1000;

/**
 * Joins map, interfaces, client and, where no broker is configured, the embedded broker, and starts
 * them.
 *
 * @throws GatewayError where an interface must start and does not, or no port is free; nothing runs then
 */
export const startApp = async (plan: AppPlan, options: StartOptions): Promise<App> => {
  const { configuration, map, instances } = plan;
  const { gateway: section, mqtt } = configuration;
  const embedded =
    configuration.broker === undefined
      ? await startEmbeddedBroker({ port: mqtt.port, maxPayloadBytes: mqtt.maxpayload })
      : undefined;
  const broker = configuration.broker ?? embeddedAddress(embedded?.port ?? mqtt.port);
  const address = addressText(broker);
  options.onAddress?.(address, embedded);
  const client = new MgClient(gatewayClientOptions(configuration, broker));
  const gateway = new Gateway({
    name: section.name,
    version: packageVersion(),
    map,
    client,
    brokerAddress: address,
    instances,
    qos: mqtt.qos,
    retain: mqtt.retain,
    retainedCommands: mqtt.retainedcommands,
    queue: {
      maxCount: section.queuesize,
      maxBytes: section.queuebytes,
      whenFull: section.queuefull,
    },
    maxInflight: mqtt.maxinflight,
    maxCommands: section.commandqueue,
    startTimeoutMs: section.starttimeout * SECOND,
    commandTimeoutMs: section.commandtimeout * SECOND,
    restart: { minMs: section.restartmin * SECOND, maxMs: section.restartmax * SECOND },
    statusTopic: topicOf(section.statustopic, section.name),
    statusIntervalMs: section.statusinterval * SECOND,
    log: (area) => options.log.child(area),
    watch: options.watch,
  });
  try {
    await gateway.start();
  } catch (error) {
    await embedded?.close();
    throw error;
  }
  const stop = async (): Promise<void> => {
    await gateway.stop();
    await embedded?.close();
  };
  return { gateway, client, address, embedded, stop };
};
