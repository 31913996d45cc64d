import type { MqttClient } from 'mqtt';
import type { FilterRequest } from './filter-request.js';

/** AWS IoT takes eight filters in one SUBSCRIBE; other brokers do not mind. */
const FILTERS_A_PACKET = 8;

/** Grants from 0x80 are refusals (MQTT 5, clause 3.9.3; in 3.1.1 there is 0x80 only). */
const REFUSED = 0x80;

/** What one SUBSCRIBE says of all its filters. */
type Terms = Omit<FilterRequest, 'filter'>;

const subscribe = (client: MqttClient, filters: string[], { qos, id }: Terms): Promise<string[]> =>
  new Promise((resolve, reject) => {
    // mqtt.js leaves the properties out where the connection speaks an older protocol.
    const options = {
      qos,
      ...(id !== undefined && { properties: { subscriptionIdentifier: id } }),
    };
    client.subscribe(filters, options, (error, _requested, packet) => {
      if (packet === undefined) reject(error ?? new Error('there was no SUBACK'));
      else
        resolve(filters.filter((_, index) => Number(packet.granted[index] ?? REFUSED) >= REFUSED));
    });
  });

/**
 * Subscribes to many filters at once; the result names those that the broker refused. They go as
 * lists and not as an object, in which `resubscribe` and `__proto__` would not be filters.
 *
 * @param tellsIds whether the broker takes the `id`s of the filters
 */
export const subscribeFilters = async (
  client: MqttClient,
  filters: readonly FilterRequest[],
  tellsIds: boolean,
): Promise<string[]> => {
  const alike = new Map<string, { readonly names: string[]; readonly terms: Terms }>();
  for (const { filter, qos, id } of filters) {
    const terms = { qos, id: tellsIds ? id : undefined };
    const key = JSON.stringify([terms.qos, terms.id]);
    const names = alike.get(key)?.names ?? [];
    names.push(filter);
    alike.set(key, { names, terms });
  }
  const packets: Promise<string[]>[] = [];
  for (const { names, terms } of alike.values())
    for (let start = 0; start < names.length; start += FILTERS_A_PACKET)
      packets.push(subscribe(client, names.slice(start, start + FILTERS_A_PACKET), terms));
  return (await Promise.all(packets)).flat();
};
