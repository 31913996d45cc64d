import type { Connection } from './connection.js';
import type { Settings } from './settings.js';

/**
 * Publishes `online` or `offline` on the retained state topic, where one is configured; with the
 * will it makes that topic true at every moment.
 */
export const publishState = async (
  connection: Connection,
  state: Settings['state'],
  which: 'online' | 'offline',
): Promise<void> => {
  if (state === undefined) return;
  const qos = connection.limits?.maximumQos === 0 ? 0 : 1;
  await connection.publish({ topic: state.topic, payload: state[which], qos, retain: true });
};
