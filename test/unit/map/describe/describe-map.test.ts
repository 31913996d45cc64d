import { runCase } from '../../../../src/map/cases/run-case.js';
import type { RouteDefinition } from '../../../../src/map/definition/route-definition.js';
import { describeMap } from '../../../../src/map/describe/describe-map.js';
import { payloadShape } from '../../../../src/map/describe/payload-shape.js';
import { routeSentences } from '../../../../src/map/describe/route-sentences.js';
import { valueWords } from '../../../../src/map/describe/value-words.js';
import { textRoute } from '../../../support/route-map.js';
import { lampMap } from '../cases/lamp-map.js';

const map = lampMap({ role: 'device' });
const outcome = runCase(lampMap(), {
  name: 'half | bright',
  mqtt: [{ topic: 'lamps/a/set', payload: { json: { brightness: 127 } } }],
  message: { type: 'command', function: 'Dimmer', device: 'a', arguments: { level: '50' } },
  direction: 'both',
});
const page = describeMap({ title: 'lamps_yaml', map, outcomes: [outcome] });

test('a page has every topic, payload, direction and value', () => {
  expect(outcome.passed).toBe(true);
  expect(page).toContain('# lamps\\_yaml\n');
  expect(page).toContain('| `stat/<device>/POWER` | `<action>` | goes out | power |');
  expect(page).toContain(
    '| `lamps/<device>/set` | `{"brightness": <level>, "transition": <transition?>}` | comes in | dimmer |',
  );
  expect(page).toContain(
    '| `<action>` | payload | `ON` or `on` = `POWER_ON`, `OFF` = `POWER_OFF` |',
  );
  expect(page).toContain('from 0 to 100');
  expect(page).toContain('no decimals, in % |');
  expect(page).toContain('| `<transition>` | payload | a number; may be missing |');
  expect(page).toContain('- Published: QoS 1, retained, expires after 30 s.');
  expect(page).toContain('- At most one in 5 s; the last one comes at the end.');
  expect(page).toContain('How bright a lamp is.');
});

test('a binary payload in words', () => {
  expect(
    payloadShape({
      codec: 'fields',
      fields: [
        { kind: 'literal', hex: '6801' },
        {
          kind: 'number',
          name: 'power',
          scalar: { type: 'integer', bytes: 2, signed: true, order: 'little' },
        },
        { kind: 'number', name: 'total', scalar: { type: 'bcd', bytes: 4, order: 'big' } },
        {
          kind: 'text',
          name: 'id',
          encoding: 'latin1',
          width: { bytes: 8, padding: ' ' },
        },
        {
          kind: 'bits',
          bytes: 1,
          order: 'big',
          bits: [
            { name: 'on', first: 0, count: 1 },
            { name: 'mode', first: 1, count: 3 },
          ],
        },
        { kind: 'skip', bytes: 2 },
        { kind: 'hex', name: 'data', bytes: undefined },
      ],
    }),
  ).toBe(
    '68 01; <power>: signed integer of 2 bytes, little; <total>: bcd of 4 bytes; <id>: latin1 text of 8 bytes; 1 byte: <on> bit 0, <mode> bits 1 to 3; 2 bytes without meaning; <data>: bytes',
  );
});

test('the cases that pass are examples', () => {
  expect(page).toContain(
    '- half \\| bright: `lamps/a/set` `{"brightness":127}` ↔ `command (no action) function=Dimmer device=a level=50`',
  );
});

test('it ends in the subscriptions', () => {
  expect(page.split('## Subscriptions')[1]?.trim()).toBe('- `lamps/+/set`');
});

test('a value in one sentence', () => {
  expect(
    valueWords(
      {
        type: 'number',
        maptype: 'none',
        description: 'How warm | it is.',
        unit: '°C',
        default: '20',
      },
      'temperature',
    ),
  ).toBe('How warm \\| it is, a number, in °C, `20` where it is missing');
  expect(valueWords(undefined, 'x')).toBe('text');
});

test('how a route delivers, and what it takes in', () => {
  const sentences = (more: Partial<RouteDefinition>) =>
    routeSentences({ ...textRoute('a', '<n>', {}), ...more }).join(' ');
  expect(sentences({ publish: { qos: 1, delivery: 'durable', id: 'nr' } })).toContain(
    'Published: QoS 1, durable, with its id as `nr`.',
  );
  expect(sentences({ receive: { retained: true, expiresMs: 30_000 } })).toContain(
    'Retained commands are carried out. What has waited longer than 30 s for its turn is dropped.',
  );
  expect(sentences({ receive: { retained: false } })).toContain('Retained commands are left out.');
});
