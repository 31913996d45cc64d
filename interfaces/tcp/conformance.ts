import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { ConformanceFixture } from 'mqttgateway/interface/testing';

/** A lamp at a free port, for the rules that need a device. */
const fixture: ConformanceFixture = {
  async setUp() {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('data', () => void socket.write('on\n'));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return {
      options: { host: '127.0.0.1', port },
      command: { function: 'Lighting', location: 'Hall', action: 'LIGHT_ON' },
      speak: () => {
        for (const socket of sockets) socket.write('on\n');
      },
      lose: () => {
        for (const socket of sockets) socket.destroy();
      },
      tearDown: () => {
        for (const socket of sockets) socket.destroy();
        server.close();
      },
    };
  },
};

export default fixture;
