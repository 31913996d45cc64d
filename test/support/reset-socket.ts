import type { Socket } from 'node:net';

/**
 * Ends a connection with RST. `resetAndDestroy` sends FIN first, and whoever is at the other end may
 * see either; this sets what it sets, and leaves the FIN out.
 */
export const resetSocket = (socket: Socket): void => {
  Object.assign(socket, { resetAndClosing: true }).destroy();
};
