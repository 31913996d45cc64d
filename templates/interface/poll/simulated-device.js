// @ts-check
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The sensor of the tests: a file with a number. */
export const simulateDevice = () => {
  const folder = mkdtempSync(join(tmpdir(), 'sensor-'));
  const file = join(folder, 'value');
  writeFileSync(file, '21500\n');
  return {
    file,
    /** @param {string} text */
    show: (text) => writeFileSync(file, text),
    /** As when it is unplugged. */
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
