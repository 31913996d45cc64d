import { CODES, codeEntry, type ErrorCode } from '../../../src/errors/codes.js';
import { EXIT } from '../../../src/errors/exit-code.js';
import { GatewayError } from '../../../src/errors/gateway-error.js';
import { whereText } from '../../../src/errors/where.js';

const isCode = (text: string): text is ErrorCode => text in CODES;
const codes = Object.keys(CODES).filter(isCode);

test('there are codes', () => {
  expect(codes.length).toBeGreaterThan(20);
});

test.each(codes)('%s is well-formed and complete', (code) => {
  const entry = codeEntry(code);
  expect(code).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/);
  expect(entry.summary).toMatch(/^\S.*[.]$/);
  expect(entry.remedy).toMatch(/^\S.*[.?}]$/);
  expect(Object.values(EXIT)).toContain(entry.exitCode);
  expect(entry.exitCode).not.toBe(EXIT.ok);
});

test('an error carries what its code says, and what the place says instead', () => {
  const cause = new Error('below');
  const error = new GatewayError('MAP_UNKNOWN_KEY', 'm', {
    retryable: true,
    cause,
    path: ['a', 0],
  });
  expect(error).toMatchObject({
    name: 'GatewayError',
    message: 'm',
    code: 'MAP_UNKNOWN_KEY',
    exitCode: EXIT.badMap,
    retryable: true,
    path: ['a', 0],
    where: undefined,
    problems: [],
    cause,
  });
  expect(new GatewayError('MAP_UNKNOWN_KEY', 'm').retryable).toBe(false);
  expect('cause' in new GatewayError('MAP_UNKNOWN_KEY', 'm')).toBe(false);
});

test('a place reads as editors expect it', () => {
  expect(whereText({ file: 'maps/home.yaml', line: 12, column: 9 })).toBe('maps/home.yaml:12:9');
});
