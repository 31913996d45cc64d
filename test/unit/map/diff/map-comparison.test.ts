import { MapComparison } from '../../../../src/map/diff/map-comparison.js';
import { ACTION, lampMap } from '../cases/lamp-map.js';

const recorded = (topic: string, payload: string) =>
  ({ topic, payload, qos: 1, retain: false }) as const;

test('messages are counted by what became of their meaning, by the routes of both maps', () => {
  const words = { POWER_ON: ['ON'], POWER_OFF: ['OFF', 'on'], POWER_TOGGLE: ['TOGGLE'] };
  const after = lampMap({ values: new Map([['action', { ...ACTION, map: words }]]) });
  const comparison = new MapComparison(lampMap(), after);
  for (const payload of ['ON', 'ON', 'on', 'TOGGLE', 'MAYBE'])
    comparison.add(recorded('stat/lamp/POWER', payload));
  comparison.add(recorded('other', 'x'));
  const { messages, counts, groups } = comparison.result;
  expect(messages).toBe(6);
  expect(counts).toEqual({ same: 4, other: 1, refused: 0, accepted: 1 });
  expect(groups.map(({ kind, before, after, count }) => [kind, before, after, count])).toEqual([
    ['other', 'power', 'power', 1],
    ['accepted', 'MAP_UNKNOWN_TOKEN', 'power', 1],
    ['same', 'power', 'power', 2],
    ['same', 'MAP_UNKNOWN_TOKEN', 'MAP_UNKNOWN_TOKEN', 1],
    ['same', 'MAP_NO_ROUTE', 'MAP_NO_ROUTE', 1],
  ]);
  expect(groups[0]?.examples).toEqual([
    expect.objectContaining({
      topic: 'stat/lamp/POWER',
      payload: 'on',
      before: { route: 'power', message: expect.objectContaining({ action: 'POWER_ON' }) },
      after: { route: 'power', message: expect.objectContaining({ action: 'POWER_OFF' }) },
    }),
  ]);
});

test('only the first examples are kept, of what is refused now', () => {
  const comparison = new MapComparison(lampMap(), lampMap({ routes: [] }));
  for (let index = 0; index < 100; index += 1)
    comparison.add(recorded(`stat/l${index}/POWER`, 'ON'));
  const { counts, groups } = comparison.result;
  expect(counts.refused).toBe(100);
  expect(groups[0]?.examples.map(({ topic }) => topic)).toEqual([
    'stat/l0/POWER',
    'stat/l1/POWER',
    'stat/l2/POWER',
  ]);
});

test('an argument that is another one, or one less, is another message', () => {
  const before = lampMap();
  const dimmer = before.definition.routes.filter(({ id }) => id === 'dimmer');
  const plain = dimmer.map((route) => ({ ...route, values: new Map() }));
  const numbers = new Map([['level', { type: 'number', maptype: 'none' } as const]]);
  const comparison = new MapComparison(
    lampMap({ routes: dimmer }),
    lampMap({ routes: plain, values: numbers }),
  );
  comparison.add(recorded('lamps/a/set', '{"brightness":0}'));
  comparison.add(recorded('lamps/a/set', '{"brightness":127}'));
  expect(comparison.result.counts).toEqual({ same: 1, other: 1, refused: 0, accepted: 0 });
});
