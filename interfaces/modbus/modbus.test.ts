import { createHarness } from 'mqttgateway/interface/testing';
import { freePort } from '../../test/support/free-port.js';
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

const REGISTERS = {
  power: { table: 'holding', address: 10, type: 'int16' },
  energy: { table: 'holding', address: 11, type: 'uint32' },
  state: { table: 'holding', address: 20 },
  limit: { table: 'holding', address: 30, write: true },
  relay: { table: 'coil', address: 3, write: true },
  door: { table: 'discrete', address: 0 },
};

const VALUES = {
  power: { type: 'number', factor: 0.1, decimals: 1 },
  state: { map: { SLEEPING: ['2'], FEEDING: ['4'] } },
  limit: { type: 'number', factor: 0.01, decimals: 2, min: 0, max: 100 },
};

const bench = (changes: object = {}) => {
  for (const [address, value] of [
    [10, 0xfff6],
    [11, 1],
    [12, 2],
    [20, 4],
    [30, 10_000],
  ] as const)
    server.tables.holding.set(address, value);
  server.tables.coil.set(3, 0);
  server.tables.discrete.set(0, 1);
  const made = createHarness(modbus, {
    options: {
      connection: { tcp: { host: '127.0.0.1', port: server.port } },
      timeout: 20,
      retries: 1,
      gap: 0,
      message: { function: 'Solar' },
      registers: REGISTERS,
      values: VALUES,
      polls: {
        all: { every: 5, registers: ['power', 'energy', 'state', 'limit', 'relay', 'door'] },
      },
      ...changes,
    },
    limitMs: PATIENCE_MS,
  });
  stop = () => made.stop();
  return made;
};

const ALL = {
  power: '-1',
  energy: '65538',
  state: 'FEEDING',
  limit: '100',
  relay: 'false',
  door: 'true',
};

test('a poll is one message; neighbours come in one answer', async () => {
  const it = bench();
  await it.start();
  const message = await it.next();
  expect(message).toMatchObject({ type: 'status', function: 'Solar', action: 'MEASURED' });
  expect({ ...message.arguments }).toEqual(ALL);
  expect(it.tasks.map(({ periodMs }) => periodMs)).toEqual([5000]);
  server.requests.length = 0;
  server.tables.holding.set(10, 25);
  await it.tick();
  expect((await it.next()).arguments['power']).toBe('2.5');
  expect(server.requests).toEqual([
    'coil 3',
    'discrete 0',
    'holding 10 3',
    'holding 20 1',
    'holding 30 1',
  ]);
});

test('only changes: what did not change is left out, and so is the message', async () => {
  const it = bench({
    polls: { fast: { every: 1, registers: ['power', 'state'], only: 'changes' } },
  });
  await it.start();
  expect((await it.next()).arguments).toEqual(expect.objectContaining({ state: 'FEEDING' }));
  await it.tick();
  server.tables.holding.set(20, 2);
  await it.tick();
  expect({ ...(await it.next()).arguments }).toEqual({ state: 'SLEEPING' });
  for (const action of ['REPORT', 'POLL']) {
    await it.handle({ action, gateway: 'modbus' });
    expect({ ...(await it.next()).arguments }).toEqual({ power: '-1', state: 'SLEEPING' });
  }
  expect(it.emitted).toHaveLength(4);
});

test('a command writes the registers that it names, and tells what they are then', async () => {
  const it = bench({ polls: {} });
  await it.start();
  await it.handle({ action: 'SET', arguments: { limit: '62.5', relay: 'true' } });
  expect(server.requests).toEqual([
    'set holding 30 [6250]',
    'set coil 3 [1]',
    'coil 3',
    'holding 30 1',
  ]);
  expect((await it.next()).arguments).toEqual(
    expect.objectContaining({ limit: '62.5', relay: 'true' }),
  );
});

test('several registers in one request where one value needs them, or the device wants that', async () => {
  const it = bench({
    polls: {},
    readback: false,
    registers: {
      wide: { table: 'holding', address: 11, type: 'int32', order: 'big-swapped', write: true },
      limit: { table: 'holding', address: 30, write: true, multiple: true },
    },
    values: {},
  });
  await it.start();
  await it.handle({ action: 'SET', arguments: { wide: '-2', limit: '7' } });
  expect(server.requests).toEqual(['set holding 11 [65534, 65535]', 'set holding 30 [7]']);
  expect(it.emitted).toEqual([]);
});

test.each([
  [
    { speed: '1' },
    'argument "speed" of SET is no register; those that may be written are limit, relay',
  ],
  [{ limit: '5', power: '1' }, 'register power (holding 10, unit 1) is not to be written; those'],
  [{ relay: 'true', limit: '101' }, 'limit is 101; expected 0 to 100'],
  [{ limit: 'much' }, 'limit is "much"; expected a number'],
  [{ relay: 'perhaps' }, 'relay is "perhaps"; expected true or false'],
  [{}, 'SET has no argument; expected the names of registers, or the action REPORT'],
])('%j is refused, and nothing is written', async (given, message) => {
  const it = bench({ polls: {} });
  await it.start();
  await expect(it.handle({ action: 'SET', arguments: given })).rejects.toThrow(message);
  expect(server.requests).toEqual([]);
});

