import type { Refusal } from '../../refusal.js';

/** Bytes of a fixed number, compiled: between them and the text that they are. */
export interface Scalar {
  /** The text of the bytes from `offset` on, of a number the shortest one; the view has them. */
  readonly read: (view: DataView, offset: number) => string | Refusal;
  /** Writes what the text says; where it is refused, nothing is written. */
  readonly write: (text: string, view: DataView, offset: number) => Refusal | undefined;
}
