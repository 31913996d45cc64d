import { compileMap } from '../../../../src/map/compile-map.js';
import type { CompiledMap } from '../../../../src/map/compiled-map.js';
import type { MapDefinition } from '../../../../src/map/definition/map-definition.js';
import type { RouteDefinition } from '../../../../src/map/definition/route-definition.js';
import type { ValueDefinition } from '../../../../src/map/definition/value-definition.js';

const route = (id: string, parts: Partial<RouteDefinition>): RouteDefinition => ({
  id,
  topic: { levels: [['stat'], [{ name: 'device', optional: false }], ['POWER']] },
  payload: { codec: 'text', text: [{ name: 'action', optional: false }] },
  constants: { fields: { type: 'status', function: 'Power' }, arguments: {} },
  ignored: [],
  values: new Map(),
  publish: {},
  ...parts,
});

export const ACTION: ValueDefinition = {
  type: 'text',
  maptype: 'strict',
  map: { POWER_ON: ['ON', 'on'], POWER_OFF: ['OFF'] },
};

/** A small version-2 map: power of lamps, their brightness as JSON, and a climate in parts. */
const lampDefinition = (changes: Partial<MapDefinition> = {}): MapDefinition => ({
  version: 2,
  role: 'both',
  values: new Map([['action', ACTION]]),
  routes: [
    route('power', {}),
    route('dimmer', {
      description: 'How bright a lamp is.',
      topic: { levels: [['lamps'], [{ name: 'device', optional: false }], ['set']] },
      payload: {
        codec: 'json',
        template: {
          kind: 'object',
          members: [
            ['brightness', { kind: 'value', capture: { name: 'level', optional: false } }],
            ['transition', { kind: 'value', capture: { name: 'transition', optional: true } }],
          ],
          rest: false,
        },
      },
      constants: { fields: { type: 'command', function: 'Dimmer' }, arguments: {} },
      values: new Map<string, ValueDefinition>([
        [
          'level',
          {
            type: 'integer',
            maptype: 'none',
            number: { factor: 100 / 254, offset: 0, decimals: 0, min: 0, max: 100 },
            unit: '%',
          },
        ],
        ['transition', { type: 'number', maptype: 'none' }],
      ]),
      publish: { qos: 1, retain: true, expirySeconds: 30 },
      report: { change: true, changeAfterMs: 600_000, throttleMs: 5000 },
    }),
    route('climate', {
      topic: {
        levels: [
          ['sensors'],
          [{ name: 'device', optional: false }],
          [{ name: 'argkey', optional: false }],
        ],
      },
      payload: { codec: 'text', text: [{ name: 'argvalue', optional: false }] },
      constants: { fields: { type: 'status', action: 'CLIMATE' }, arguments: {} },
    }),
  ],
  unmatched: 'drop',
  ...changes,
});

export const lampMap = (changes: Partial<MapDefinition> = {}): CompiledMap =>
  compileMap(lampDefinition(changes), 'gateway');
