import type { Translation } from '../map/compiled-map.js';
import type { DeliveryClass, PublishDefinition } from '../map/definition/route-definition.js';
import { deliveryOf } from '../map/route/delivery-of.js';
import type { MessageProperties } from '../mqtt/message-properties.js';
import type { Qos } from '../mqtt/publication.js';
import type { Queued } from './queued.js';

/** What the configuration says about every publication. */
export interface PublishDefaults {
  readonly qos: Qos;
  readonly retain: boolean;
  /** `auto`, the default: best effort with QoS 0, in memory with the others. */
  readonly delivery?: DeliveryClass | 'auto' | undefined;
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

/** How the publications of a route are sent; the same for each of them. */
export type PublishTerms = Pick<Queued, 'qos' | 'retain' | 'delivery' | 'properties' | 'idMember'>;

/** What a route says goes before the configuration, member by member (M9.1). */
export const publishTerms = (
  publish: PublishDefinition,
  defaults: PublishDefaults,
): PublishTerms => {
  const { qos, delivery } = deliveryOf(publish, {
    qos: defaults.qos,
    delivery: defaults.delivery ?? 'auto',
  });
  const properties = propertiesOf(publish);
  return {
    qos,
    retain: publish.retain ?? defaults.retain,
    delivery,
    ...(publish.id !== undefined && { idMember: publish.id }),
    ...(properties && { properties }),
  };
};

/** A translation ready to be sent. */
export const publicationOf = ({ topic, payload }: Translation, terms: PublishTerms): Queued => ({
  topic,
  payload,
  ...terms,
});
