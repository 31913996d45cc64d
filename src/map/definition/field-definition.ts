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

/** Some bits of a few bytes as one number; bit 0 is the lowest. */
export interface BitRange {
  readonly name: string;
  readonly first: number;
  /** 1 to 32 */
  readonly count: number;
}

/** What a text of a fixed width ends in where it is shorter. */
export type Padding = ' ' | '\0';
export type TextEncoding = 'utf-8' | 'latin1';

/** One part of a binary payload; what has no width is the last one, and all the rest. */
export type FieldDefinition =
  /** `hex` is lower-case hex text. */
  | { readonly kind: 'literal'; readonly hex: string }
  /** Ignored when it is read, zeros when it is printed. */
  | { readonly kind: 'skip'; readonly bytes: number }
  | { readonly kind: 'number'; readonly name: string; readonly scalar: ScalarDefinition }
  | {
      readonly kind: 'text';
      readonly name: string;
      readonly encoding: TextEncoding;
      readonly width: { readonly bytes: number; readonly padding: Padding } | undefined;
    }
  /** Bytes, in the message as lower-case hex text. */
  | { readonly kind: 'hex'; readonly name: string; readonly bytes: number | undefined }
  /** Bits that have no name are ignored when they are read, and 0 when they are printed. */
  | {
      readonly kind: 'bits';
      readonly bytes: number;
      readonly order: ByteOrder;
      readonly bits: readonly BitRange[];
    };
