import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createNetServer, type Socket } from 'node:net';
import { listenOn } from './listen-on.js';

/** What it does with a request; a promise is not waited for. */
export type DeviceListener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** A real HTTP server in the place of a device. */
export interface HttpDevice {
  readonly url: string;
  readonly port: number;
  readonly server: Server;
  /** `GET /path`, in the order in which they came. */
  readonly asked: string[];
  /** The headers of each. */
  readonly headers: IncomingMessage['headers'][];
  /** How many connections are open. */
  connections(): Promise<number>;
  close(): Promise<void>;
}

/** Starts one; `port` 0 is a free one. */
export const httpDevice = async (listener: DeviceListener, port = 0): Promise<HttpDevice> => {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    headers.push(request.headers);
    void listener(request, response);
  });
  const at = await listenOn(server, port);
  return {
    url: `http://127.0.0.1:${at}`,
    port: at,
    server,
    asked,
    headers,
    connections: () =>
      new Promise((resolve, reject) =>
        server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
      ),
    close: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};

/** A server that says what it is told, HTTP or not; resolves with its URL and the sockets it had. */
export const rawDevice = async (onRequest: (socket: Socket) => void) => {
  const sockets: Socket[] = [];
  const server = createNetServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => onRequest(socket));
  });
  const port = await listenOn(server);
  return {
    url: `http://127.0.0.1:${port}`,
    sockets,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
};

/** The whole body of a request. */
export const bodyText = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};
