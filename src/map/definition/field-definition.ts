/**
 * In which order the bytes of a number stand: the highest first, or the lowest first; `-swapped`,
 * with its words of two bytes in the other order: `big-swapped` writes 0x01020304 as 03 04 01 02.
 */
export const BYTE_ORDERS = ['big', 'little', 'big-swapped', 'little-swapped'] as const;
export type ByteOrder = (typeof BYTE_ORDERS)[number];

/** A number of so many bytes. */
export type ScalarDefinition =
  /** 1 to 8 bytes */
  | {
      readonly type: 'integer';
      readonly bytes: number;
      readonly signed: boolean;
      readonly order: ByteOrder;
    }
  /** IEEE 754 */
  | { readonly type: 'float'; readonly bytes: 4 | 8; readonly order: ByteOrder }
  /** Packed BCD, two digits a byte: 1 to 8 bytes. */
  | { readonly type: 'bcd'; readonly bytes: number; readonly order: ByteOrder };
