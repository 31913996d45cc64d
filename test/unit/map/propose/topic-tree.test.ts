import { topicShapes } from '../../../../src/map/propose/topic-shape.js';
import { TRAFFIC_BOUNDS, Traffic } from '../../../../src/map/propose/topic-tree.js';

const message = (topic: string, payload = '1') =>
  ({ topic, payload, qos: 0, retain: false }) as const;

const shapesOf = (...topics: readonly string[]): string[] => {
  const traffic = new Traffic();
  for (const topic of topics) traffic.add(message(topic));
  return topicShapes(traffic.root).map(({ levels }) =>
    levels
      .map((level) => (typeof level === 'string' ? level : `<${level.seen.join('|')}>`))
      .join('/'),
  );
};

test.each([
  ['names of properties stay', ['a/temperature', 'a/humidity'], ['a/temperature', 'a/humidity']],
  ['things with the same properties vary', ['a/x/on', 'a/y/on'], ['a/<x|y>/on']],
  ['not every thing has all', ['a/x/on', 'a/x/off', 'a/y/on'], ['a/<x|y>/on', 'a/<x|y>/off']],
  ['things with other properties stay', ['a/x/on', 'a/y/speed'], ['a/x/on', 'a/y/speed']],
  ['numbered things vary', ['a/t1', 'a/t2', 'a/door'], ['a/door', 'a/<t1|t2>']],
  ['one device of Tasmota is a device', ['stat/lamp/POWER'], ['stat/<lamp>/POWER']],
  [
    'and what follows it is not',
    ['stat/l/POWER1', 'stat/l/POWER2'],
    ['stat/<l>/POWER1', 'stat/<l>/POWER2'],
  ],
  [
    'the bridge is no device',
    ['zigbee2mqtt/bridge/state', 'zigbee2mqtt/lamp'],
    ['zigbee2mqtt/bridge/state', 'zigbee2mqtt/<lamp>'],
  ],
  ['two first levels stay', ['a/x', 'b/x'], ['a/x', 'b/x']],
  [
    'many of them vary, but for those of the broker',
    ['a/x', 'b/x', 'c/x', '$SYS/x'],
    ['$SYS/x', '<a|b|c>/x'],
  ],
])('%s', (_what, topics, shapes) => {
  expect(shapesOf(...topics).sort()).toEqual([...shapes].sort());
});

test('no more topics are remembered than the bound, and known ones are still counted', () => {
  const traffic = new Traffic();
  for (let index = 0; index < TRAFFIC_BOUNDS.topics + 5; index += 1)
    traffic.add(message(`a/${index}`));
  traffic.add(message('a/1', '2'));
  expect([traffic.topics, traffic.messages, traffic.leftOut]).toEqual([10_000, 10_001, 5]);
});

test('no more messages are looked at than the bound', () => {
  const traffic = new Traffic();
  for (let index = 0; index < TRAFFIC_BOUNDS.messages + 3; index += 1) traffic.add(message('a'));
  expect([traffic.isFull, traffic.messages, traffic.leftOut]).toEqual([true, 100_000, 3]);
});

test('topics with very many levels are left out', () => {
  const traffic = new Traffic();
  traffic.add(message('a/'.repeat(1000)));
  expect([traffic.topics, traffic.leftOut]).toEqual([0, 1]);
});
