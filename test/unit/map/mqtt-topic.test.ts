import { assertTopic, filterFault, topicFault, topicMatches } from '../../../src/map/mqtt-topic.js';

// The examples of MQTT 5, clauses 4.7.1 and 4.7.2.
test.each([
  ['sport/tennis/player1/#', 'sport/tennis/player1', true],
  ['sport/tennis/player1/#', 'sport/tennis/player1/score/wimbledon', true],
  ['sport/#', 'sport', true],
  ['#', 'sport/tennis', true],
  ['#', '$SYS/uptime', false],
  ['+/monitor/Clients', '$SYS/monitor/Clients', false],
  ['$SYS/#', '$SYS/uptime', true],
  ['$SYS/monitor/+', '$SYS/monitor/Clients', true],
  ['sport/tennis/+', 'sport/tennis/player1/ranking', false],
  ['sport/+', 'sport', false],
  ['sport/+', 'sport/', true],
  ['+/+', '/finance', true],
  ['/+', '/finance', true],
  ['+', '/finance', false],
  ['a/b', 'a/b/c', false],
])('filter %s receives %s: %s', (filter, topic, receives) => {
  expect(topicMatches(filter, topic)).toBe(receives);
});

// What Paho's topic_matches_sub is documented and tested with: sub, topic, matches.
test.each([
  ['foo/bar', 'foo/bar', true],
  ['foo/+', 'foo/bar', true],
  ['foo/+/baz', 'foo/bar/baz', true],
  ['foo/+/#', 'foo/bar/baz', true],
  ['A/B/+/#', 'A/B/B/C', true],
  ['#', 'foo/bar/baz', true],
  ['#', '/foo/bar', true],
  ['/#', '/foo/bar', true],
  ['$SYS/bar', '$SYS/bar', true],
  ['foo/#', 'foo', true],
  ['foo/#', 'foo/', true],
  ['foo/#', 'foo/$bar', true],
  ['foo/+', 'foo/', true],
  ['+/bar', 'foo/bar', true],
  ['non/+/+', 'non/matching', false],
  ['test/6/#', 'test/3', false],
  ['foo/bar', 'foo', false],
  ['foo/+', 'foo/bar/baz', false],
  ['foo/+/baz', 'foo/bar/bar', false],
  ['foo/+/#', 'fo2/bar/baz', false],
  ['/#', 'foo/bar', false],
  ['#', '$SYS/bar', false],
  ['$BOB/bar', '$SYS/bar', false],
])('as in Paho, filter %s receives %s: %s', (filter, topic, receives) => {
  expect(topicMatches(filter, topic)).toBe(receives);
});

test.each([
  ['', 'is empty'],
  ['a/#/b', 'has # before the last level'],
  ['a/b#', 'has the level "b#": + and # must stand alone between slashes'],
  ['a+/b', 'has the level "a+": + and # must stand alone between slashes'],
  ['a\0', 'contains the character NUL'],
])('filter "%s" %s', (filter, fault) => {
  expect(filterFault(filter)).toBe(fault);
});

test('what is allowed has no fault', () => {
  for (const filter of ['#', '+', 'a/+/b/#', '/', '//', '+/a', 'ä/漢字'])
    expect(filterFault(filter)).toBeUndefined();
  for (const topic of ['a', '/', 'a//b', '$SYS/x', '😀']) expect(topicFault(topic)).toBeUndefined();
});

test('a topic may have 65,535 bytes of UTF-8 and not one more', () => {
  expect(topicFault(`${'ö'.repeat(32_767)}x`)).toBeUndefined();
  expect(topicFault('ö'.repeat(32_768))).toBe('is longer than 65535 bytes');
  expect(() => assertTopic('a/+')).toThrow(expect.objectContaining({ code: 'MQTT_BAD_TOPIC' }));
});