test('a command for somebody else is left alone', async () => {
  const it = bench({ polls: {} });
  await it.start();
  await it.handle({ function: 'Lighting', action: 'SET', arguments: { limit: '1' } });
  await it.handle({ function: 'Solar', action: 'SET', arguments: { limit: '1' } });
  expect(server.requests[0]).toBe('set holding 30 [100]');
});

test('a register that is not there is named, left out, and told again later', async () => {
  const it = bench({ polls: { fast: { every: 1, registers: ['power', 'energy'] } } });
  server.tables.holding.delete(12);
  await it.start();
  expect({ ...(await it.next()).arguments }).toEqual({ power: '-1' });
  expect(it.logged.map(({ text }) => text)).toContain(
    'register energy (holding 11, unit 1) is left out: the device refused to read it: it has no such register (illegal data address)',
  );
  server.requests.length = 0;
  server.tables.holding.set(12, 5);
  await it.tick();
  expect({ ...(await it.next()).arguments }).toEqual({ power: '-1', energy: '65541' });
  expect(server.requests).toEqual(['holding 10 1', 'holding 11 2']);
  expect(it.losses).toEqual([]);
});

test('a device that refuses what lies between is asked one by one from then on', async () => {
  const it = bench({ gap: 20, polls: { fast: { every: 1, registers: ['power', 'state'] } } });
  await it.start();
  expect({ ...(await it.next()).arguments }).toEqual({ power: '-1', state: 'FEEDING' });
  server.requests.length = 0;
  await it.tick();
  expect(server.requests).toEqual(['holding 10 1', 'holding 20 1']);
  expect(it.logged.filter(({ level }) => level === 'warn')).toEqual([]);
});

test('a busy device is asked again, a refused write is told with its register', async () => {
  const it = bench({ polls: {} });
  await it.start();
  server.exceptions.push(6);
  await it.handle({ action: 'SET', arguments: { limit: '1' } });
  expect(server.requests.slice(0, 2)).toEqual(['set holding 30 [100]', 'set holding 30 [100]']);
  server.exceptions.push(3);
  await expect(it.handle({ action: 'SET', arguments: { limit: '2' } })).rejects.toThrow(
    'register limit (holding 30, unit 1) was not written: it does not take such a value',
  );
});

test('a word that the values do not know is left out', async () => {
  const it = bench({ polls: { fast: { every: 1, registers: ['power', 'state'] } } });
  server.tables.holding.set(20, 9);
  await it.start();
  server.tables.holding.set(20, 9);
  await it.tick();
  await it.next(({ arguments: given }) => !('state' in given));
  expect(it.logged.map(({ text }) => text).join()).toContain('state "9" is not in');
});

test('a server that never answers is no start; one that stops answering is lost', async () => {
  const it = bench({
    timeout: 1,
    lostafter: 2,
    polls: { fast: { every: 1, registers: ['power'] } },
  });
  server.isSilent = true;
  await expect(it.start()).rejects.toThrow('no unit answers: no answer in time');
  server.isSilent = false;
  await it.start();
  await it.next();
  server.isSilent = true;
  await it.tick();
  expect(it.losses).toEqual([]);
  await it.tick();
  expect(String(await it.nextLoss())).toContain('2 polls in a row without answer');
});

test('a connection that ends in the middle of a request is lost at once', async () => {
  const it = bench({ timeout: 5, polls: { fast: { every: 1, registers: ['power'] } } });
  await it.start();
  await it.next();
  server.isSilent = true;
  const poll = it.tick();
  while (server.requests.length < 3) await new Promise((resolve) => setImmediate(resolve));
  server.disconnect();
  expect(String(await it.nextLoss())).toContain('the line is gone');
  await poll;
  await it.stop();
  server.isSilent = false;
  await it.start();
  expect((await it.next()).arguments['power']).toBe('-1');
});

test('nobody listens: no start', async () => {
  const it = bench({ connection: { tcp: { host: '127.0.0.1', port: await freePort() } } });
  await expect(it.start()).rejects.toThrow('ECONNREFUSED');
});

test('the bytes of requests and answers are told', async () => {
  const it = bench({ polls: { fast: { every: 1, registers: ['state'] } } });
  await it.start();
  await it.next();
  expect(
    it.traffic
      .slice(0, 2)
      .map(({ direction, bytes }) => [direction, Buffer.from(bytes).toString('hex')]),
  ).toEqual([
    ['out', expect.stringMatching(/^010300140001/)],
    ['in', expect.stringMatching(/^0103020004/)],
  ]);
});
