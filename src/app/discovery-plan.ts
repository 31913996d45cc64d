import { DiscoveryCompanion } from '../companion/discovery/discovery-companion.js';
import type { DiscoveryOptions } from '../companion/discovery/discovery-options.js';
import { resolveDataFolder } from '../config/resolve-data-folder.js';
import type { CompanionPlan } from '../gateway/companion.js';
import type { AppPlan } from './app-plan.js';
import { packageVersion } from './package-info.js';

/** What discovery is made of. */
export const discoveryOptions = (
  { configuration, map, instances }: AppPlan,
  environment: Readonly<Record<string, string | undefined>>,
): DiscoveryOptions => {
  const { discovery, gateway, mqtt } = configuration;
  return {
    map,
    retain: mqtt.retain,
    homeassistant: discovery.homeassistant,
    prefix: discovery.prefix,
    statusTopic: discovery.statustopic,
    jitterMs: discovery.jitter * 1000,
    homie: discovery.homie,
    homieDomain: discovery.homiedomain,
    device: discovery.device,
    deviceName: discovery.devicename,
    area: discovery.area,
    version: packageVersion(),
    availability: {
      stateTopic: gateway.statetopic,
      online: gateway.stateonline,
      offline: gateway.stateoffline,
      statusTopic: gateway.statustopic,
      instances: instances.map(({ name }) => name),
    },
    maxBytes: mqtt.maxpayload,
    folder: resolveDataFolder(configuration, environment),
  };
};

/** Discovery, as a companion; after a reload it goes on where nothing of this has changed. */
export const discoveryPlan = (plan: AppPlan): CompanionPlan => {
  const options = discoveryOptions(plan, process.env);
  const { map, ...rest } = options;
  return {
    name: 'discovery',
    identity: [map.definition, map.ownName, rest],
    watches: true,
    create: (port) => new DiscoveryCompanion(port, options),
  };
};
