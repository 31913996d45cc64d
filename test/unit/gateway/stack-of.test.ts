import { GatewayError } from '../../../src/errors/gateway-error.js';
import { stackOf } from '../../../src/gateway/stack-of.js';

test('a mistake has a stack, what has a code has none', () => {
  const mistake = new RangeError('no such sensor');
  expect(stackOf(mistake)).toBe(mistake.stack);
  expect(stackOf(new GatewayError('INTERFACE_HANGS', 'the cable is out'))).toBeUndefined();
  expect(stackOf('a text')).toBeUndefined();
});

test('where a mistake has ended the thread, the stack is that of the mistake', () => {
  const cause = new RangeError('no such sensor');
  expect(stackOf(new GatewayError('INTERFACE_ENDED', 'its thread ended', { cause }))).toBe(
    cause.stack,
  );
  expect(stackOf(new GatewayError('INTERFACE_ENDED', 'exit code 3'))).toBeUndefined();
});

test('a stack has a bound', () => {
  const long = Object.assign(new Error('long'), { stack: 'x'.repeat(10_000) });
  expect(stackOf(long)).toHaveLength(4096);
});
