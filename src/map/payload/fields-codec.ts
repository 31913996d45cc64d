import type { FieldDefinition } from '../definition/field-definition.js';
import type { Capture } from '../definition/text-pattern.js';
import { Refusal } from '../refusal.js';
import { absent, type Slot } from '../route/slot.js';
import { compileFields, type FieldsLayout } from './fields/compile-fields.js';
import { hexOfBytes } from './hex-text.js';
import type { PayloadCodec } from './payload-codec.js';

const differs = (words: () => string): Refusal => new Refusal('MAP_PAYLOAD_DIFFERS', words);

const bytesText = (count: number): string => `${count} ${count === 1 ? 'byte' : 'bytes'}`;

/** What is wrong with the length and the literal bytes of a payload. */
const checkShape = (
  bytes: Uint8Array,
  { size, literals, rest }: FieldsLayout,
): Refusal | undefined => {
  const fits = rest === undefined ? bytes.length === size : bytes.length > size;
  if (!fits)
    return differs(
      () =>
        `the payload has ${bytesText(bytes.length)}; expected ${rest === undefined ? size : `at least ${size + 1}`}`,
    );
  for (const { offset, bytes: literal } of literals)
    for (let index = 0; index < literal.length; index += 1)
      if (bytes[offset + index] !== literal[index])
        return differs(
          () =>
            `the payload has ${hexOfBytes(bytes.subarray(offset, offset + literal.length))} from byte ${offset} on; expected ${hexOfBytes(literal)}`,
        );
  return undefined;
};

/** A binary structure (M4.9). */
export const fieldsCodec = (
  fields: readonly FieldDefinition[],
  slotOf: (capture: Capture) => Slot,
): PayloadCodec => {
  const layout = compileFields(fields);
  const { size, literals } = layout;
  const slot = (name: string): Slot => slotOf({ name, optional: false });
  const parts = layout.parts.map((part) => ({ ...part, slot: slot(part.name) }));
  const rest = layout.rest && { text: layout.rest.text, slot: slot(layout.rest.name) };
  const blank = new Uint8Array(size);
  for (const { offset, bytes } of literals) blank.set(bytes, offset);

  /** M2.2: what stands there has at least one character. */
  const put = (text: string | Refusal, into: Slot, draft: Parameters<Slot['read']>[1]) => {
    if (typeof text !== 'string') return text;
    return text === '' ? absent(into.name) : into.read(text, draft);
  };

  return {
    read: (source, draft) => {
      const { bytes } = source;
      const wrong = checkShape(bytes, layout);
      if (wrong !== undefined) return wrong;
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      for (const part of parts) {
        const refusal = put(part.scalar.read(view, part.offset), part.slot, draft);
        if (refusal !== undefined) return refusal;
      }
      return rest && put(rest.text.read(bytes.subarray(size)), rest.slot, draft);
    },
    print: (message, key) => {
      const made = blank.slice();
      const view = new DataView(made.buffer);
      for (const part of parts) {
        const token = part.slot.print(message, key);
        if (typeof token !== 'string') return token;
        const refusal = part.scalar.write(token, view, part.offset);
        if (refusal !== undefined) return refusal;
      }
      if (rest === undefined) return made;
      const token = rest.slot.print(message, key);
      if (typeof token !== 'string') return token;
      const tail = rest.text.write(token);
      if (tail instanceof Refusal) return tail;
      const whole = new Uint8Array(size + tail.length);
      whole.set(made);
      whole.set(tail, size);
      return whole;
    },
  };
};
