/** What the original got wrong, and what hostile messages must not do. */
import { compileMap } from '../../../src/map/compile-map.js';
import { createMessage } from '../../../src/map/message.js';
import { unmapped } from '../../../src/map/unmapped.js';
import { fromVersion1 } from '../../../src/map/version-1.js';
import { houseMap } from './house-map.js';
import { onePublication } from './one-publication.js';

const map = compileMap(fromVersion1(houseMap()), 'house2mqtt');
const open = compileMap(unmapped('home', []), 'open2mqtt');
const topic = 'home/lighting//office/spot/keypad/C';
const coded = (code: string, text: string) =>
  expect.objectContaining({ code, message: expect.stringContaining(text) });

test('one entry serves both directions, aliases come in and the canonical keyword goes out', () => {
  const message = map.toInternal('home/lights//bureau/spot/keypad/C', 'light_on');
  expect(message).toEqual(
    createMessage({
      type: 'command',
      function: 'Lighting',
      location: 'Office',
      device: 'spot',
      sender: 'keypad',
      action: 'LIGHT_ON',
    }),
  );
  expect(onePublication(map, message)).toEqual({
    topic: 'home/lighting//office/spot/keypad/C',
    payload: 'light_on',
  });
});

test('an empty payload is an empty action', () => {
  expect(map.toInternal(topic, '').action).toBe('');
  expect(map.toInternal(topic, new Uint8Array()).action).toBe('');
});

test('an empty sender becomes the own name, and only that is an echo', () => {
  expect(onePublication(map, createMessage({})).topic).toBe('home/////house2mqtt/S');
  expect(map.isOwn('home/////house2mqtt/S')).toBe(true);
  expect(map.isOwn('home////house2mqtt/keypad/S')).toBe(false);
  expect(map.isOwn('house2mqtt')).toBe(false);
});

test('the own name is not translated, not even by a strict vocabulary', () => {
  const strict = compileMap(
    fromVersion1(houseMap({ sender: { maptype: 'strict', map: { Pad: ['keypad'] } } })),
    'house2mqtt',
  );
  expect(onePublication(strict, createMessage({})).topic).toBe('home/////house2mqtt/S');
});

test('a vocabulary may map the empty keyword', () => {
  const everywhere = compileMap(
    fromVersion1(houseMap({ location: { maptype: 'strict', map: { Everywhere: [''] } } })),
    'x',
  );
  expect(everywhere.toInternal('home/////k/C', '').location).toBe('Everywhere');
  expect(onePublication(everywhere, createMessage({ location: 'Everywhere' })).topic).toBe(
    'home/////x/S',
  );
});

test('names of Object.prototype are only keywords', () => {
  const odd = compileMap(
    fromVersion1(houseMap({ function: { maptype: 'strict', map: { constructor: ['toString'] } } })),
    'x',
  );
  expect(odd.toInternal('home/toString////k/S', '').function).toBe('constructor');
  expect(() => odd.toInternal('home/constructor////k/S', '')).toThrow(
    coded('MAP_UNKNOWN_TOKEN', 'function "constructor" is not in the map; expected toString'),
  );
});

const inboundFaults: [string, string, string | Uint8Array, string, string][] = [
  ['six levels', 'home/lighting//office/keypad/C', '', 'MAP_TOPIC_LEVELS', 'has 6 levels'],
  ['eight levels', 'home/a/b/c/d/e/f/C', '', 'MAP_TOPIC_LEVELS', 'has 8 levels; expected 7: root/'],
  ['a lower-case type', 'home/lighting////k/c', '', 'MAP_TOPIC_TYPE', 'type is "c"'],
  ['an unknown keyword', 'home/heating////k/C', '', 'MAP_UNKNOWN_TOKEN', 'function "heating"'],
  ['an unknown action', topic, 'explode', 'MAP_UNKNOWN_TOKEN', 'expected light_on, dim'],
  ['a wildcard', 'home/+////k/C', '', 'MQTT_BAD_TOPIC', 'wildcard'],
  ['NUL', 'home/\0////k/C', '', 'MQTT_BAD_TOPIC', 'NUL'],
  ['an empty topic', '', '', 'MQTT_BAD_TOPIC', 'is empty'],
  ['a long topic', `home/${'ö'.repeat(33000)}////k/C`, '', 'MQTT_BAD_TOPIC', '65535 bytes'],
  ['invalid UTF-8', topic, Uint8Array.of(0xc3, 0x28), 'MAP_PAYLOAD_NOT_UTF8', '2 bytes'],
  ['half of JSON', topic, '{"action":', 'MAP_PAYLOAD_NOT_JSON', 'payload {"action": is not JSON'],
  ['no action', topic, '{"level":"5"}', 'MAP_NO_ACTION', 'no member "action"'],
  [
    'a number',
    topic,
    '{"action":"dim","level":5}',
    'MAP_VALUE_NOT_TEXT',
    '"level" in the payload is 5',
  ],
  ['a list', topic, '{"action":[1]}', 'MAP_VALUE_NOT_TEXT', '"action" in the payload is a list'],
  [
    'an object',
    topic,
    '{"action":{}}',
    'MAP_VALUE_NOT_TEXT',
    '"action" in the payload is an object',
  ],
  [
    'a list nested 100,000 levels deep',
    topic,
    `{"action":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    'MAP_VALUE_NOT_TEXT',
    '"action" in the payload is a list; expected text in quotes',
  ],
  ['null', topic, '{"action":null}', 'MAP_VALUE_NOT_TEXT', '"action" in the payload is null'],
  [
    'two aliases of one argument',
    topic,
    '{"action":"dim","level":"5","brightness":"6"}',
    'MAP_ARGUMENT_COLLISION',
    '"level" and "brightness" both become the argument "Level"',
  ],
];

test.each(inboundFaults)('inbound with %s: %s', (_, on, payload, code, text) => {
  expect(() => map.toInternal(on, payload)).toThrow(coded(code, text));
});

test.each([
  ['a slash', { device: 'a/b' }],
  ['a wildcard', { location: '+' }],
  ['a multi-level wildcard', { sender: '#' }],
  ['NUL', { gateway: '\0' }],
])('outbound with %s in a token', (_, parts) => {
  expect(() => map.toMqtt(createMessage(parts))).toThrow(
    coded('MAP_BAD_TOKEN', 'cannot be a topic level'),
  );
});

test('an outbound topic that is too long or no text is refused', () => {
  const long = createMessage({ device: 'x'.repeat(70_000) });
  expect(() => open.toMqtt(long)).toThrow(coded('MQTT_BAD_TOPIC', '65535 bytes'));
  const half = createMessage({ device: '\ud83d' });
  expect(() => open.toMqtt(half)).toThrow(coded('MQTT_BAD_TOPIC', 'surrogate'));
});

test('an argument that would replace the action is refused', () => {
  const message = createMessage({ action: 'DIM', arguments: { action: 'x' } });
  expect(() => map.toMqtt(message)).toThrow(coded('MAP_ARGUMENT_COLLISION', 'action'));
});

test('two arguments that would become one are refused', () => {
  const message = createMessage({ action: 'DIM', arguments: { Level: '1', level: '2' } });
  expect(() => map.toMqtt(message)).toThrow(coded('MAP_ARGUMENT_COLLISION', '"Level" and "level"'));
});

test('an action that starts with { goes out as JSON, so that it comes back', () => {
  const message = createMessage({ action: '{odd', sender: 'k' });
  const { topic: on, payload } = onePublication(open, message);
  expect(payload).toBe('{"action":"{odd"}');
  expect(open.toInternal(on, payload)).toEqual(message);
});
