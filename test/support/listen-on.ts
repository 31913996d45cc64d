import type { Server } from 'node:net';

/** Listens on `port` of 127.0.0.1, 0 for a free one; returns the port. */
export const listenOn = async (server: Server, port = 0): Promise<number> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
};
