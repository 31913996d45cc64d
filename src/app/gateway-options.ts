import type { Configuration } from '../config/configuration.js';
import type { GatewayOptions } from '../gateway/gateway-options.js';

const milliseconds = (seconds: number): number => Math.round(seconds * 1000);

/** The options of the gateway that the configuration has; the rest is not for users to set. */
export const gatewayOptions = ({
  gateway,
  mqtt,
}: Configuration): Omit<
  GatewayOptions,
  'version' | 'map' | 'instances' | 'createClient' | 'brokerAddress' | 'log' | 'watch'
> => ({
  name: gateway.name,
  qos: mqtt.qos,
  retain: mqtt.retain,
  delivery: gateway.delivery,
  backlogRate: mqtt.backlograte,
  maxPayloadBytes: mqtt.maxpayload,
  loopRate: gateway.looprate,
  retainedCommands: mqtt.retainedcommands,
  commandExpiryMs: milliseconds(gateway.commandexpiry),
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
  defects: {
    maxCount: gateway.maxdefects,
    windowMs: milliseconds(gateway.defectwindow),
  },
  statusTopic: gateway.statustopic === '' ? undefined : gateway.statustopic,
  statusIntervalMs: milliseconds(gateway.statusinterval),
  reloadTopic: gateway.reloadtopic === '' ? undefined : gateway.reloadtopic,
  trackingTopic: gateway.trackingtopic === '' ? undefined : gateway.trackingtopic,
});
