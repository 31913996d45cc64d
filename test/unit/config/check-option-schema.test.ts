import dummy from '../../../interfaces/dummy/index.js';
import { checkOptionSchema } from '../../../src/config/check-option-schema.js';
import type { OptionsSchema } from '../../../src/sdk/interface-contract.js';

const check = (options: OptionsSchema): void =>
  checkOptionSchema({
    name: 'gate',
    apiVersion: 1,
    options,
    create: () => ({ start() {}, handle() {}, stop() {} }),
  });

const withPort = (port: unknown, more: OptionsSchema = {}): OptionsSchema => ({
  type: 'object',
  properties: { port },
  ...more,
});

test.each<[string, OptionsSchema]>([
  ['the dummy’s', dummy.options],
  ['an empty one', {}],
  [
    'one with definitions',
    withPort({ $ref: '#/definitions/p' }, { definitions: { p: { type: 'integer' } } }),
  ],
  [
    'one with our own annotations',
    withPort({ type: 'number', unit: 'seconds', secret: true, expected: 'x', default: 1 }),
  ],
])('%s is right', (_, options) => {
  expect(() => check(options)).not.toThrow();
});

test.each<[string, OptionsSchema, string]>([
  [
    'an unknown type',
    withPort({ type: 'whole' }),
    'options.properties.port.type is "whole"; expected',
  ],
  [
    'a wrong bound',
    withPort({ type: 'integer', minimum: '1' }),
    'options.properties.port.minimum is "1"; expected a number',
  ],
  ['no list', withPort({}, { required: 'port' }), 'options.required is "port"; expected a list'],
  [
    'an unknown keyword',
    withPort({ type: 'integer', minimun: 1 }),
    'options.properties.port: "minimun" is no keyword of JSON Schema (draft-07)',
  ],
  ['an unknown keyword at the top', { typ: 'object' }, 'options: "typ" is no keyword'],
  [
    'a reference to nothing',
    withPort({ $ref: '#/definitions/none' }),
    "options.properties.port: can't resolve reference",
  ],
  [
    'properties without a type',
    { properties: { port: { type: 'string' } } },
    'options: missing type "object" for keyword "properties"',
  ],
  ['another type', { type: 'string' }, 'options.type is "string"; expected object'],
  [
    'a default that is refused',
    withPort({ type: 'integer', minimum: 1, default: 0 }),
    'options.properties.port.default is 0; expected an integer of at least 1',
  ],
  [
    'a default further inside',
    withPort({ type: 'object', properties: { 'a/b': { type: 'string', default: 5 } } }),
    'options.properties.port.properties["a/b"].default is 5; expected text',
  ],
  [
    'an option of the gateway',
    { type: 'object', properties: { start: { type: 'string' } } },
    'option "start" is the gateway\'s own; give it another name',
  ],
  [
    'an option of the gateway, written otherwise',
    { type: 'object', properties: { Module: { type: 'string' } } },
    'option "Module" is',
  ],
])('%s blames the interface', (_, options, why) => {
  expect(() => check(options)).toThrow(
    expect.objectContaining({
      code: 'INTERFACE_INVALID',
      message: expect.stringContaining(`interface "gate" declares its options wrongly: ${why}`),
    }),
  );
});

test('not more than three are named', () => {
  const wrong = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((key) => [key, { type: 1 }]));
  expect(() => check({ properties: wrong })).toThrow(/properties\.c\.type.*\. And 2 more$/);
});
