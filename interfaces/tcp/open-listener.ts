import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { GatewayError, type Log } from 'mqttgateway/interface';
import type { Line, OpenLine } from 'mqttgateway/interface/declared';
import { socketLine } from './socket-line.js';
import type { EndOptions } from './tcp-options.js';

const peerOf = ({ remoteAddress, remotePort }: Socket): string => `${remoteAddress}:${remotePort}`;

/**
 * Waits for the device to connect, one at a time: a newer connection takes the place of an older
 * one, as a device that lost its line comes back sooner than the old connection is known to be dead.
 */
export const openListener =
  ({ listen, port, keepalive }: EndOptions, log: Log): OpenLine =>
  async (events, signal) => {
    const server = createServer({
      noDelay: true,
      keepAlive: keepalive > 0,
      keepAliveInitialDelay: keepalive * 1000,
    });
    let current: { readonly socket: Socket; readonly line: Line } | undefined;
    server.on('connection', (socket) => {
      const peer = peerOf(socket);
      if (current !== undefined) log.info(`${peer} takes the place of ${peerOf(current.socket)}`);
      else log.info(`${peer} is connected`);
      void current?.line.close();
      const ended = (cause: Error): void => {
        if (current?.socket !== socket) return;
        current = undefined;
        log.info(`${cause.message}; waiting for the device to connect again`);
        events.left(cause);
      };
      current = {
        socket,
        line: socketLine(socket, { data: (bytes) => events.data(bytes), ended }, peer),
      };
      events.came();
    });
    server.listen({ host: listen, port, exclusive: true });
    try {
      await once(server, 'listening', { signal });
    } catch (cause) {
      server.close();
      throw cause;
    }
    server.on('error', (cause) => events.ended(cause));
    const address = server.address();
    const at = typeof address === 'object' && address !== null ? address.port : port;
    log.info(`listening on ${listen}:${at} for the device`);
    return {
      isWaiting: true,
      write: async (bytes) => {
        if (current === undefined)
          throw new GatewayError('DEVICE_NOT_CONNECTED', 'the device is not connected');
        await current.line.write(bytes);
      },
      pause: () => current?.line.pause(),
      resume: () => current?.line.resume(),
      close: async () => {
        void current?.line.close();
        current = undefined;
        if (!server.listening) return;
        server.close();
        await once(server, 'close');
      },
    };
  };
