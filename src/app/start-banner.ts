import { keywordCount } from '../map/keyword-count.js';
import type { AppPlan } from './app-plan.js';
import { packageVersion } from './package-info.js';

/** What is logged at every start, as the original did: version and what it runs with. */
export const startBanner = ({ configuration, map, instances }: AppPlan): string[] => {
  const { gateway, file } = configuration;
  const count = map.subscriptions.length;
  const keywords = keywordCount(map.definition);
  const mapText =
    configuration.map.mapping === 'on'
      ? `map ${configuration.map.mapfilename}, ${keywords} keywords`
      : 'no map, keywords pass as they are';
  const interfaces = instances.map(({ name, definition }) =>
    name === definition.name ? name : `${name} (${definition.name})`,
  );
  return [
    `mqttgateway ${packageVersion()}, node ${process.versions.node}`,
    `gateway "${gateway.name}", configuration ${file ?? 'none'}`,
    `${mapText}; ${count} ${count === 1 ? 'subscription' : 'subscriptions'}; interfaces: ${interfaces.join(', ')}`,
  ];
};
