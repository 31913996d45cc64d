import type { GatewaySection, MqttSection } from './configuration.js';
import { isChosen } from './is-chosen.js';
import type { MergedSettings } from './merged-settings.js';

const checkQos = (
  { delivery }: GatewaySection,
  { qos }: MqttSection,
  settings: MergedSettings,
): void => {
  const path = ['gateway', 'delivery'];
  if ((delivery === 'durable' || delivery === 'memory') && qos === 0)
    settings.report(
      path,
      'CONFIG_CONFLICT',
      `is ${delivery}, but [MQTT] qos is 0: nobody acknowledges those messages; set qos: 1, or delivery: best-effort`,
    );
  if (delivery === 'best-effort' && settings.origin(['mqtt', 'qos']).layer !== 'default' && qos > 0)
    settings.report(
      path,
      'CONFIG_CONFLICT',
      `is best-effort, which is QoS 0, but [MQTT] qos is ${qos}; remove qos, or set delivery: memory`,
    );
};

const noQos2 = ({ qos }: MqttSection, settings: MergedSettings): void => {
  if (qos === 2)
    settings.report(
      ['mqtt', 'qos'],
      'CONFIG_NO_EFFECT',
      'is 2, but with session: persistent messages go with QoS 1, at least once; set session: clean for QoS 2, or qos: 1',
      'warning',
    );
};

/** What the options of delivery say of each other. */
export const checkDeliveryOptions = (
  gateway: GatewaySection,
  mqtt: MqttSection,
  settings: MergedSettings,
): void => {
  checkQos(gateway, mqtt, settings);
  const noEffect = (path: readonly string[], message: string): void => {
    if (isChosen(settings, path)) settings.report(path, 'CONFIG_NO_EFFECT', message, 'warning');
  };
  if (mqtt.session === 'clean') {
    noEffect(['mqtt', 'sessionexpiry'], 'is set, but session is clean: the broker keeps nothing');
    if (gateway.inbox)
      settings.report(
        ['gateway', 'inbox'],
        'CONFIG_CONFLICT',
        'is on, so that no command is lost, but [MQTT] session is clean: what is sent while the gateway is away is; set session: persistent',
        'warning',
      );
  } else {
    // What a lost connection leaves half done of QoS 2 would have to be finished on the next one.
    noQos2(mqtt, settings);
    if (mqtt.protocol === '3.1.1' || mqtt.protocol === '3.1')
      noEffect(
        ['mqtt', 'sessionexpiry'],
        `is set, but MQTT ${mqtt.protocol} does not have it: the broker decides how long it keeps a session`,
      );
  }
  if (!gateway.inbox) noEffect(['gateway', 'inboxbytes'], 'is set, but inbox is off');
};
