import type { Translation } from '../map/compiled-map.js';
import type { DeliveryClass, PublishDefinition } from '../map/definition/route-definition.js';
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

const deliveryOf = (publish: PublishDefinition, defaults: PublishDefaults): DeliveryClass => {
  if (publish.delivery !== undefined) return publish.delivery;
  if ((publish.qos ?? defaults.qos) === 0) return 'best-effort';
  const { delivery = 'auto' } = defaults;
  return delivery === 'auto' ? 'memory' : delivery;
};

/** At least once needs an acknowledgement, and best effort has none (M9.5). */
const qosOf = (
  publish: PublishDefinition,
  delivery: DeliveryClass,
  defaults: PublishDefaults,
): Qos => {
  if (delivery === 'best-effort') return 0;
  return publish.qos ?? (defaults.qos === 0 ? 1 : defaults.qos);
};

/** How the publications of a route are sent; the same for each of them. */
export type PublishTerms = Pick<Queued, 'qos' | 'retain' | 'delivery' | 'properties' | 'idMember'>;

/** What a route says goes before the configuration, member by member (M9.1). */
export const publishTerms = (
  publish: PublishDefinition,
  defaults: PublishDefaults,
): PublishTerms => {
  const delivery = deliveryOf(publish, defaults);
  const properties = propertiesOf(publish);
  return {
    qos: qosOf(publish, delivery, defaults),
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
