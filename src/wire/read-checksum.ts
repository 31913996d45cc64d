import type { ChecksumAlgorithm } from './checksum/checksum-algorithm.js';
import type { ChecksumOptions } from './checksum/checksum-options.js';
import type { ChecksumForm } from './frame-form.js';
import { readBytes } from './read-bytes.js';
import { resultOf } from './result-of.js';
import type { Result, WireFault } from './wire-fault.js';

/** Their protocols send the least significant byte first. */
const LITTLE: ReadonlySet<ChecksumAlgorithm> = new Set([
  'crc16-modbus',
  'crc16-kermit',
  'crc16-x25',
  'crc16-arc',
]);

/**
 * `checksum` as a user writes it.
 *
 * @param form agrees with `schemas/device.schema.json`
 */
export const readChecksum = (form: ChecksumForm): Result<ChecksumOptions> => {
  const faults: WireFault[] = [];
  const options = typeof form === 'string' ? { algorithm: form } : form;
  const { algorithm, format = 'binary', skip = 0, at = 'before-end', over = 'content' } = options;
  const order = options.order ?? (LITTLE.has(algorithm) ? 'little' : 'big');
  const separator = readBytes(options.separator, ['checksum', 'separator'], faults);
  if (over === 'content-and-end' && at === 'before-end')
    faults.push({
      path: ['checksum', 'over'],
      message: 'a checksum before the end mark cannot cover it, as over: content-and-end says',
      hint: 'Add at: after-end where the checksum follows the end mark; otherwise use over: content or over: frame.',
    });
  return resultOf({ algorithm, format, order, skip, separator, at, over }, faults);
};
