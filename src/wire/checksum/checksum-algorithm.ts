/** How a checksum is computed; the names of CRCs are those of the catalogue of Greg Cook. */
export type ChecksumAlgorithm =
  | 'xor'
  | 'sum'
  | 'sum-16'
  | 'lrc'
  | 'crc8'
  | 'crc8-maxim'
  | 'crc16-modbus'
  | 'crc16-ccitt'
  | 'crc16-xmodem'
  | 'crc16-kermit'
  | 'crc16-x25'
  | 'crc16-arc'
  | 'crc32';
