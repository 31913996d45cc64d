import { createServer, type Server, type Socket } from 'node:net';
import { types } from 'node:util';
import { GatewayError } from '../errors/gateway-error.js';
import { RetainedBudget } from './retained-budget.js';

/** The bounds of the embedded broker. */
export interface EmbeddedBrokerOptions {
  /** Wanted port of the loopback interface, 0 or absent for a free one. */
  readonly port?: number;
  /** Default 100; more are turned away. */
  readonly maxConnections?: number;
  /** A client that publishes more at once is disconnected; default 1 MiB. */
  readonly maxPayloadBytes?: number;
  /** Default 1,000; more are delivered but not kept. */
  readonly maxRetained?: number;
  /** All retained payloads together, default 64 MiB; more are delivered but not kept. */
  readonly maxRetainedBytes?: number;
}

/** A running embedded broker. */
export interface EmbeddedBroker {
  readonly port: number;
  /** Whether the wanted port was taken by somebody else. */
  readonly otherPort: boolean;
  /** Disconnects everybody and ends; a second call waits for the first. */
  close(): Promise<void>;
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1' }, () => {
      server.off('error', reject);
      resolve();
    });
  });

const isTaken = (error: unknown): boolean =>
  types.isNativeError(error) && 'code' in error && error.code === 'EADDRINUSE';

/** Listens on the wanted port or, where that is taken, on a free one. */
const listenSomewhere = async (server: Server, port: number): Promise<number> => {
  try {
    await listen(server, port).catch((error: unknown) => {
      if (port === 0 || !isTaken(error)) throw error;
      return listen(server, 0);
    });
  } catch (cause) {
    const why = types.isNativeError(cause) ? cause.message : String(cause);
    throw new GatewayError(
      'MQTT_EMBEDDED_BROKER',
      `the embedded broker cannot listen on port ${port}: ${why}`,
      { cause },
    );
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
};

/**
 * Starts a small broker in this process, for trying things out and for the self-test: loopback
 * only, MQTT 3.1.1, no access control. It keeps nothing on disk and no sessions: every session is
 * clean, so that an absent client cannot make a queue grow.
 *
 * @throws GatewayError `MQTT_EMBEDDED_BROKER`
 */
export const startEmbeddedBroker = async (
  options: EmbeddedBrokerOptions = {},
): Promise<EmbeddedBroker> => {
  const { port: wanted = 0, maxPayloadBytes = 1_048_576 } = options;
  const retained = new RetainedBudget({
    maxTopics: options.maxRetained ?? 1_000,
    maxBytes: options.maxRetainedBytes ?? 67_108_864,
  });
  // aedes is loaded by those who use it only: it costs a tenth of a second.
  const { Aedes } = await import('aedes');
  const broker = await Aedes.createBroker({
    preConnect: (_client, packet, done) => {
      packet.clean = true;
      done(null, true);
    },
    authorizePublish: (_client, packet, done) => {
      if (packet.topic.startsWith('$SYS/')) return done(new Error('$SYS/ is reserved'));
      const { length } = packet.payload;
      if (length > maxPayloadBytes) return done(new Error('the payload is too large'));
      if (packet.retain && !retained.keep(packet.topic, length)) packet.retain = false;
      done(null);
    },
  });
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.setNoDelay(true);
    broker.handle(socket);
  });
  server.maxConnections = options.maxConnections ?? 100;
  const port = await listenSomewhere(server, wanted).catch(async (error: unknown) => {
    await new Promise<void>((resolve) => broker.close(resolve));
    throw error;
  });
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    const ended = new Promise<void>((resolve) => server.close(() => resolve()));
    await new Promise<void>((resolve) => broker.close(resolve));
    // aedes knows those who sent CONNECT only.
    for (const socket of sockets) socket.destroy();
    await ended;
  };
  return {
    port,
    otherPort: wanted !== 0 && port !== wanted,
    close: () => {
      closed ??= close();
      return closed;
    },
  };
};
