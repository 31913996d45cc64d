import type {
  BrokerAddress,
  DiscoverySection,
  GatewaySection,
  MqttSection,
  TwinSection,
} from './configuration.js';
import { isChosen } from './is-chosen.js';
import type { MergedSettings } from './merged-settings.js';
import type { SectionName } from './option-schema.js';

/** What a check of the twin looks at. */
export interface TwinScene {
  readonly twin: TwinSection;
  readonly gateway: GatewaySection;
  readonly mqtt: MqttSection;
  readonly broker: BrokerAddress | undefined;
  readonly discovery: DiscoverySection;
}

type Tell = (section: SectionName, option: string, message: string) => void;

/** Seconds; the hub ends connections that are silent for longer than 1.5 times that. */
const MAX_HUB_KEEPALIVE = 1_177;

const checkShadow = ({ twin, mqtt }: TwinScene, tell: Tell): void => {
  if (!/^[a-zA-Z0-9:_-]{1,128}$/.test(twin.thing))
    tell(
      'twin',
      'thing',
      `is empty, and the client id "${mqtt.clientid}" is no name of a thing; set thing`,
    );
  if (mqtt.qos === 2) tell('mqtt', 'qos', 'is 2, which AWS IoT does not take; set qos to 0 or 1');
};

const checkKey = ({ twin, mqtt }: TwinScene, tell: Tell): void => {
  const { sharedaccesskey: key } = twin;
  if (key === '' && mqtt.certfile === '')
    tell(
      'twin',
      'backend',
      'is azure, but nothing says who the device is; set sharedaccesskey, or certfile and keyfile in [MQTT]',
    );
  if (key !== '' && mqtt.certfile !== '')
    tell(
      'twin',
      'sharedaccesskey',
      'and [MQTT] certfile are both set; a device has the one or the other',
    );
  if (key !== '' && (!/^[A-Za-z0-9+/]+={0,2}$/.test(key) || key.length % 4 !== 0))
    tell('twin', 'sharedaccesskey', 'is not base64, as the hub shows it');
  for (const option of ['username', 'password', 'password_file'] as const)
    if (mqtt[option] !== '' && mqtt.usecredentials !== 'off')
      tell(
        'mqtt',
        option,
        'is set, but user name and password at Azure IoT Hub are made of [TWIN]; leave it out',
      );
};

/** Topics of the gateway itself: the hub keeps none, and takes no other than its own. */
const checkTopics = ({ gateway, twin, discovery }: TwinScene, tell: Tell): void => {
  const own = `devices/${twin.device}/messages/events/`;
  for (const option of ['statetopic', 'statustopic', 'reloadtopic'] as const)
    if (gateway[option] !== '')
      tell(
        'gateway',
        option,
        'is a retained topic, which Azure IoT Hub does not keep; set it to nothing (the twin reports the same)',
      );
  for (const option of ['heartbeattopic', 'trackingtopic'] as const)
    if (gateway[option] !== '' && !gateway[option].startsWith(own))
      tell(
        'gateway',
        option,
        `is "${gateway[option]}", but Azure IoT Hub takes topics below ${own} only; set it so, or to nothing`,
      );
  for (const option of ['homeassistant', 'homie'] as const)
    if (discovery[option])
      tell(
        'discovery',
        option,
        'is on, but needs retained topics, which Azure IoT Hub does not keep; set it to off',
      );
};

const checkHub = (scene: TwinScene, tell: Tell): void => {
  const { twin, mqtt } = scene;
  if (!/^[A-Za-z0-9.%_*?!(),:=@$'-]{1,128}$/.test(twin.device))
    tell(
      'twin',
      'device',
      `is empty, and the client id "${mqtt.clientid}" is no id of a device; set device`,
    );
  checkKey(scene, tell);
  if (mqtt.protocol !== '3.1.1')
    tell('mqtt', 'protocol', `is ${mqtt.protocol}, but Azure IoT Hub speaks 3.1.1; set it so`);
  if (mqtt.qos === 2)
    tell('mqtt', 'qos', 'is 2, for which Azure IoT Hub ends the connection; set qos to 0 or 1');
  if (mqtt.retain)
    tell('mqtt', 'retain', 'is on, but Azure IoT Hub keeps no messages; set retain to off');
  if (mqtt.keepalive === 0 || mqtt.keepalive > MAX_HUB_KEEPALIVE)
    tell(
      'mqtt',
      'keepalive',
      `is ${mqtt.keepalive}; Azure IoT Hub takes 1 to ${MAX_HUB_KEEPALIVE} seconds`,
    );
  checkTopics(scene, tell);
};

const FOR_AZURE = ['device', 'sharedaccesskey', 'sharedaccesskey_file', 'tokenlifetime'] as const;

/** Which back end looks at an option; the others do not. */
const ONLY_FOR = [
  ['topic', 'topics'],
  ['thing', 'aws'],
  ['shadow', 'aws'],
  ...FOR_AZURE.map((option) => [option, 'azure'] as const),
] as const;

const checkEffect = ({ twin, gateway, mqtt }: TwinScene, settings: MergedSettings): void => {
  const { backend } = twin;
  // As `config show` writes them: what stands for nothing.
  const filledIn: Readonly<Record<string, string>> = {
    topic: `mqttgateway/${gateway.name}/twin`,
    thing: mqtt.clientid,
    device: mqtt.clientid,
  };
  for (const [option, its] of ONLY_FOR)
    if (
      backend !== its &&
      isChosen(settings, ['twin', option]) &&
      settings.value(['twin', option]) !== filledIn[option]
    )
      settings.report(
        ['twin', option],
        'CONFIG_NO_EFFECT',
        `is set, but backend is ${backend}; it is for backend: ${its}`,
        'warning',
      );
};

/** What the back end of `[TWIN]` asks of the rest of the configuration. */
export const checkTwin = (scene: TwinScene, settings: MergedSettings): void => {
  const { twin, broker } = scene;
  const tell: Tell = (section, option, message) =>
    settings.report([section, option], 'CONFIG_CONFLICT', message);
  checkEffect(scene, settings);
  if (twin.backend === 'topics' && twin.topic === '')
    tell('twin', 'topic', 'is empty, but backend is topics');
  if (twin.backend !== 'aws' && twin.backend !== 'azure') return;
  if (broker === undefined)
    tell('twin', 'backend', `is ${twin.backend}, but no broker is set; set host in [MQTT]`);
  else if (broker.transport !== 'tls' && broker.transport !== 'wss')
    tell('twin', 'backend', `is ${twin.backend}, which needs TLS; set tls: on in [MQTT]`);
  if (twin.backend === 'aws') checkShadow(scene, tell);
  else checkHub(scene, tell);
};
