import { GatewayError } from '../../../src/errors/gateway-error.js';
import type { FrameForm } from '../../../src/wire/frame-form.js';
import { ascii, hex, inHex } from './bytes.js';
import { codecOf } from './codec-of.js';

const LENGTH = { framing: { length: { at: 2, adds: 3, start: { hex: 'aa' } } } };

const faultOf = (form: FrameForm, frame: Uint8Array): unknown => {
  try {
    codecOf(form).encode(frame);
  } catch (error) {
    return error;
  }
  return undefined;
};

test.each<readonly [string, FrameForm, Uint8Array, RegExp]>([
  [
    'a line feed in a line',
    {},
    ascii('a\nb'),
    /^the frame hex 610a62 \(3 bytes\) cannot be written: a line has neither/,
  ],
  ['a carriage return at the end', {}, ascii('a\r'), /nor a carriage return at its end/],
  [
    'a carriage return, where it is the ending',
    { framing: { line: '\r' } },
    ascii('a\rb'),
    /line ending/,
  ],
  ['the delimiter', { framing: { delimiter: ';;' } }, ascii('a;;b'), /the delimiter \(hex 3b3b\)/],
  [
    'a part of the delimiter at the end',
    { framing: { delimiter: ';;' } },
    ascii('a;'),
    /taken for a part of it/,
  ],
  ['too few bytes', { framing: { fixed: 3 } }, ascii('ab'), /each has 3 bytes, checksum included/],
  ['too many bytes', { framing: { fixed: 3 }, checksum: 'xor' }, ascii('abc'), /each has 3 bytes/],
  ['a length beyond one byte', LENGTH, new Uint8Array(300), /a length that one byte can say/],
  ['too few bytes for the header', LENGTH, new Uint8Array(), /at least 1 bytes before its length/],
  ['an end mark', { framing: { start: '<', end: '>' } }, ascii('a>b'), /without an escape/],
  ['a start mark', { framing: { start: '<', end: '>' } }, ascii('a<b'), /without an escape/],
  [
    'a checksum that is the end mark',
    { framing: { start: '<', end: '>' }, checksum: 'xor' },
    ascii('>'),
    /nor may its checksum be one/,
  ],
  [
    'nothing between two marks that are the same',
    { framing: { start: '|', end: '|' } },
    ascii('|'),
    /must not be empty/,
  ],
  [
    'more than maxframe',
    { maxframe: 10 },
    ascii('1234567890'),
    /it has 11 bytes on the line, and 10 are allowed; see maxframe/,
  ],
  [
    'more than maxframe, escaped',
    { framing: 'slip', maxframe: 10 },
    hex('c0 c0 c0 c0 c0'),
    /it has 12 bytes/,
  ],
  [
    'more than maxframe, many',
    { maxframe: 10 },
    new Uint8Array(1000),
    /^the frame hex 0{80}… \(1000 bytes\)/,
  ],
])('cannot be written: %s', (_, form, frame, message) => {
  const error = faultOf(form, frame);
  expect(error).toBeInstanceOf(GatewayError);
  expect(error).toMatchObject({
    code: 'DEVICE_BAD_FRAME',
    exitCode: 1,
    retryable: false,
    message: expect.stringMatching(message),
  });
});

test.each<readonly [string, FrameForm, Uint8Array, string]>([
  ['an empty line', { framing: { line: '\r\n' } }, ascii(''), '0d0a'],
  [
    'a carriage return at the end, before both',
    { framing: { line: '\r\n' } },
    ascii('a\r'),
    '610d0d0a',
  ],
  ['a line that the device ends with CR', { framing: { line: '\r' } }, ascii('a'), '610d'],
  [
    'a start mark where a checksum tells',
    { framing: { start: '<', end: '>' }, checksum: 'xor' },
    ascii('<'),
    '3c3c3c3e',
  ],
  [
    'a checksum that is the end mark, behind the end mark',
    { framing: { start: '<', end: '>' }, checksum: { algorithm: 'xor', at: 'after-end' } },
    ascii('a_'),
    '3c615f3e3e',
  ],
  ['as many bytes as maxframe', { maxframe: 4 }, ascii('abc'), '6162630a'],
  ['a fixed frame beyond maxframe', { framing: { fixed: 3 }, maxframe: 1 }, ascii('abc'), '616263'],
])('is written: %s', (_, form, frame, line) => {
  expect(inHex([codecOf(form).encode(frame)])).toEqual([line]);
});
