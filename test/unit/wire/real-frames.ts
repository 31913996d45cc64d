import type { FrameForm } from '../../../src/wire/frame-form.js';
import { ascii, hex, join } from './bytes.js';

export interface RealFrame {
  readonly name: string;
  readonly form: FrameForm;
  /** As devices send it. */
  readonly line: Uint8Array;
  /** What rules see. */
  readonly frame: Uint8Array;
  /** Ends with a pause, not with a mark. */
  readonly paused?: true;
}

const GPGGA = 'GPGGA,092750.000,5321.6802,N,00630.3372,W,1,8,1.03,61.7,M,55.2,M,,';

/** Frames of devices as their manuals show them. */
export const REAL_FRAMES: readonly RealFrame[] = [
  {
    name: 'an NMEA sentence as a line',
    form: {
      framing: { line: '\r\n' },
      checksum: { algorithm: 'xor', format: 'hex', separator: '*', skip: 1 },
    },
    line: ascii(`$${GPGGA}*76\r\n`),
    frame: ascii(`$${GPGGA}`),
  },
  {
    name: 'an NMEA sentence between marks',
    form: {
      framing: { start: '$', end: '\r\n' },
      checksum: { algorithm: 'xor', format: 'hex', separator: '*' },
    },
    line: ascii(`$${GPGGA}*76\r\n`),
    frame: ascii(GPGGA),
  },
  {
    name: 'a long frame of M-Bus (EN 13757-2), SND_UD to a primary address',
    form: {
      framing: { length: { at: 1, adds: 6, start: { hex: '68' }, end: { hex: '16' } } },
      // Covered is what follows the second start byte; the second length comes before it.
      checksum: { algorithm: 'sum', skip: 2 },
    },
    line: hex('68 06 06 68 53 fe 51 01 7a 08 25 16'),
    frame: hex('06 68 53 fe 51 01 7a 08'),
  },
  {
    name: 'Modbus RTU by its pauses, as the manual of the protocol has it',
    form: { framing: { gap: 0.02 }, checksum: 'crc16-modbus' },
    line: hex('11 03 00 6b 00 03 76 87'),
    frame: hex('11 03 00 6b 00 03'),
    paused: true,
  },
  {
    name: 'SLIP with both escapes',
    form: { framing: 'slip' },
    line: hex('c0 01 db dc 02 db dd 03 c0'),
    frame: hex('01 c0 02 db 03'),
  },
  {
    name: 'DLE STX … DLE ETX with a DLE in it',
    form: {
      framing: { start: { hex: '10 02' }, end: { hex: '10 03' }, escape: { hex: '10' } },
      checksum: { algorithm: 'crc16-xmodem' },
    },
    line: hex('10 02 10 10 02 03 15 62 10 03'),
    frame: hex('10 02 03'),
  },
  {
    name: 'STX … ETX with DLE before what could be a mark',
    form: { framing: { start: { hex: '02' }, end: { hex: '03' }, escape: { hex: '10' } } },
    line: hex('02 41 10 03 10 02 10 10 03'),
    frame: hex('41 03 02 10'),
  },
  {
    name: 'a telegram of a meter (IEC 62056-21): the block check after ETX covers it, without STX',
    form: {
      framing: { start: { hex: '02' }, end: { hex: '03' } },
      checksum: { algorithm: 'xor', at: 'after-end', over: 'content-and-end' },
    },
    line: join(hex('02'), ascii('1.8.0(000123.4*kWh)\r\n!\r\n'), hex('03 7e')),
    frame: ascii('1.8.0(000123.4*kWh)\r\n!\r\n'),
  },
  {
    name: 'a programming command of IEC 62056-21, from SOH on, which its block check does not cover',
    form: {
      framing: { start: { hex: '01' }, end: { hex: '03' } },
      checksum: { algorithm: 'xor', at: 'after-end', over: 'content-and-end' },
    },
    // SOH B 0 ETX q, as the standard shows it.
    line: hex('01 42 30 03 71'),
    frame: ascii('B0'),
  },
  {
    name: 'DF1 of Allen-Bradley: DLE STX … DLE ETX BCC, with a DLE in it that the BCC covers once',
    form: {
      framing: { start: { hex: '10 02' }, end: { hex: '10 03' }, escape: { hex: '10' } },
      checksum: { algorithm: 'lrc', at: 'after-end' },
    },
    line: hex('10 02 08 09 06 01 02 04 10 10 03 10 03 cf'),
    frame: hex('08 09 06 01 02 04 10 03'),
  },
  {
    name: 'a scale: a sum in hex over all from STX to ETX',
    form: {
      framing: { start: { hex: '02' }, end: { hex: '03' } },
      checksum: { algorithm: 'sum', format: 'hex', at: 'after-end', over: 'frame' },
    },
    line: join(hex('02'), ascii('+12.5kg'), hex('03'), ascii('C8')),
    frame: ascii('+12.5kg'),
  },
  {
    name: 'HDLC-like, one mark for both ends',
    form: { framing: { start: { hex: '7e' }, end: { hex: '7e' } }, checksum: 'crc16-x25' },
    line: hex('7e 31 32 33 34 35 36 37 38 39 6e 90 7e'),
    frame: ascii('123456789'),
  },
  {
    name: 'a code of two digits',
    form: { framing: { fixed: 2 } },
    line: ascii('11'),
    frame: ascii('11'),
  },
  {
    name: 'UTF-8 in a line',
    form: { framing: 'line' },
    line: ascii('Küche: 21 °C ☀ 𝄞\n'),
    frame: ascii('Küche: 21 °C ☀ 𝄞'),
  },
  {
    name: 'a delimiter of which a part stands in the frame',
    form: { framing: { delimiter: { hex: '0d 0d 0a' } } },
    line: hex('41 0d 42 0d 0d 0d 0a'),
    frame: hex('41 0d 42 0d'),
  },
  {
    name: 'a length of two bytes, little end first, behind two bytes of the header',
    form: {
      framing: { length: { at: 3, bytes: 2, order: 'little', adds: 7, start: { hex: 'aa' } } },
      checksum: { algorithm: 'crc16-ccitt', over: 'frame' },
    },
    line: join(hex('aa 01 02 03 00 f1 f2 f3'), hex('85 e5')),
    frame: hex('01 02 f1 f2 f3'),
  },
];
