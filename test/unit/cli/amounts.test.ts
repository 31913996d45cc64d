import { bytesText } from '../../../src/cli/bytes-text.js';
import { spanText } from '../../../src/cli/span-text.js';

test.each([
  [0, '0 s'],
  [250, '0.3 s'],
  [9_900, '9.9 s'],
  [10_400, '10 s'],
  [59_600, '1 min'],
  [90_000, '1 min 30 s'],
  [3_599_700, '1 h'],
  [2_000_000, '33 min 20 s'],
  [55_380_000, '15 h 23 min'],
  [86_399_000, '1 d'],
  [187_200_000, '2 d 4 h'],
])('%i ms is %s', (ms, text) => {
  expect(spanText(ms)).toBe(text);
});

test.each([
  [0, '0 bytes'],
  [1023, '1023 bytes'],
  [12_288, '12 KiB'],
  [26_948_403, '25.7 MiB'],
  [1_073_741_824, '1 GiB'],
])('%i bytes are %s', (bytes, text) => {
  expect(bytesText(bytes)).toBe(text);
});
