/** What random messages found in the engine, each by itself. */
import { compileMap } from '../../../../src/map/compile-map.js';
import type { MapDefinition } from '../../../../src/map/definition/map-definition.js';
import type { JsonTemplate } from '../../../../src/map/definition/payload-definition.js';
import { createMessage, type MessageParts } from '../../../../src/map/message.js';
import { textOf } from './pattern-of.js';
import { smallMap } from './small-map.js';

const trip = (definition: MapDefinition, parts: MessageParts) => {
  const map = compileMap({ ...definition, role: 'both' }, 'gw');
  const message = createMessage(parts);
  const [printed] = map.toMqtt(message);
  if (printed === undefined) throw new Error('nothing was printed');
  const { topic, payload } = printed;
  expect(map.toInternal(topic, payload)).toEqual(message);
  return payload;
};

const refusal = (definition: MapDefinition, parts: MessageParts): unknown => {
  try {
    compileMap({ ...definition, role: 'both' }, 'gw').toMqtt(createMessage(parts));
  } catch (error) {
    return error;
  }
  return undefined;
};

test('half of a surrogate pair, which UTF-8 cannot say, is not printed', () => {
  const map = smallMap({ r: { topic: 'a' } });
  expect(refusal(map, { action: 'x\ud800' })).toMatchObject({ code: 'MAP_BAD_TOKEN' });
  expect(trip(map, { action: 'x🙂' })).toBe('x🙂');
});

test('an argument called argkey or argvalue is one like any other (M6.3)', () => {
  const template: JsonTemplate = { kind: 'object', members: [], rest: true };
  const map = smallMap({
    r: {
      topic: 'a',
      payload: { codec: 'json', template },
      message: { type: 'status', action: 'A' },
    },
  });
  const sent = { action: 'A', arguments: { argkey: '1', argvalue: '2' } };
  expect(trip(map, sent)).toBe('{"argkey":"1","argvalue":"2"}');
});

test('in a list, null is an object that is missing (M4.3)', () => {
  const optional: JsonTemplate = { kind: 'value', capture: { name: 'note', optional: true } };
  const template: JsonTemplate = {
    kind: 'list',
    items: [{ kind: 'object', members: [['id', optional]], rest: false }],
  };
  const map = smallMap({
    r: {
      topic: 'a',
      payload: { codec: 'json', template },
      message: { type: 'status', action: 'A' },
    },
  });
  expect(trip(map, { action: 'A' })).toBe('[null]');
  expect(trip(map, { action: 'A', arguments: { note: 'n' } })).toBe('[{"id":"n"}]');
});

test('a pair that ends in a part of the separator is not printed (M4.6)', () => {
  const map = smallMap({
    r: {
      topic: 'a',
      payload: {
        codec: 'pairs',
        separator: ';;',
        equals: '=',
        members: [
          ['a', textOf('<action>')],
          ['b', textOf('<note>')],
        ],
      },
    },
  });
  expect(refusal(map, { action: 'x;', arguments: { note: 'n' } })).toMatchObject({
    code: 'MAP_BAD_TOKEN',
  });
  expect(trip(map, { action: ';x', arguments: { note: 'n' } })).toBe('a=;x;;b=n');
});

test('half a step is not moved into a bit below the mask (M5.6)', () => {
  const map = smallMap(
    { r: { topic: 'a', payload: '<level>', message: { type: 'status', action: 'A' } } },
    { level: { type: 'number', maptype: 'strict', number: { decimals: 1, shift: 1 } } },
  );
  expect(refusal(map, { action: 'A', arguments: { level: '2.5' } })).toMatchObject({
    code: 'MAP_VALUE_RANGE',
  });
  expect(trip(map, { action: 'A', arguments: { level: '2' } })).toBe('4');
});

test('a number of JSON that no double can say is not printed as null (M5.8)', () => {
  const template: JsonTemplate = { kind: 'value', capture: { name: 'note', optional: false } };
  const map = smallMap(
    {
      r: {
        topic: 'a',
        payload: { codec: 'json', template },
        message: { type: 'status', action: 'A' },
      },
    },
    { note: { type: 'json', maptype: 'strict' } },
  );
  expect(refusal(map, { action: 'A', arguments: { note: '[1e400]' } })).toMatchObject({
    code: 'MAP_VALUE_RANGE',
  });
  expect(() => compileMap({ ...map, role: 'both' }, 'gw').toInternal('a', '1e400')).toThrow(
    /large/,
  );
  expect(trip(map, { action: 'A', arguments: { note: '[1e+40]' } })).toBe('[1e+40]');
});
