import { readFileSync } from 'node:fs';
import { errorText } from '../../../src/errors/error-text.js';
import { isError } from '../../../src/errors/is-error.js';
import { isMistake } from '../../../src/errors/is-mistake.js';
import { thrownBy } from '../../support/thrown-by.js';

// Jest gives tests a realm of their own, and what Node.js throws is of another one.
const absent = thrownBy(() => readFileSync('/no/such/file'));
const mistaken = thrownBy(() => Buffer.from(5 as never));

test('what Node.js throws is an error here as well', () => {
  expect([absent, mistaken].map((error) => error instanceof Error)).toEqual([false, false]);
  const errors = [absent, mistaken, AbortSignal.abort().reason, new RangeError('far')];
  expect(errors.map(isError)).toEqual([true, true, true, true]);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const others = [proxy, undefined, null, 'Error', { message: 'x', name: 'Error' }, []];
  expect(others.map(isError)).toEqual(others.map(() => false));
});

test('and is told as one', () => {
  expect(errorText(absent)).toMatch(/^ENOENT: /);
  expect([absent, mistaken].map(isMistake)).toEqual([false, true]);
});
