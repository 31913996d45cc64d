import { GatewayError } from '../../../src/errors/gateway-error.js';
import { isDefect } from '../../../src/isolation/is-defect.js';
import { fromWireError, toWireError } from '../../../src/isolation/wire-error.js';
import { thrownBy } from '../../support/thrown-by.js';

const unreachable = new TypeError('fetch failed', {
  cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }),
});

const CASES: readonly (readonly [string, unknown, boolean])[] = [
  ['a member of nothing', thrownBy(() => Reflect.get(Object(null), 'a').b), true],
  ['an unknown name', new ReferenceError('x is not defined'), true],
  ['too deep a recursion', new RangeError('Maximum call stack size exceeded'), true],
  ['a thread that ended', new GatewayError('INTERFACE_ENDED', 'x'), true],
  ['a device that is gone', Object.assign(new Error('gone'), { code: 'EIO' }), false],
  ['a host that fetch does not reach', unreachable, false],
  ['a start that failed', new GatewayError('INTERFACE_START_FAILED', 'x'), false],
  ['a text', 'unplugged', false],
  ['nothing', undefined, false],
];

test.each(CASES)('%s, here and across a channel', (_, cause, expected) => {
  expect(isDefect(cause)).toBe(expected);
  const crossed: unknown = JSON.parse(JSON.stringify(toWireError(cause)));
  expect(isDefect(fromWireError(crossed))).toBe(expected);
});

test('an error crosses with what the gateway needs of it', () => {
  const error = new GatewayError('INTERFACE_PACKAGE_MISSING', 'no such package', {
    retryable: false,
    hint: 'npm install it',
  });
  expect(fromWireError(toWireError(error))).toMatchObject({
    name: 'GatewayError',
    code: 'INTERFACE_PACKAGE_MISSING',
    message: 'no such package',
    retryable: false,
    hint: 'npm install it',
  });
  expect(fromWireError({ message: 'plain' })).toMatchObject({ name: 'Error', message: 'plain' });
  expect(fromWireError({})).toBeInstanceOf(Error);
});
