import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A TCP link to a local port that can be cut as a bad network would. */
export interface CuttableLink {
  /** The port to connect to in place of the target's. */
  readonly port: number;
  /** Cuts every connection; new ones are possible at once. */
  cut(): void;
  close(): void;
}

/** Opens a link to `targetPort` of the loopback interface. */
export const openCuttableLink = async (targetPort: number): Promise<CuttableLink> => {
  const sockets = new Set<Socket>();
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((near) => {
    const far = connect(targetPort, '127.0.0.1');
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    cut,
    close: () => {
      cut();
      server.close();
    },
  };
};
