import type { ChecksumAlgorithm } from './checksum/checksum-algorithm.js';

/** Bytes as a user writes them: a text means its UTF-8. */
export type BytesForm = string | { readonly hex: string };

export interface LengthForm {
  readonly at: number;
  readonly bytes?: 1 | 2 | 4 | undefined;
  readonly order?: 'big' | 'little' | undefined;
  readonly adds?: number | undefined;
  readonly start?: BytesForm | undefined;
  readonly end?: BytesForm | undefined;
}

export interface StartEndForm {
  readonly start: BytesForm;
  readonly end: BytesForm;
  readonly escape?: BytesForm | undefined;
}

/** `framing` as a user writes it, checked against `schemas/device.schema.json`. */
export type FramingForm =
  | 'line'
  | 'slip'
  | 'none'
  | { readonly line: string }
  | { readonly delimiter: BytesForm }
  | { readonly fixed: number }
  | { readonly length: LengthForm }
  | StartEndForm
  | { readonly gap: number };

/** `checksum` as a user writes it, checked against the same schema. */
export type ChecksumForm =
  | ChecksumAlgorithm
  | {
      readonly algorithm: ChecksumAlgorithm;
      readonly format?: 'binary' | 'hex' | undefined;
      readonly order?: 'big' | 'little' | undefined;
      readonly skip?: number | undefined;
      readonly separator?: BytesForm | undefined;
      readonly at?: 'before-end' | 'after-end' | undefined;
      readonly over?: 'content' | 'content-and-end' | 'frame' | undefined;
    };

/** The options about frames on the line of one device, as a user writes them. */
export interface FrameForm {
  readonly framing?: FramingForm | undefined;
  readonly checksum?: ChecksumForm | undefined;
  /** Bytes. */
  readonly maxframe?: number | undefined;
  /** Seconds. */
  readonly incomplete?: number | undefined;
}
