import { RetainedInfo } from '../../../../src/companion/control/retained-info.js';
import type { CompanionPort } from '../../../../src/gateway/companion.js';
import type { LedgerDetail } from '../../../../src/gateway/retained-ledger.js';

const setUp = () => {
  const state = { info: { generation: 1 }, isConnected: true, fails: false };
  const published: string[] = [];
  const port: Pick<CompanionPort, 'isConnected' | 'publish'> = {
    get isConnected() {
      return state.isConnected;
    },
    publish: async ({ topic, payload, retain }) => {
      if (state.fails) throw new Error('away');
      published.push(`${topic} ${retain ? 'retained ' : ''}${String(payload)}`);
    },
  };
  const topics = new Map<string, LedgerDetail>([['old/info', {}]]);
  const ledger = {
    topics,
    isOver: false,
    intend: (more: Iterable<readonly [string, LedgerDetail]>): void => {
      for (const [topic, detail] of more) topics.set(topic, detail);
    },
    forget: (some: Iterable<string>): void => {
      for (const topic of some) topics.delete(topic);
    },
  };
  const info = new RetainedInfo({ port, topic: 'gw/info', info: () => state.info, ledger });
  return { state, published, info, written: () => [...topics.keys()] };
};

test('it is published once, and again when it is another, or the broker is', async () => {
  const { info, published, state } = setUp();
  info.tell();
  info.tell();
  state.info = { generation: 2 };
  info.tell();
  info.again();
  expect(published).toEqual([
    'gw/info retained {"generation":1}',
    'gw/info retained {"generation":2}',
    'old/info retained ',
    'gw/info retained {"generation":2}',
  ]);
});

test('what could not be published is published when there is news of any kind', async () => {
  const { info, published, state } = setUp();
  state.fails = true;
  info.tell();
  await new Promise((resolve) => setImmediate(resolve));
  state.fails = false;
  info.tell();
  expect(published).toHaveLength(1);
});

test('once it is cleared it stays so, whatever is told of the end', async () => {
  const { info, published, written } = setUp();
  info.tell();
  expect(written()).toEqual(['old/info', 'gw/info']);
  await info.clear();
  info.tell();
  expect(published).toEqual(['gw/info retained {"generation":1}', 'gw/info retained ']);
  expect(written()).toEqual(['old/info']);
});

test('without a broker nothing is tried', async () => {
  const { info, published, state } = setUp();
  state.isConnected = false;
  info.tell();
  await info.clear();
  expect(published).toEqual([]);
});

test('what could not be cleared stays written down, for the next connection', async () => {
  const { info, published, state, written } = setUp();
  info.tell();
  state.fails = true;
  await info.clear();
  info.again();
  await new Promise((resolve) => setImmediate(resolve));
  expect(written()).toEqual(['old/info', 'gw/info']);
  state.fails = false;
  info.again();
  await new Promise((resolve) => setImmediate(resolve));
  expect([published.at(-1), written()]).toEqual(['old/info retained ', ['gw/info']]);
});
