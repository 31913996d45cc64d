import { GatewayError } from '../../../src/errors/gateway-error.js';
import { plainFields } from '../../../src/log/plain-fields.js';
import { createRedactor } from '../../../src/log/redactor.js';

const none = createRedactor([]);

test('plain data passes, the rest becomes plain', () => {
  const hostile = {
    get boom(): never {
      throw new Error('no');
    },
  };
  const fields = {
    text: 't',
    number: 1.5,
    yes: true,
    nothing: null,
    big: 10n,
    infinite: Number.POSITIVE_INFINITY,
    bytes: Buffer.from('abc'),
    call: () => 1,
    symbol: Symbol('s'),
    hostile,
    list: [1, ['x']],
  };
  expect(plainFields(fields, none)).toEqual({
    text: 't',
    number: 1.5,
    yes: true,
    nothing: null,
    big: '10',
    infinite: 'Infinity',
    bytes: '(3 bytes)',
    call: '(function)',
    symbol: '(symbol)',
    hostile: { boom: '(unreadable)' },
    list: [1, ['x']],
  });
});

test('cycles, depth, members and lengths are bounded', () => {
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  const wide = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`k${index}`, index]));
  const plain = plainFields(
    { cycle, wide, list: Array(1000).fill(0), text: 'x'.repeat(5000) },
    none,
  );
  expect(JSON.stringify(plain['cycle'])).toBe('{"self":{"self":{"self":{"self":"(too deep)"}}}}');
  expect(Object.keys(Object(plain['wide']))).toHaveLength(51);
  expect(plain['list']).toHaveLength(51);
  expect(plain['text']).toBe(`${'x'.repeat(4096)}… (904 more characters)`);
});

test('a foreseen error has no stack, an unforeseen one has', () => {
  const error = new GatewayError('MAP_NO_ACTION', 'm', { cause: new TypeError('below') });
  expect(plainFields({ error }, none)).toEqual({
    error: {
      type: 'GatewayError',
      code: 'MAP_NO_ACTION',
      message: 'm',
      cause: {
        type: 'TypeError',
        message: 'below',
        stack: expect.arrayContaining([expect.stringMatching(/^at /)]),
      },
    },
  });
});

test('an endless chain of causes ends', () => {
  const error = new Error('again');
  error.cause = error;
  expect(JSON.stringify(plainFields({ error }, none))).toContain('(too deep)');
});
