import type { Translation } from '../map/compiled-map.js';
import type { PublishDefinition } from '../map/definition/route-definition.js';
import type { MessageProperties } from '../mqtt/message-properties.js';
import type { Publication, Qos } from '../mqtt/publication.js';

/** What the configuration says about every publication. */
export interface PublishDefaults {
  readonly qos: Qos;
  readonly retain: boolean;
}

const propertiesOf = ({
  expirySeconds,
  contentType,
  userProperties,
}: PublishDefinition): MessageProperties | undefined => {
  const properties: MessageProperties = {
    ...(expirySeconds !== undefined && { messageExpiryInterval: expirySeconds }),
    ...(contentType !== undefined && { contentType }),
    ...(userProperties !== undefined && { userProperties }),
  };
  return Object.keys(properties).length === 0 ? undefined : properties;
};

/** A translation ready to be sent: what its route says goes before the configuration (M9.1). */
export const publicationOf = (
  { topic, payload, route: { publish } }: Translation,
  defaults: PublishDefaults,
): Publication => {
  const properties = propertiesOf(publish);
  return {
    topic,
    payload,
    qos: publish.qos ?? defaults.qos,
    retain: publish.retain ?? defaults.retain,
    ...(properties && { properties }),
  };
};
