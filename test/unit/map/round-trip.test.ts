import fc from 'fast-check';
import { compileMap } from '../../../src/map/compile-map.js';
import type { CompiledMap } from '../../../src/map/compiled-map.js';
import { createMessage } from '../../../src/map/message.js';
import { unmapped } from '../../../src/map/unmapped.js';
import { fromVersion1 } from '../../../src/map/version-1.js';
import { houseMap } from './house-map.js';
import { onePublication } from './one-publication.js';

const token = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .filter((text) => !/[/+#\0]/.test(text));
const type = fc.constantFrom('command', 'status');
const argumentName = fc.string({ maxLength: 8 }).filter((text) => text !== 'action');

const roundTrips = (map: CompiledMap, message: ReturnType<typeof createMessage>) => {
  const { topic, payload } = onePublication(map, message);
  expect(map.toInternal(topic, payload)).toEqual(message);
  expect(map.toInternal(topic, new TextEncoder().encode(payload))).toEqual(message);
};

test('without vocabularies every message survives MQTT', () => {
  const map = compileMap(unmapped('home', []), 'gw');
  const message = fc
    .record({
      type,
      function: token,
      gateway: token,
      location: token,
      device: token,
      sender: token.filter((text) => text !== ''),
      // With arguments and without action the JSON has no "action", which inbound requires.
      action: fc.string({ unit: 'grapheme', minLength: 1 }),
      arguments: fc.dictionary(argumentName, fc.string()),
    })
    .map(createMessage);
  fc.assert(
    fc.property(message, (sent) => roundTrips(map, sent)),
    { numRuns: 500 },
  );
});

test('with strict vocabularies every keyword survives MQTT', () => {
  const keyword = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
  const mqttKeyword = token.filter((text) => text !== '');
  const vocabulary = fc
    .tuple(
      fc.uniqueArray(keyword, { minLength: 1, maxLength: 6 }),
      fc.uniqueArray(mqttKeyword, { minLength: 12, maxLength: 12 }),
    )
    .map(([internals, keywords]) =>
      internals.map((name, i): [string, string[]] => [name, keywords.slice(2 * i, 2 * i + 2)]),
    );
  fc.assert(
    fc.property(vocabulary, vocabulary, type, (locations, actions, messageType) => {
      const map = compileMap(
        fromVersion1(
          houseMap({
            location: { maptype: 'strict', map: Object.fromEntries(locations) },
            action: { maptype: 'strict', map: Object.fromEntries(actions) },
          }),
        ),
        'gw',
      );
      for (const [location, keywords] of locations)
        for (const [action] of actions) {
          const message = createMessage({ type: messageType, location, action, sender: 'k' });
          roundTrips(map, message);
          for (const alias of keywords)
            expect(map.toInternal(`home///${alias}//k/C`, '').location).toBe(location);
        }
    }),
    { numRuns: 100 },
  );
});

test('no bytes from outside do anything but translate or raise a coded error', () => {
  const map = compileMap(fromVersion1(houseMap()), 'gw');
  let translated = 0;
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constant('home/lighting////k/C')),
      fc.oneof(fc.uint8Array(), fc.string(), fc.json()),
      (topic, payload) => {
        try {
          map.toInternal(topic, payload);
          translated += 1;
        } catch (error) {
          expect(error).toMatchObject({ name: 'GatewayError', code: expect.stringMatching(/^M/) });
        }
      },
    ),
    { numRuns: 2000 },
  );
  expect(translated).toBeGreaterThan(0);
});
