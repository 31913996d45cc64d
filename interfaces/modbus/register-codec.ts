import { GatewayError } from 'mqttgateway/interface';
import { compileScalar, type ScalarDefinition } from 'mqttgateway/interface/declared';
import type { RegisterOptions } from './register-options.js';

type RegisterType = NonNullable<RegisterOptions['type']>;
type ByteOrder = NonNullable<RegisterOptions['order']>;

/** Between registers of 16 bits and the text of what they say. */
export interface RegisterCodec {
  /** How many registers it takes. */
  readonly words: number;
  /** @throws GatewayError where the registers are no such number */
  readonly read: (words: readonly number[]) => string;
  /** @throws GatewayError `MAP_VALUE_TYPE`, `MAP_VALUE_RANGE` */
  readonly write: (text: string) => number[];
}

const scalarOf = (type: Exclude<RegisterType, 'text'>, order: ByteOrder): ScalarDefinition => {
  const bytes = Number(/\d+$/.exec(type)?.[0]) / 8;
  if (type === 'float32' || type === 'float64')
    return { type: 'float', bytes: type === 'float32' ? 4 : 8, order };
  if (type === 'bcd16' || type === 'bcd32') return { type: 'bcd', bytes, order };
  return { type: 'integer', bytes, signed: type.startsWith('int'), order };
};

const viewOf = (words: readonly number[]): DataView => {
  const view = new DataView(new ArrayBuffer(2 * words.length));
  words.forEach((word, index) => {
    view.setUint16(2 * index, word);
  });
  return view;
};

const wordsOf = (view: DataView): number[] =>
  Array.from({ length: view.byteLength / 2 }, (_, index) => view.getUint16(2 * index));

const numberCodec = (definition: ScalarDefinition, name: string): RegisterCodec => {
  const { bytes } = definition;
  const scalar = compileScalar(definition, name);
  return {
    words: bytes / 2,
    read: (words) => {
      const text = scalar.read(viewOf(words), 0);
      if (typeof text === 'string') return text;
      throw text.error;
    },
    write: (text) => {
      const view = new DataView(new ArrayBuffer(bytes));
      const refusal = scalar.write(text, view, 0);
      if (refusal !== undefined) throw refusal.error;
      return wordsOf(view);
    },
  };
};

const swapped = (word: number): number => ((word & 0xff) << 8) | (word >> 8);

/** Two characters a register; what is shorter ends with NUL, as SunSpec has it. */
const textCodec = (length: number, order: ByteOrder, name: string): RegisterCodec => {
  const isSwapped = order === 'little' || order === 'little-swapped';
  const arranged = (words: readonly number[]): readonly number[] =>
    isSwapped ? words.map(swapped) : words;
  return {
    words: length,
    read: (words) => {
      const text = new TextDecoder().decode(viewOf(arranged(words)));
      return text.replace(/\0.*$/s, '').trimEnd();
    },
    write: (text) => {
      const bytes = new TextEncoder().encode(text);
      if (bytes.length > 2 * length)
        throw new GatewayError(
          'MAP_VALUE_RANGE',
          `${name} is a text of ${bytes.length} bytes; its registers have room for ${2 * length}`,
        );
      const view = new DataView(new ArrayBuffer(2 * length));
      bytes.forEach((byte, index) => {
        view.setUint8(index, byte);
      });
      return [...arranged(wordsOf(view))];
    },
  };
};

/**
 * How a register is read and written.
 *
 * @param name how errors call it
 * @example registerCodec({ type: 'int32', order: 'big-swapped' }, 'power').read([0xfffe, 0xffff]) // '-2'
 */
export const registerCodec = (
  {
    type = 'uint16',
    length = 1,
    order,
  }: Pick<RegisterOptions, 'type' | 'length'> & { order: ByteOrder },
  name: string,
): RegisterCodec =>
  type === 'text' ? textCodec(length, order, name) : numberCodec(scalarOf(type, order), name);
