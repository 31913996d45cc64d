import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deviceAccess } from '../../../../src/app/system-service/device-access.js';

let folder: string;
const groupFile = (...names: string[]): string => {
  const file = join(folder, 'group');
  const lines = names.map((name, index) => `${name}:x:${61_000 + index}:\n`);
  writeFileSync(file, lines.join(''));
  return file;
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'devices-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('no device needs nothing', () => {
  expect(deviceAccess([], join(folder, 'none'))).toEqual({ allow: [], groups: [] });
});

test.each([
  ['/dev/ttyUSB77', ['char-188 rw']],
  ['/dev/ttyACM77', ['char-166 rw']],
  ['id:FTDI', ['char-188 rw', 'char-166 rw']],
  ['/dev/serial/by-id/usb-none', ['char-188 rw', 'char-166 rw']],
  ['/dev/special77', ['/dev/special77 rw']],
])('%s is let in by the number of its kind, also where it is not plugged in', (device, allow) => {
  expect(deviceAccess([device], groupFile('uucp', 'dialout'))).toEqual({
    allow,
    groups: ['dialout'],
  });
});

test('a distribution without dialout has uucp, or neither', () => {
  expect(deviceAccess(['/dev/ttyUSB77'], groupFile('uucp')).groups).toEqual(['uucp']);
  expect(deviceAccess(['/dev/ttyUSB77'], groupFile('users')).groups).toEqual([]);
});
