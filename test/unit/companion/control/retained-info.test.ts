import { RetainedInfo } from '../../../../src/companion/control/retained-info.js';
import type { CompanionPort } from '../../../../src/gateway/companion.js';

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
  return { state, published, info: new RetainedInfo(port, 'gw/info', () => state.info) };
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
  const { info, published } = setUp();
  info.tell();
  await info.clear();
  info.tell();
  info.again();
  expect(published).toEqual(['gw/info retained {"generation":1}', 'gw/info retained ']);
});

test('without a broker nothing is tried', async () => {
  const { info, published, state } = setUp();
  state.isConnected = false;
  info.tell();
  await info.clear();
  expect(published).toEqual([]);
});
