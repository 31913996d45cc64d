import { nearestRoute } from '../../../src/cli/nearest-route.js';
import type { RouteDefinition } from '../../../src/map/definition/route-definition.js';

const route = (id: string, topic: RouteDefinition['topic']): RouteDefinition => ({
  id,
  topic,
  payload: { codec: 'text', text: [] },
  constants: { fields: { type: 'status' }, arguments: {} },
  ignored: [],
  values: new Map(),
  publish: {},
});
const device = { name: 'device', optional: false };

const ROUTES = [
  route('power', { levels: [['stat'], [device], ['POWER']] }),
  route('tail', { levels: [['zigbee2mqtt']], tail: 'device' }),
];

test('a level in small letters, and one that is misspelt', () => {
  expect(nearestRoute('stat/lamp/power', ROUTES)).toBe(
    'route power reads stat/<device>/POWER, which is stat/lamp/POWER here',
  );
  expect(nearestRoute('zigbe2mqtt/hall/lamp', ROUTES)).toBe(
    'route tail reads zigbee2mqtt/<device*>, which is zigbee2mqtt/hall/lamp here',
  );
});

test('what is far from all of them is left alone', () => {
  for (const topic of ['house/door', 'x/lamp/y', '', 'zigbee2mqtt', 'stat//POWER'])
    expect(nearestRoute(topic, ROUTES)).toBeUndefined();
});
