import type { MqttClient } from 'mqtt';
import type { FilterRequest } from './filter-request.js';
import type { Qos } from './publication.js';

/** AWS IoT takes eight filters in one SUBSCRIBE; other brokers do not mind. */
const FILTERS_A_PACKET = 8;

/** Grants from 0x80 are refusals (MQTT 5, clause 3.9.3; in 3.1.1 there is 0x80 only). */
const REFUSED = 0x80;

const subscribe = (client: MqttClient, filters: string[], qos: Qos): Promise<string[]> =>
  new Promise((resolve, reject) => {
    client.subscribe(filters, { qos }, (error, _requested, packet) => {
      if (packet === undefined) reject(error ?? new Error('there was no SUBACK'));
      else
        resolve(filters.filter((_, index) => Number(packet.granted[index] ?? REFUSED) >= REFUSED));
    });
  });

/**
 * Subscribes to many filters at once; the result names those that the broker refused. They go as
 * lists and not as an object, in which `resubscribe` and `__proto__` would not be filters.
 */
export const subscribeFilters = async (
  client: MqttClient,
  filters: readonly FilterRequest[],
): Promise<string[]> => {
  const packets: Promise<string[]>[] = [];
  for (const qos of [0, 1, 2] as const) {
    const names = filters.filter((filter) => filter.qos === qos).map(({ filter }) => filter);
    for (let start = 0; start < names.length; start += FILTERS_A_PACKET)
      packets.push(subscribe(client, names.slice(start, start + FILTERS_A_PACKET), qos));
  }
  return (await Promise.all(packets)).flat();
};
