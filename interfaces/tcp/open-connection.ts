import { once } from 'node:events';
import { connect } from 'node:net';
import { GatewayError } from 'mqttgateway/interface';
import type { OpenLine } from 'mqttgateway/interface/declared';
import { socketLine } from './socket-line.js';
import type { EndOptions } from './tcp-options.js';

/** Connects to the device. */
export const openConnection =
  ({ host, port, connecttimeout, keepalive }: EndOptions): OpenLine =>
  async (events, signal) => {
    const peer = `${host}:${port}`;
    const socket = connect({
      host,
      port,
      noDelay: true,
      keepAlive: keepalive > 0,
      keepAliveInitialDelay: keepalive * 1000,
    });
    const late = AbortSignal.timeout(connecttimeout * 1000);
    try {
      await once(socket, 'connect', { signal: AbortSignal.any([signal, late]) });
    } catch (cause) {
      socket.on('error', () => undefined);
      socket.destroy();
      signal.throwIfAborted();
      if (late.aborted)
        throw new GatewayError(
          'DEVICE_NO_ANSWER',
          `${peer} did not accept a connection within ${connecttimeout} s`,
          { cause },
        );
      throw cause;
    }
    return socketLine(socket, events, peer);
  };
