import { once } from 'node:events';
import { createServer } from 'node:net';
import { ServerTCP } from 'modbus-serial';
import type { ConformanceFixture } from 'mqttgateway/interface/testing';

/** The library's server does not choose one itself. */
const freePort = async (): Promise<number> => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const DEVICE = {
  registers: { level: { table: 'holding', address: 0, write: true } },
  values: {},
  polls: { now: { every: 0.5, registers: ['level'] } },
  timeout: 1,
};

/** What the rules of the contract are tried with: a real server that has one register. */
const fixture: ConformanceFixture = {
  // Nobody listens at the first port.
  options: { ...DEVICE, connection: { tcp: { host: '127.0.0.1', port: 1 } } },
  async setUp() {
    let level = 0;
    const port = await freePort();
    const server = new ServerTCP(
      {
        getHoldingRegister: () => level,
        setRegister: (_: number, value: number) => {
          level = value;
        },
      },
      { host: '127.0.0.1', port, unitID: 1 },
    );
    await once(server, 'initialized');
    const disconnect = (): void => {
      for (const socket of server.socks.keys()) socket.destroy();
    };
    return {
      options: { connection: { tcp: { host: '127.0.0.1', port } } },
      command: { action: 'SET', arguments: { level: '5' } },
      speak: () => {
        level += 1;
      },
      lose: disconnect,
      tearDown: async () => {
        disconnect();
        await new Promise<void>((resolve) => {
          server.close(() => resolve());
        });
      },
    };
  },
};
export default fixture;
