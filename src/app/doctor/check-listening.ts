import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import { type Finding, findingsOf } from './finding.js';

const { ok, warn, fail } = findingsOf('devices');

/** Where an interface listens. */
export interface ListeningPlace {
  readonly protocol: 'tcp' | 'udp';
  readonly host: string;
  readonly port: number;
}

const codeOf = (cause: Error): string => String(Reflect.get(cause, 'code') ?? cause.message);

/** What the system says to it; undefined where it is possible. */
const listening = ({ protocol, host, port }: ListeningPlace): Promise<string | undefined> =>
  new Promise((resolve) => {
    if (protocol === 'udp') {
      const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4');
      socket.once('error', (cause) => resolve(codeOf(cause)));
      socket.bind(port, host, () => socket.close(() => resolve(undefined)));
      return;
    }
    const server = createServer();
    server.once('error', (cause) => resolve(codeOf(cause)));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });

/**
 * Whether an interface can listen where it should.
 *
 * @param runs whether a gateway by this configuration runs, and listens there itself
 */
export const checkListening = async (
  name: string,
  place: ListeningPlace,
  runs: boolean,
): Promise<Finding> => {
  const shown = `${place.protocol.toUpperCase()} port ${place.port} of ${place.host}`;
  const fault = await listening(place);
  if (fault === undefined) return ok(`${name}: ${shown} is free to listen at`);
  if (fault === 'EADDRINUSE' && runs) return ok(`${name}: ${shown} is taken, as the gateway runs`);
  if (fault === 'EADDRINUSE')
    return warn(`${name}: ${shown} is taken`, `ss -lpn 'sport = ${place.port}'   shows by whom`);
  return fail(
    `${name}: nothing can listen at ${shown}: ${fault}`,
    fault === 'EACCES'
      ? 'take a port from 1024 on, or install the service, which may'
      : 'check listen and port of that interface',
  );
};
