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

/** A broker's end of a session, and a store, both of which outlive the process. */
const outliving = () => {
  const held = new Set<string>();
  const saves: string[][] = [];
  let isBroken = false;
  const subscriber: Subscriber = {
    subscribe: async (filters) => {
      for (const { filter } of filters) held.add(filter);
      if (isBroken) throw new Error('the process dies');
      return [];
    },
    unsubscribe: async (filters) => {
      for (const filter of filters) held.delete(filter);
    },
  };
  const store = {
    load: () => saves.at(-1) ?? [],
    save: (filters: readonly string[]) => void saves.push([...filters]),
  };
  const start = (...filters: string[]) => {
    const subscriptions = new Subscriptions(1, store);
    subscriptions.want(filters.map((filter) => ({ filter, qos: 1 })));
    return subscriptions;
  };
  const fail = (broken: boolean): void => {
    isBroken = broken;
  };
  return { held, saves, subscriber, start, fail };
};

test('the filters of an earlier process are ended where the broker kept the session', async () => {
  const { held, saves, subscriber, start } = outliving();
  await start('a', 'b').begin(subscriber, false);
  await start('b', 'c').begin(subscriber, true);
  expect([...held]).toEqual(['b', 'c']);
  expect(saves.at(-1)).toEqual(['b', 'c']);
  const writes = saves.length;
  await start('c', 'b').begin(subscriber, true);
  expect(saves).toHaveLength(writes);
});

test('so are those that a process had begun with when it died', async () => {
  const { held, subscriber, start, fail } = outliving();
  await start('a').begin(subscriber, false);
  fail(true);
  await expect(start('b').begin(subscriber, true)).rejects.toThrow('dies');
  fail(false);
  expect([...held]).toEqual(['a', 'b']);
  await start('c').begin(subscriber, true);
  expect([...held]).toEqual(['c']);
});

test('what a store has and no broker would take is left out', async () => {
  const ended: string[] = [];
  const subscriptions = new Subscriptions(1, {
    load: () => ['a/#/b', 'old', ''],
    save: () => undefined,
  });
  await subscriptions.begin(
    { ...obedient, unsubscribe: async (filters) => void ended.push(...filters) },
    true,
  );
  expect(ended).toEqual(['old']);
});
