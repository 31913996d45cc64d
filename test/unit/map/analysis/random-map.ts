import fc from 'fast-check';
import type { MapDefinition } from '../../../../src/map/definition/map-definition.js';
import type {
  JsonTemplate,
  PayloadDefinition,
} from '../../../../src/map/definition/payload-definition.js';
import type { RouteDefinition } from '../../../../src/map/definition/route-definition.js';
import type { ValueDefinition } from '../../../../src/map/definition/value-definition.js';
import { capturedNames } from '../../../../src/map/route/route-names.js';
import { textOf, topicOf } from './pattern-of.js';
import { randomFields } from './random-fields.js';

const keyword = fc.constantFrom(
  'on',
  'off',
  'x',
  'a',
  '1',
  '01',
  '2',
  'a-b',
  'office',
  'true',
  'lamp',
  '',
);
const internal = fc.constantFrom('ON', 'OFF', 'X', 'on', 'office', 'Lamp', '1', 'a', 'command');

const table = fc
  .tuple(
    fc.uniqueArray(internal, { minLength: 1, maxLength: 3 }),
    fc.uniqueArray(keyword, { minLength: 6, maxLength: 6 }),
    fc.boolean(),
  )
  .map(([internals, keywords, hasAliases]) =>
    Object.fromEntries(
      internals.map((name, at) => [name, keywords.slice(2 * at, 2 * at + (hasAliases ? 2 : 1))]),
    ),
  );

const word: fc.Arbitrary<ValueDefinition> = fc.oneof(
  fc.record({
    type: fc.constant('text' as const),
    maptype: fc.constantFrom('strict' as const, 'loose' as const),
    map: table,
    default: fc.option(internal, { nil: undefined, freq: 8 }),
  }),
  fc.constant({ type: 'text' as const, maptype: 'none' as const }),
);

const number: fc.Arbitrary<ValueDefinition> = fc
  .record({
    type: fc.constantFrom('number' as const, 'integer' as const),
    decimals: fc.constantFrom(0, 0, 1, 2),
    factor: fc.constantFrom(undefined, 1, 0.1, 0.3937007874015748, 2.54, 10, 0.5, -1, 1.8),
    offset: fc.constantFrom(undefined, 0, 0.5, 32, -40, 0.05),
    bounds: fc.constantFrom(
      {},
      {},
      { min: 0, max: 100 },
      { min: 0, max: 100, clamp: true },
      { min: 0.25, max: 9.99, clamp: true },
    ),
    bits: fc.constantFrom({}, {}, {}, { mask: 255 }, { mask: 240, shift: 4 }, { shift: 1 }),
    isPlain: fc.boolean(),
  })
  .map(({ type, decimals, factor, offset, bounds, bits, isPlain }) => ({
    type,
    maptype: 'strict',
    number: isPlain ? { ...bounds } : { decimals, factor, offset, ...bounds, ...bits },
  }));

const wordOfType: fc.Arbitrary<ValueDefinition> = fc
  .tuple(
    word,
    fc.constantFrom('number' as const, 'boolean' as const, 'json' as const, 'text' as const),
  )
  .map(([value, type]) => ({ ...value, type }));

const TYPE: ValueDefinition = {
  type: 'text',
  maptype: 'strict',
  map: { command: ['C', 'cmd'], status: ['S'] },
};

/** Values of the names that routes capture. */
const values = fc
  .record(
    {
      location: word,
      device: word,
      action: word,
      sender: word,
      level: number,
      temperature: number,
      flag: fc.oneof(
        fc.constant<ValueDefinition>({ type: 'boolean', maptype: 'strict' }),
        wordOfType,
      ),
      data: fc.constantFrom<ValueDefinition>(
        { type: 'json', maptype: 'strict' },
        { type: 'any', maptype: 'none' },
      ),
      argkey: word,
      argvalue: fc.oneof(word, number),
    },
    { requiredKeys: ['level', 'data'] },
  )
  .map((given) => new Map<string, ValueDefinition>([['type', TYPE], ...Object.entries(given)]));

const textPattern = fc.constantFrom(
  '<action>',
  '<action>',
  '<action>',
  '<level>',
  '<flag>',
  '',
  'ON',
  'on',
  '1',
  'set:<level>',
  '<action>:<level?>',
  '<action>-<note>',
  '<note?>',
  '<data>',
  '<location>;<level>',
  'x<action>',
  '<level>%',
  '<flag?>',
);

const level = fc.constantFrom(
  'a',
  'a',
  'b',
  'lamp',
  'office',
  '',
  '<device>',
  '<device>',
  '<location>',
  '<device?>',
  'room-<location>',
  '<location>-<device>',
  '<sender>',
  '<sender?>',
  '<type>',
  '<action>',
  'x<action?>',
  '<level>',
);

const topic = fc
  .tuple(
    fc.constantFrom('a', 'a', 'b', '<device>', 'a<function?>'),
    fc.array(level, { minLength: 1, maxLength: 2 }),
    fc.constantFrom('', '', '', '', '/<note*>'),
  )
  .map(([first, rest, tail]) => `${[first, ...rest].join('/')}${tail}`);

