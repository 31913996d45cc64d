import { connect, createServer, type Socket } from 'node:net';
import { listenOn } from './listen-on.js';

/** A TCP proxy on the loopback interface that can misbehave as networks do. */
export interface TcpProxy {
  readonly port: number;
  /** From now on no byte passes in either direction; connections stay open: a half-open link. */
  readonly stall: () => void;
  /** Lets bytes pass again, those held back first. */
  readonly resume: () => void;
  /** Resets every connection (RST). */
  readonly cut: () => void;
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/** Starts a proxy in front of `targetPort`. */
export const startTcpProxy = async (targetPort: number): Promise<TcpProxy> => {
  const sockets = new Set<Socket>();
  let stalled = false;
  const join = (from: Socket, to: Socket): void => {
    sockets.add(from);
    from.on('data', (chunk) => {
      to.write(chunk);
    });
    from.on('error', () => to.destroy());
    from.on('close', () => {
      sockets.delete(from);
      // While stalled the other side learns nothing, as behind a dead link.
      if (!stalled) to.destroy();
    });
    if (stalled) from.pause();
  };
  const server = createServer((client) => {
    const target = connect(targetPort, '127.0.0.1');
    join(client, target);
    join(target, client);
  });
  const port = await listenOn(server);
  const cut = (): void => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    port,
    stall: () => {
      stalled = true;
      for (const socket of sockets) socket.pause();
    },
    resume: () => {
      stalled = false;
      for (const socket of sockets) socket.resume();
    },
    cut,
    connections: () => sockets.size / 2,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
};
