import { connect, createServer, type Socket } from 'node:net';
import { freePort } from './free-port.js';
import { linkFlow, type Toxics } from './link-flow.js';
import { listenOn } from './listen-on.js';
import { resetSocket } from './reset-socket.js';

/** Of a client to the target, or back. */
export type Direction = 'up' | 'down';

/** A TCP proxy on the loopback interface that can misbehave as networks do. */
export interface TcpProxy {
  readonly port: number;
  /**
   * What the link does from now on, in place of what it did before, to present and later
   * connections; in both directions unless one is named. `{}` is a good link.
   */
  readonly set: (toxics: Toxics, only?: Direction) => void;
  /** Nothing listens any more for the time being, and all connections end. */
  readonly down: () => Promise<void>;
  /** Listens again, on the same port. */
  readonly up: () => Promise<void>;
  /** From now on no byte passes in either direction; connections stay open: a half-open link. */
  readonly stall: () => void;
  /** Lets bytes pass again, those held back first. */
  readonly resume: () => void;
  /** Resets every connection (RST). */
  readonly cut: () => void;
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/** Who listens to a proxy. */
export interface Tap {
  /** Called with the bytes that the link lets pass, just before they go on. */
  readonly bytes?: (chunk: Buffer, direction: Direction, connection: number) => void;
  /** Called for each connection that a client opens, whether the target is there or not. */
  readonly opened?: (connection: number) => void;
}

/** Starts a proxy in front of `targetPort`. */
export const startTcpProxy = async (
  targetPort: number,
  { bytes = () => undefined, opened = () => undefined }: Tap = {},
): Promise<TcpProxy> => {
  const sockets = new Set<Socket>();
  const flows = new Set<ReturnType<typeof linkFlow>>();
  const toxics: Record<Direction, Toxics> = { up: {}, down: {} };
  let stalled = false;
  let connectionCount = 0;
  const join = (from: Socket, to: Socket, direction: Direction, connection: number): void => {
    sockets.add(from);
    const flow = linkFlow({
      from,
      to,
      toxics: () => toxics[direction],
      isStalled: () => stalled,
      tap: (chunk) => bytes(chunk, direction, connection),
    });
    flows.add(flow);
    from.on('close', () => {
      sockets.delete(from);
      flows.delete(flow);
    });
  };
  const server = createServer({ allowHalfOpen: true }, (client) => {
    connectionCount += 1;
    opened(connectionCount);
    const target = connect({ port: targetPort, host: '127.0.0.1', allowHalfOpen: true });
    join(client, target, 'up', connectionCount);
    join(target, client, 'down', connectionCount);
  });
  const port = await listenOn(server, await freePort());
  const cut = (): void => {
    for (const socket of sockets) resetSocket(socket);
  };
  const down = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  const wake = (): void => {
    for (const flow of flows) flow.wake();
  };
  return {
    port,
    set: (next, only) => {
      for (const direction of ['up', 'down'] as const)
        if (only === undefined || only === direction) toxics[direction] = next;
      wake();
    },
    down,
    up: async () => {
      await listenOn(server, port);
    },
    stall: () => {
      stalled = true;
      wake();
    },
    resume: () => {
      stalled = false;
      wake();
    },
    cut,
    connections: () => sockets.size / 2,
    close: down,
  };
};
