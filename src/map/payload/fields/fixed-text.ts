import type { Padding } from '../../definition/field-definition.js';
import { quoted } from '../../quoted.js';
import { Refusal } from '../../refusal.js';
import type { BytesText } from './bytes-text.js';
import type { Scalar } from './scalar.js';

const bytesAt = (view: DataView, offset: number, bytes: number): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset + offset, bytes);

/** Text that always has so many bytes; where it is shorter, padding stands behind it. */
export const fixedText = (
  inner: BytesText,
  { bytes, padding }: { readonly bytes: number; readonly padding: Padding },
  label: string,
): Scalar => {
  const filler = padding.charCodeAt(0);
  return {
    read: (view, offset) => {
      const given = bytesAt(view, offset, bytes);
      let end = bytes;
      while (end > 0 && given[end - 1] === filler) end -= 1;
      return inner.read(given.subarray(0, end));
    },
    write: (text, view, offset) => {
      const made = inner.write(text);
      if (made instanceof Refusal) return made;
      if (made.length > bytes)
        return new Refusal(
          'MAP_BAD_TOKEN',
          () => `${label} ${quoted(text)} has ${made.length} bytes; expected at most ${bytes}`,
        );
      if (made.at(-1) === filler)
        return new Refusal(
          'MAP_BAD_TOKEN',
          () =>
            `${label} ${quoted(text)} ends in ${padding === ' ' ? 'a space' : 'NUL'}, which is the padding, and would be read without it`,
        );
      const place = bytesAt(view, offset, bytes);
      place.set(made);
      place.fill(filler, made.length);
      return undefined;
    },
  };
};

/** Hex text of so many bytes. */
export const fixedHex = (inner: BytesText, bytes: number, label: string): Scalar => ({
  read: (view, offset) => inner.read(bytesAt(view, offset, bytes)),
  write: (text, view, offset) => {
    const made = inner.write(text);
    if (made instanceof Refusal) return made;
    if (made.length !== bytes)
      return new Refusal(
        'MAP_VALUE_TYPE',
        () => `${label} is ${quoted(text)}, ${made.length} bytes; expected ${bytes}`,
      );
    bytesAt(view, offset, bytes).set(made);
    return undefined;
  },
});
