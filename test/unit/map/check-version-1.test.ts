import { checkVersion1 } from '../../../src/map/check-version-1.js';
import type { Version1Map } from '../../../src/map/version-1.js';
import { houseMap } from './house-map.js';

const found = (changes: Partial<Version1Map>): string[] =>
  checkVersion1(houseMap(changes)).map(
    ({ code, severity, path = [], message }) => `${severity} ${code} ${path.join('.')}: ${message}`,
  );

test('topics of another root alone are warned of', () => {
  expect(found({ root: 'birch', topics: ['brich/+/+/+/+/+/C', 'oak/#'] })).toEqual([
    'warning MAP_FILTER_OTHER_ROOT topics.0: no topic begins with root "birch"; topic "brich/+/+/+/+/+/C" does not. Did you mean "birch/+/+/+/+/+/C"?',
  ]);
  expect(found({ root: '', topics: ['home/#'] })).toEqual([
    expect.stringContaining('Did you mean "/#"?'),
  ]);
});

test.each([
  ['the root among others', 'birch', ['oak/#', 'birch/#']],
  ['+', 'birch', ['oak/#', '+/+/+/+/+/+/C']],
  ['#', 'birch', ['#']],
  ['an empty root', '', ['/+/+/+/+/+/C']],
])('a first level of %s is not warned of', (_, root, topics) => {
  expect(found({ root, topics })).toEqual([]);
});

test('one level is one level', () => {
  expect(found({ topics: ['home'] })).toEqual([
    'warning MAP_FILTER_LEVELS topics.0: topic "home" has 1 level; it never receives a topic of 7',
  ]);
});

test('a table under maptype none is warned of, an empty one is not', () => {
  expect(found({ device: { maptype: 'none', map: { Spot: ['spot'] } } })).toEqual([
    'warning MAP_UNUSED_TABLE device.map: device.map: the table has no effect under maptype none',
  ]);
  expect(found({ device: { maptype: 'none', map: {} } })).toEqual([]);
});
