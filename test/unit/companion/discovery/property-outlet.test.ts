import { PropertyOutlet } from '../../../../src/companion/discovery/homie/property-outlet.js';
import { until } from '../../../support/until.js';

/** An outlet to a broker that acknowledges when it is told to. */
const setUp = () => {
  const published: string[] = [];
  let acknowledge: (() => void) | undefined;
  let fails = false;
  let refused = '';
  const told: string[] = [];
  const outlet = new PropertyOutlet({
    port: {
      get isConnected() {
        return !fails;
      },
      publish: ({ topic, payload, retain }) => {
        published.push(`${topic} ${String(payload)}${retain ? '' : ' event'}`);
        if (fails) return Promise.reject(new Error('away'));
        if (topic === refused) return Promise.reject(new Error('not authorized'));
        return new Promise((resolve) => {
          acknowledge = resolve;
        });
      },
    },
    onRefused: (topic) => told.push(topic),
  });
  return {
    outlet,
    published,
    told,
    refuse: (topic: string) => {
      refused = topic;
    },
    acknowledge: () => acknowledge?.(),
    fail: () => {
      fails = true;
    },
  };
};

test('of a topic that is retained only the newest waits, in the order in which it was said', async () => {
  const { outlet, published, acknowledge } = setUp();
  for (let value = 0; value < 10_000; value += 1) {
    outlet.add('a', String(value), true);
    outlet.add('b', String(value), true);
  }
  while (published.length < 3) {
    acknowledge();
    await Promise.resolve();
  }
  expect(published).toEqual(['a 0', 'a 9999', 'b 9999']);
});

test('each event is published, and no more than 1,000 wait', async () => {
  const { outlet, published, acknowledge } = setUp();
  for (let value = 0; value < 5_000; value += 1) outlet.add('push', String(value), false);
  let before = -1;
  while (published.length > before) {
    before = published.length;
    acknowledge();
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  }
  expect(published).toHaveLength(1_001);
  expect(published.at(-1)).toBe('push 1000 event');
});

test('what waits behind a failure is left to the next connection', async () => {
  const { outlet, published, acknowledge, fail } = setUp();
  outlet.add('a', '1', true);
  outlet.add('b', '1', true);
  outlet.add('c', '1', true);
  fail();
  acknowledge();
  await until(() => published.length === 2);
  outlet.add('d', '1', true);
  await until(() => published.length === 3);
  expect(published).toEqual(['a 1', 'b 1', 'd 1']);
});

test('a topic that the broker refuses does not keep the others from it', async () => {
  const { outlet, published, told, acknowledge, refuse } = setUp();
  refuse('b');
  for (const topic of ['a', 'b', 'c']) outlet.add(topic, '1', true);
  acknowledge();
  await until(() => published.length === 3);
  expect(published).toEqual(['a 1', 'b 1', 'c 1']);
  expect(told).toEqual(['b']);
});
