import { createServer } from 'node:http';
import { Aedes } from 'aedes';
import { createWebSocketStream, WebSocketServer } from 'ws';
import { listenOn } from './listen-on.js';

/** A real aedes behind a WebSocket server, because not every mosquitto is built with WebSockets. */
export interface WebSocketBroker {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Starts it on `port`, 0 for a free one. */
export const startWebSocketBroker = async (port = 0): Promise<WebSocketBroker> => {
  const broker = await Aedes.createBroker();
  const server = createServer();
  const sockets = new WebSocketServer({ server, path: '/mqtt' });
  sockets.on('connection', (socket) => {
    const stream = createWebSocketStream(socket);
    stream.on('error', () => {});
    broker.handle(stream);
  });
  const open = await listenOn(server, port);
  const close = async (): Promise<void> => {
    const ended = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets.clients) socket.terminate();
    await new Promise<void>((resolve) => broker.close(resolve));
    await ended;
  };
  return { port: open, close };
};
