/** The shipped inverter, whole: a Modbus server at one end, mosquitto at the other. */
import { join } from 'node:path';
import { startModbusServer } from '../support/modbus-server.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { startExample } from '../support/shipped-example.js';

requirePeer('mosquitto', '-h')('on Modbus TCP and mosquitto', () => {
  const use = resources();

  test('what it measures is published, and its power can be limited', async () => {
    const server = use(await startModbusServer(), (it) => it.close());
    for (const [address, value] of [
      [40083, 3210],
      [40084, 0],
      [40093, 1],
      [40094, 2],
      [40095, 1],
      [40103, 415],
      [40106, 0xffff],
      [40107, 4],
      [40232, 1000],
      [40250, 0xffff],
    ] as const)
      server.tables.holding.set(address, value);
    const example = use(
      await startExample({
        configuration: join(import.meta.dirname, '../../interfaces/modbus/example.yaml'),
        set: {
          'interfaces.inverter.connection': `{ tcp: { host: 127.0.0.1, port: ${server.port} } }`,
        },
      }),
      (it) => it.close(),
    );
    await example.heard('solar/roof/measured {"power":3210,"temperature":41.5,"state":"Feeding"}');
    await example.heard('solar/roof/total {"energy":655380,"limit":100}');
    await example.publish('solar/roof/limit', '62.5');
    await example.heard('solar/roof/measured {"limit":62.5}');
    expect(server.tables.holding.get(40232)).toBe(625);
    expect(example.gateway.output()).not.toMatch(/ERROR/);
  });
});
