// @ts-check
import { once } from 'node:events';
import { createServer } from 'node:net';

/** The device of the tests: a server on a free port that keeps a state and tells it when asked. */
export const simulateDevice = async () => {
  let state = 'off';
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.setEncoding('utf8');
    socket.on('data', (text) => {
      for (const line of String(text).trim().split('\n')) {
        if (line === 'on' || line === 'off') state = line;
        socket.write(`${state}\n`);
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    /** As when somebody presses its button. */
    toggle() {
      state = state === 'on' ? 'off' : 'on';
      for (const socket of sockets) socket.write(`${state}\n`);
    },
    /** As when it is switched off. */
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
};
