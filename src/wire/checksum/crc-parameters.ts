import type { ChecksumAlgorithm } from './checksum-algorithm.js';

/** What makes a CRC, as the catalogue of parametrised CRC algorithms has it. */
export interface CrcParameters {
  readonly width: 8 | 16 | 32;
  readonly poly: number;
  readonly init: number;
  readonly refin: boolean;
  readonly refout: boolean;
  readonly xorout: number;
}

const crc = (
  width: CrcParameters['width'],
  poly: number,
  init: number,
  reflected: boolean,
  xorout: number,
): CrcParameters => ({ width, poly, init, refin: reflected, refout: reflected, xorout });

/** In the catalogue: SMBUS, MAXIM-DOW, MODBUS, IBM-3740, XMODEM, KERMIT, IBM-SDLC, ARC, ISO-HDLC. */
export const CRC_PARAMETERS: Readonly<
  Record<Extract<ChecksumAlgorithm, `crc${string}`>, CrcParameters>
> = {
  crc8: crc(8, 0x07, 0, false, 0),
  'crc8-maxim': crc(8, 0x31, 0, true, 0),
  'crc16-modbus': crc(16, 0x8005, 0xffff, true, 0),
  'crc16-ccitt': crc(16, 0x1021, 0xffff, false, 0),
  'crc16-xmodem': crc(16, 0x1021, 0, false, 0),
  'crc16-kermit': crc(16, 0x1021, 0, true, 0),
  'crc16-x25': crc(16, 0x1021, 0xffff, true, 0xffff),
  'crc16-arc': crc(16, 0x8005, 0, true, 0),
  crc32: crc(32, 0x04c11db7, 0xffffffff, true, 0xffffffff),
};
