/** The shipped example, against a real server with the registers of such an inverter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHarness } from 'mqttgateway/interface/testing';
import { parse } from 'yaml';
import { type ModbusServer, startModbusServer } from '../../test/support/modbus-server.js';
import { PATIENCE_MS } from '../../test/support/patience.js';
import modbus from './index.js';

let server: ModbusServer;
let stop: () => Promise<void> = async () => undefined;

beforeEach(async () => {
  server = await startModbusServer();
});

afterEach(async () => {
  await stop();
  await server.close();
});

test('the inverter tells power, energy, temperature and state, and takes a limit', async () => {
  const { interfaces } = parse(readFileSync(join(import.meta.dirname, 'example.yaml'), 'utf8'));
  const { interface: _, ...options } = interfaces.inverter;
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
  const inverter = createHarness(modbus, {
    options: { ...options, connection: { tcp: { host: '127.0.0.1', port: server.port } } },
    limitMs: PATIENCE_MS,
  });
  stop = () => inverter.stop();
  await inverter.start();
  const both = [await inverter.next(), await inverter.next()];
  const told = (action: string) => both.find((message) => message.action === action);
  expect(told('MEASURED')).toMatchObject({
    function: 'Solar',
    location: 'Roof',
    device: 'Inverter',
    arguments: expect.objectContaining({ power: '3210', temperature: '41.5', state: 'Feeding' }),
  });
  expect({ ...told('TOTAL')?.arguments }).toEqual({ energy: '655380', limit: '100' });
  await inverter.handle({ function: 'Solar', action: 'SET', arguments: { limit: '62.5' } });
  expect(server.tables.holding.get(40232)).toBe(625);
  expect({ ...(await inverter.next()).arguments }).toEqual({ limit: '62.5' });
});