const leaf: fc.Arbitrary<JsonTemplate> = fc.oneof(
  fc.constantFrom<JsonTemplate>(
    { kind: 'constant', value: 'on' },
    { kind: 'constant', value: 1 },
    { kind: 'constant', value: null },
    { kind: 'constant', value: true },
    { kind: 'text', text: textOf('<action>@<note>') },
  ),
  fc
    .tuple(
      fc.constantFrom(
        'action',
        'level',
        'flag',
        'data',
        'note',
        'location',
        'temperature',
        'device',
      ),
      fc.boolean(),
    )
    .map(([name, optional]): JsonTemplate => ({ kind: 'value', capture: { name, optional } })),
);

const member = fc.constantFrom('id', 'state', 'level', '__proto__');

const object = (inner: fc.Arbitrary<JsonTemplate>): fc.Arbitrary<JsonTemplate> =>
  fc
    .tuple(
      fc.uniqueArray(fc.tuple(member, inner), { maxLength: 3, selector: ([key]) => key }),
      fc.constantFrom(false, false, false, true),
    )
    .map(([members, rest]) => ({ kind: 'object', members, rest }));

const template: fc.Arbitrary<JsonTemplate> = fc.oneof(
  { weight: 5, arbitrary: object(leaf) },
  { weight: 1, arbitrary: leaf },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.oneof(leaf, object(leaf)), { minLength: 1, maxLength: 2 })
      .map((items): JsonTemplate => ({ kind: 'list', items })),
  },
  { weight: 1, arbitrary: object(object(leaf)) },
);

const payload: fc.Arbitrary<PayloadDefinition> = fc.oneof(
  {
    weight: 4,
    arbitrary: textPattern.map(
      (text): PayloadDefinition => ({ codec: 'text', text: textOf(text) }),
    ),
  },
  {
    weight: 4,
    arbitrary: template.map((made): PayloadDefinition => ({ codec: 'json', template: made })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(textPattern, { minLength: 1, maxLength: 3 }), fc.constantFrom(',', ';'))
      .map(
        ([fields, separator]): PayloadDefinition => ({
          codec: 'csv',
          separator,
          fields: fields.map(textOf),
        }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.uniqueArray(fc.tuple(member, textPattern), {
          minLength: 1,
          maxLength: 3,
          selector: ([key]) => key,
        }),
        fc.constantFrom(',', ';', ';;', ' '),
      )
      .map(
        ([members, separator]): PayloadDefinition => ({
          codec: 'pairs',
          separator,
          equals: '=',
          members: members.map(([key, text]) => [key, textOf(text)] as const),
        }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('bytes' as const, 'hex' as const, 'base64' as const),
        fc.constantFrom('note', 'action', 'note'),
        fc.boolean(),
      )
      .map(
        ([codec, name, optional]): PayloadDefinition => ({ codec, capture: { name, optional } }),
      ),
  },
  { weight: 2, arbitrary: randomFields },
);

/** Of a split: what stands in the topic, and the payload. */
const split = fc.constantFrom<readonly [string, PayloadDefinition]>(
  ['a/<device>/<argkey>', { codec: 'text', text: textOf('<argvalue>') }],
  ['b/<argkey>', { codec: 'text', text: textOf('<argvalue?>') }],
  [
    'a/<device>',
    { codec: 'csv', separator: ',', fields: [textOf('<argkey>'), textOf('<argvalue>')] },
  ],
);

const place = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(topic, payload) },
  { weight: 1, arbitrary: split },
);

/** Each name once on one side: constants only for what is not captured (M6.2). */
const route = fc
  .tuple(
    place,
    fc.constantFrom('command', 'status'),
    fc.option(fc.constantFrom('ON', 'SET'), { nil: undefined }),
    fc.option(fc.constantFrom('Lamp', 'office'), { nil: undefined }),
    fc.constantFrom<readonly string[]>([], [], [], ['sender'], ['arguments'], ['note', 'function']),
    fc.constantFrom<RouteDefinition['direction']>(
      undefined,
      undefined,
      undefined,
      undefined,
      'both',
      'in',
      'out',
    ),
  )
  .map(
    ([[topicText, made], type, action, device, ignored, direction]): Omit<
      RouteDefinition,
      'id'
    > => {
      const draft = { topic: topicOf(topicText), payload: made };
      const captured = capturedNames({ ...draft } as RouteDefinition);
      const fields = Object.fromEntries(
        Object.entries({ type, action, device }).filter(
          ([name, said]) => said !== undefined && !captured.has(name),
        ),
      );
      return {
        ...draft,
        constants: { fields, arguments: {} },
        ignored: ignored.filter((name) => !captured.has(name)),
        values: new Map(),
        direction,
        publish: {},
      };
    },
  );

/** Maps as a loader could give them: a few routes that often share topics. */
export const randomMap: fc.Arbitrary<MapDefinition> = fc
  .tuple(values, fc.array(route, { minLength: 1, maxLength: 4 }))
  .map(([known, routes]) => ({
    version: 2,
    role: 'both',
    values: known,
    routes: routes.map((one, at) => ({ ...one, id: `r${at}` })),
    unmatched: 'drop',
  }));
