import type { Companion, CompanionPlan, CompanionPort } from '../../../src/gateway/companion.js';
import { Companions } from '../../../src/gateway/companions.js';
import { Switchboard } from '../../../src/gateway/switchboard.js';
import { recordingLog } from '../../support/recording-log.js';

const setUp = () => {
  const log: string[] = [];
  const ends: (() => void)[] = [];
  const companions = new Companions({
    switchboard: new Switchboard({ onMapMessage: () => undefined, setFilters: () => undefined }),
    log: () => recordingLog(),
    port: () => {
      // None of these looks at it.
      return Object.create(null);
    },
  });
  const plan = (name: string, identity: number, isSlow = false): CompanionPlan => ({
    name,
    identity,
    create: (): Companion => {
      log.push(`${name} ${identity} begins`);
      return {
        stop: async (isReplaced) => {
          log.push(`${name} ${identity} ${isReplaced ? 'is replaced' : 'stops'}`);
          if (isSlow) await new Promise<void>((resolve) => ends.push(resolve));
        },
      };
    },
  });
  return { companions, plan, log, ends };
};

test('one that is replaced while the gateway stops leaves nothing behind that runs', async () => {
  const { companions, plan, log, ends } = setUp();
  await companions.replace([plan('clock', 1, true)]);
  const replaced = companions.replace([plan('clock', 2), plan('other', 1)]);
  await new Promise((resolve) => setImmediate(resolve));
  const stopped = companions.stop();
  for (const end of ends) end();
  await Promise.all([replaced, stopped]);
  expect(log).toEqual([
    'clock 1 begins',
    'clock 1 is replaced',
    'clock 2 begins',
    'other 1 begins',
    'clock 2 stops',
    'other 1 stops',
  ]);
  await companions.replace([plan('late', 1)]);
  expect(log).toHaveLength(6);
});

test('who stays the same is left alone; who changes is replaced', async () => {
  const { companions, plan, log } = setUp();
  await companions.replace([plan('a', 1), plan('b', 1), plan('c', 1)]);
  await companions.replace([plan('a', 1), plan('b', 2)]);
  expect(log.slice(3)).toEqual(['b 1 is replaced', 'c 1 stops', 'b 2 begins']);
  await companions.stop();
});

test.each([
  ['ended', false],
  ['was left behind', true],
])('one that %s is told so, and is heard no more where it listens again', async (_, isSlow) => {
  const filters: string[][] = [];
  const ports: Pick<CompanionPort, 'listen' | 'over'>[] = [];
  const companions = new Companions({
    switchboard: new Switchboard({
      onMapMessage: () => undefined,
      setFilters: (all) => filters.push(all.map(({ filter }) => filter)),
    }),
    log: () => recordingLog(),
    port: (__, own) => {
      ports.push(own);
      return Object.create(null);
    },
  });
  const ends: (() => void)[] = [];
  const plan = (identity: number): CompanionPlan => ({
    name: 'clock',
    identity,
    create: () => ({
      stop: () => (isSlow ? new Promise((resolve) => ends.push(resolve)) : undefined),
    }),
  });
  await companions.replace([plan(1)]);
  const [port] = ports;
  port?.listen([{ filter: 'tick', qos: 1 }]);
  expect(port?.over.aborted).toBe(false);
  await companions.replace([plan(2)]);
  expect(port?.over.aborted).toBe(true);
  const before = filters.length;
  port?.listen([{ filter: 'tock', qos: 1 }]);
  expect(filters.slice(before)).toEqual([]);
  expect(ports[1]?.over.aborted).toBe(false);
  for (const end of ends) end();
  await companions.stop();
});
