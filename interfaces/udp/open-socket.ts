import { createSocket, type RemoteInfo } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { isIPv6 } from 'node:net';
import { GatewayError, type InterfaceContext, Throttle } from 'mqttgateway/interface';
import type { OpenLine } from 'mqttgateway/interface/declared';
import type { PeerOptions } from './udp-options.js';

/** Where frames go. */
type Peer = Pick<RemoteInfo, 'address' | 'port'>;

/** Opens a socket for datagrams. Nobody is connected: what is sent may be lost on the way. */
export const openSocket =
  (
    { host, port, listen, listenport, strangers, broadcast }: PeerOptions,
    context: Pick<InterfaceContext, 'log' | 'count'>,
  ): OpenLine =>
  async (events, signal) => {
    const family = isIPv6(listen) ? 6 : 4;
    const device = host === '' ? undefined : await lookup(host, { family });
    signal.throwIfAborted();
    const socket = createSocket({ type: family === 6 ? 'udp6' : 'udp4' });
    let peer: Peer | undefined =
      device === undefined ? undefined : { address: device.address, port };
    // There is nothing that would hold a sender of datagrams back.
    let isPaused = false;
    const leftOut = new Throttle({
      monotonicMs: () => performance.now(),
      report: (text) => context.log.warn(text),
    });
    let isClosed = false;
    socket.on('message', (bytes, from) => {
      const isDevice = device === undefined || strangers || from.address === device.address;
      if (!isDevice) return;
      if (isPaused) {
        context.count('datagramsLeftOut');
        leftOut.trigger('full', 'datagram left out: the gateway is full');
        return;
      }
      if (device === undefined) {
        const isFirst = peer === undefined;
        peer = from;
        if (isFirst) events.came();
      }
      events.data(bytes);
    });
    try {
      socket.bind({ address: listen, port: listenport });
      await once(socket, 'listening', { signal });
    } catch (cause) {
      socket.close();
      throw cause;
    }
    socket.on('error', (cause) => events.ended(cause));
    socket.setBroadcast(broadcast);
    const at = socket.address();
    context.log.info(`datagrams are taken at ${at.address}:${at.port}`);
    return {
      // Whoever sends the first datagram is the device.
      isWaiting: device === undefined,
      write: (bytes) =>
        new Promise((resolve, reject) => {
          if (peer === undefined) {
            reject(
              new GatewayError('DEVICE_NOT_CONNECTED', 'the device has not sent anything yet'),
            );
            return;
          }
          socket.send(bytes, peer.port, peer.address, (cause) => {
            if (cause === null) resolve();
            else reject(cause);
          });
        }),
      pause: () => {
        isPaused = true;
      },
      resume: () => {
        isPaused = false;
      },
      close: async () => {
        if (isClosed) return;
        isClosed = true;
        leftOut.flush();
        socket.removeAllListeners();
        socket.close();
        await once(socket, 'close');
      },
    };
  };
