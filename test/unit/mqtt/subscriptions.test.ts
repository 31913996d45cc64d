import { type Subscriber, Subscriptions } from '../../../src/mqtt/subscriptions.js';

const obedient: Subscriber = {
  subscribe: async () => [],
  unsubscribe: async () => {},
};

const mute: Subscriber = {
  subscribe: () => new Promise(() => {}),
  unsubscribe: () => new Promise(() => {}),
};

test('a new connection does not wait for what an earlier one never answered', async () => {
  const subscriptions = new Subscriptions(2);
  subscriptions.want([{ filter: 'a', qos: 1 }]);
  void subscriptions.change(mute);
  void subscriptions.change(mute);
  expect(await subscriptions.begin(obedient, false)).toEqual([]);
  expect(subscriptions.changed).toBe(false);
});
