import { checkInterfaceOptions } from '../../../src/config/check-interface-options.js';
import type { InstanceSection } from '../../../src/config/configuration.js';
import { load, problemLines } from './load.js';

const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['port'],
  definitions: {
    rule: {
      type: 'object',
      required: ['frame'],
      additionalProperties: false,
      properties: { frame: { type: 'string' }, length: { type: 'integer', default: 2 } },
    },
  },
  properties: {
    port: { type: 'string', minLength: 1 },
    baudRate: { type: 'integer', minimum: 50, default: 9600, unit: 'baud' },
    parity: { enum: ['none', 'even', 'odd'], default: 'none' },
    echo: { type: 'boolean', default: false },
    words: { type: 'array', items: { type: 'string' }, default: [] },
    gap: { type: ['number', 'null'], default: null },
    rules: { type: 'array', items: { $ref: '#/definitions/rule' }, default: [] },
    pin: { type: 'string', secret: true },
  },
};

const instanceOf = (text: string, name = 'gw.conf', environment = {}): InstanceSection => {
  const [instance] = load(text, { name, environment }).configuration.interfaces;
  if (instance === undefined) throw new Error('no instance');
  return instance;
};

test('texts of INI become values, defaults are added, names are found in any case', () => {
  const text =
    '[INTERFACE]\nport: /dev/x\nbaudrate: 115200\nPARITY: Even\necho: yes\nwords: a, b\ngap: 0.5\nrules: [{"frame": "x"}]\npin: 0042';
  const { options, problems, secrets } = checkInterfaceOptions(instanceOf(text), schema);
  expect(problems).toEqual([]);
  expect(options).toEqual({
    port: '/dev/x',
    baudRate: 115200,
    parity: 'even',
    echo: true,
    words: ['a', 'b'],
    gap: 0.5,
    rules: [{ frame: 'x', length: 2 }],
    pin: '0042',
  });
  expect(secrets).toEqual(['0042']);
  const short = instanceOf('[INTERFACE]\nport: /dev/x\npin: 42');
  expect(checkInterfaceOptions(short, schema).secrets).toEqual([]);
  expect(Object.isFrozen(options) && Object.isFrozen(options.rules)).toBe(true);
});

test('defaults alone, and an empty value that leaves one', () => {
  const { options, problems } = checkInterfaceOptions(
    instanceOf('[INTERFACE]\nport: p\nbaudrate:'),
    schema,
  );
  expect(problems).toEqual([]);
  expect(options).toEqual({
    port: 'p',
    baudRate: 9600,
    parity: 'none',
    echo: false,
    words: [],
    gap: null,
    rules: [],
  });
});

test('problems have places in INI', () => {
  const { problems } = checkInterfaceOptions(
    instanceOf('[INTERFACE:gate]\nbaudrat: 1\nparity: evn\nbaud_rate: 7\npin: 1'),
    schema,
  );
  expect(problemLines({ problems })).toEqual([
    '2:1 error CONFIG_MISSING_OPTION option "port" is missing in [INTERFACE:gate]; expected text that is not empty',
    '2:1 error CONFIG_UNKNOWN_OPTION "baudrat" is not an option of [INTERFACE:gate]. Did you mean "baudRate"?',
    '3:9 error CONFIG_WRONG_VALUE [INTERFACE:gate] parity is "evn"; expected none, even or odd. Did you mean "even"?',
    '4:12 error CONFIG_WRONG_VALUE [INTERFACE:gate] baudRate is 7; expected an integer of at least 50 baud',
  ]);
});

test('problems have places in YAML, deep inside', () => {
  const text =
    'interfaces:\n  gate:\n    port: p\n    rules:\n      - frame: a\n        lenght: 3\n';
  const { problems } = checkInterfaceOptions(instanceOf(text, 'gw.yaml'), schema);
  expect(problemLines({ problems })).toEqual([
    '6:9 error CONFIG_UNKNOWN_OPTION "lenght" is not an option of [INTERFACE:gate] rules[0]. Did you mean "length"?',
  ]);
});

test('a variable is called by its name', () => {
  const instance = instanceOf('[INTERFACE]\nport: p', 'gw.conf', {
    MQTTGATEWAY_INTERFACE_BAUD_RATE: 'x',
  });
  expect(problemLines(checkInterfaceOptions(instance, schema))).toEqual([
    '- error CONFIG_WRONG_VALUE MQTTGATEWAY_INTERFACE_BAUD_RATE is "x"; expected an integer of at least 50 baud',
  ]);
});

test('an option that only a variable names is told with the variable', () => {
  const instance = instanceOf('[INTERFACE]\nport: p', 'gw.conf', {
    MQTTGATEWAY_INTERFACE_LAMPE_BAUD: '3',
  });
  expect(problemLines(checkInterfaceOptions(instance, schema))).toEqual([
    expect.stringContaining(
      'MQTTGATEWAY_INTERFACE_LAMPE_BAUD: "lampe_baud" is not an option of [INTERFACE:dummy]. Allowed:',
    ),
  ]);
});

test('a comment behind a value is told for one', () => {
  const { problems } = checkInterfaceOptions(
    instanceOf('[INTERFACE]\nport: p\nbaudrate: 9600 # as the meter has it'),
    schema,
  );
  expect(problems).toEqual([
    expect.objectContaining({
      code: 'CONFIG_WRONG_VALUE',
      hint: 'a comment needs a line of its own: here it is a part of the value',
    }),
  ]);
});

test('options named like members of every object are unknown options', () => {
  const { problems } = checkInterfaceOptions(
    instanceOf('[INTERFACE]\nport: p\nconstructor: x'),
    schema,
  );
  expect(problemLines({ problems })[0]).toMatch(
    /^3:1 error CONFIG_UNKNOWN_OPTION "constructor" is not an option/,
  );
});

test('secrets inside mappings are told, too', () => {
  const secret = { type: 'string', secret: true };
  const nested = {
    type: 'object',
    properties: {
      headers: { type: 'object', secret: true, additionalProperties: secret },
      hook: { type: 'object', properties: { token: secret, path: { type: 'string' } } },
    },
  };
  const text =
    'interfaces:\n  d:\n    headers: { A: bearer-1, B: "x" }\n    hook: { token: hush-2, path: open }\n';
  expect(checkInterfaceOptions(instanceOf(text, 'gw.yaml'), nested).secrets).toEqual([
    'bearer-1',
    'hush-2',
  ]);
});

test.each([
  ['line', 'line'],
  ['LINE', 'line'],
  ['{ fixed: 2 }', { fixed: 2 }],
  ['{"start": {"hex": "02"}}', { start: { hex: '02' } }],
])('an option that is a word or a mapping: %s', (written, expected) => {
  const framing = {
    anyOf: [
      { type: 'string', enum: ['line', 'slip'] },
      { type: 'object', required: ['fixed'], properties: { fixed: { type: 'integer' } } },
      { type: 'object', required: ['start'] },
    ],
  };
  const { options, problems } = checkInterfaceOptions(
    instanceOf(`[INTERFACE]\nframing = ${written}`),
    { type: 'object', properties: { framing } },
  );
  expect(problems).toEqual([]);
  expect(options).toEqual({ framing: expected });
});

test('a slip in an option that every interface has is told as such', () => {
  const { problems } = checkInterfaceOptions(
    instanceOf('[INTERFACE]\nport: p\ninternall: on'),
    schema,
  );
  expect(problems).toEqual([
    expect.objectContaining({
      code: 'CONFIG_UNKNOWN_OPTION',
      hint: 'did you mean internal? Every interface has it',
    }),
  ]);
});
