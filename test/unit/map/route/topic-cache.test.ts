import { TopicCache } from '../../../../src/map/route/topic-cache.js';

/** How often the routes of a topic were looked for. */
const counted = () => {
  const looks = new Map<string, number>();
  const cache = new TopicCache(
    (levels) => {
      const topic = levels.join('/');
      looks.set(topic, (looks.get(topic) ?? 0) + 1);
      return [];
    },
    () => {
      throw new Error('no route is found, so none is compiled');
    },
  );
  return { cache, looks };
};

test('a topic that comes again is not looked for again', () => {
  const { cache, looks } = counted();
  for (let again = 0; again < 3; again += 1) cache.readings('a/b');
  expect(looks.get('a/b')).toBe(1);
});

test('of a flood of topics a bounded number is remembered, and those that are used', () => {
  const { cache, looks } = counted();
  cache.readings('seldom');
  for (let at = 0; at < 40_000; at += 1) {
    cache.readings(`flood/${at}`);
    if (at % 1000 === 0) cache.readings('often');
  }
  cache.readings('seldom');
  expect([looks.get('seldom'), looks.get('often')]).toEqual([2, 1]);
});

test('a long topic is not remembered', () => {
  const { cache, looks } = counted();
  const long = 'x'.repeat(257);
  for (let again = 0; again < 2; again += 1) cache.readings(long);
  expect(looks.get(long)).toBe(2);
});
