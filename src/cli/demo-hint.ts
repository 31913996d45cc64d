import { demoSettings } from '../app/demo-settings.js';
import type { Configuration } from '../config/configuration.js';
import { escapeControl } from '../errors/escape-control.js';
import type { CompiledMap } from '../map/compiled-map.js';

/** More filters would say no more about what to send. */
const MAX_FILTERS = 4;

const DEMO_TOPIC = 'testmqttgtw/dummyfunction//kitchen//me/C';

const filterText = ({ subscriptions }: CompiledMap): string => {
  if (subscriptions.length === 0) return 'nothing';
  const shown = subscriptions.slice(0, MAX_FILTERS).join('  ');
  const more = subscriptions.length - MAX_FILTERS;
  return escapeControl(more > 0 ? `${shown}  and ${more} more` : shown);
};

/** What runs where nobody configured anything, and how to send it a message. */
export const demoHint = (
  { map: { mapfilename, mapping } }: Configuration,
  map: CompiledMap,
  port: number,
): string => {
  const pub = (topic: string, payload: string): string =>
    `npx mqttgateway pub -p ${port} -t ${topic} -m ${payload}`;
  const isOwn = mapping === 'on' && mapfilename !== demoSettings()['map.mapfilename'];
  const what = isOwn ? 'dummy interface with your map' : 'dummy gateway with maps/dummy.yaml';
  const send = isOwn
    ? `Send it a message from a second terminal, in this folder:

  ${pub('TOPIC', 'PAYLOAD')}

The map listens to:  ${filterText(map)}`
    : `Send it a command from a second terminal, in this folder:

  ${pub(DEMO_TOPIC, 'audio_on')}`;
  return `No configuration was found, so this is the ${what}.
To make your own:  npx mqttgateway init my-gateway
${send}`;
};
