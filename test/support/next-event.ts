import { once } from 'node:events';
import type { ClientEvents } from '../../src/mqtt/client-events.js';
import type { MgClient } from '../../src/mqtt/mg-client.js';

/** The first argument of the next event called `name`. */
export const nextEvent = async <Name extends keyof ClientEvents>(
  client: MgClient,
  name: Name,
): Promise<ClientEvents[Name][0]> => {
  const [first] = await once(client, name);
  return first;
};

/** The first argument of the next event `name` that `wanted` holds for. */
export const eventWhere = <Name extends keyof ClientEvents>(
  client: MgClient,
  name: Name,
  wanted: (argument: ClientEvents[Name][0]) => boolean,
): Promise<ClientEvents[Name][0]> =>
  new Promise((resolve) => {
    const listener = (...args: ClientEvents[Name]): void => {
      if (!wanted(args[0])) return;
      client.off(name, listener as never);
      resolve(args[0]);
    };
    client.on(name, listener as never);
  });
