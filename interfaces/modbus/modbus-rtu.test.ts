/** RTU over a pair of pseudo terminals of socat, against the serial server of modbus-serial. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ServerSerial } from 'modbus-serial';
import { createHarness } from 'mqttgateway/interface/testing';
import { modbusMemory, serviceOf } from '../../test/support/modbus-server.js';
import { PATIENCE_MS } from '../../test/support/patience.js';
import { requirePeer } from '../../test/support/require-peer.js';
import modbus from './index.js';

requirePeer('socat', '-V')('over a serial line', () => {
  let folder: string;
  let socat: ChildProcess;
  let server: ServerSerial;
  let memory: ReturnType<typeof modbusMemory>;
  let stop: () => Promise<void> = async () => undefined;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'modbus-'));
    const end = (name: string): string => `pty,raw,echo=0,link=${join(folder, name)}`;
    socat = spawn('socat', ['-d', '-d', end('device'), end('gateway')]);
    let said = '';
    for await (const [chunk] of onData(socat)) {
      said += chunk;
      if (said.includes('starting data transfer loop')) break;
    }
    memory = modbusMemory();
    server = new ServerSerial(serviceOf(memory), {
      path: join(folder, 'device'),
      baudRate: 115_200,
      unitID: 1,
      interval: 5,
    } as ConstructorParameters<typeof ServerSerial>[1]);
    await once(server, 'initialized');
  });

  afterEach(async () => {
    await stop();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    socat.kill();
    rmSync(folder, { recursive: true });
  });

  const bench = (changes: object = {}) => {
    memory.tables.input.set(5, 0x0102).set(6, 0x0304).set(9, 77);
    memory.tables.holding.set(1, 0);
    const made = createHarness(modbus, {
      options: {
        connection: {
          serial: { port: join(folder, 'gateway'), baudrate: 115_200, parity: 'none' },
        },
        timeout: 20,
        retries: 0,
        gap: 0,
        registers: {
          total: { table: 'input', address: 5, type: 'uint32' },
          level: { table: 'input', address: 9 },
          target: { table: 'holding', address: 1, write: true },
        },
        polls: { all: { every: 1, registers: ['total', 'level'] } },
        ...changes,
      },
      limitMs: PATIENCE_MS,
    });
    stop = () => made.stop();
    return made;
  };

  test('registers are read and written', async () => {
    const it = bench();
    await it.start();
    expect({ ...(await it.next()).arguments }).toEqual({ total: '16909060', level: '77' });
    await it.handle({ action: 'SET', arguments: { target: '42' } });
    expect({ ...(await it.next()).arguments }).toEqual({ target: '42' });
    expect(memory.tables.holding.get(1)).toBe(42);
  });

  test('a device that is silent for a while is left out and told again', async () => {
    const it = bench({ timeout: 4, lostafter: 2 });
    await it.start();
    await it.next();
    memory.isSilent = true;
    await it.tick();
    memory.isSilent = false;
    await it.tick();
    expect((await it.next()).arguments['level']).toBe('77');
    expect(it.losses).toEqual([]);
  });

  test('a late answer is not taken for that of another request', async () => {
    const it = bench({
      timeout: 4,
      registers: {
        level: { table: 'input', address: 9 },
        other: { table: 'input', address: 6 },
      },
      polls: {
        one: { every: 1, registers: ['level'] },
        two: { every: 1, registers: ['other'] },
      },
    });
    await it.start();
    await it.next(({ arguments: given }) => 'other' in given);
    // The first answer comes late, and whoever asks for the second register before it gets it first.
    let first: Promise<unknown> = Promise.resolve();
    memory.delays.push(
      () => (first = sleep(5000)),
      () => first.then(() => sleep(200)),
    );
    await it.tick();
    expect({ ...(await it.next()).arguments }).toEqual({ other: '772' });
  });

  test('the line is lost when its device goes', async () => {
    const it = bench();
    await it.start();
    await it.next();
    socat.kill();
    expect(String(await it.nextLoss())).toContain('the line is gone');
  });

  test('a port that is not there', async () => {
    const it = bench({ connection: { serial: { port: join(folder, 'none') } } });
    await expect(it.start()).rejects.toThrow(/No such file/);
  });
});

async function* onData(child: ChildProcess): AsyncGenerator<[string]> {
  if (child.stderr === null) return;
  for (;;) {
    const [chunk]: Buffer[] = await once(child.stderr, 'data');
    yield [String(chunk)];
  }
}
