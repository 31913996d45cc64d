import { quoted } from '../../quoted.js';
import { Refusal } from '../../refusal.js';
import type { Scalar } from './scalar.js';

/** The shortest text of a whole number: what is written otherwise would come back as this. */
const WHOLE = /^(?:0|-?[1-9]\d*)$/;
/** So many bytes are counted exactly by a double. */
const EXACT_BYTES = 6;

/** A whole number, unsigned or in two's complement. */
export const integerScalar = (
  places: readonly number[],
  signed: boolean,
  label: string,
): Scalar => {
  const bytes = places.length;
  const span = 1n << BigInt(8 * bytes);
  const lowest = signed ? -(span / 2n) : 0n;
  const highest = signed ? span / 2n - 1n : span - 1n;
  const longest = Math.max(String(lowest).length, String(highest).length);

  /** The unsigned number of a part of the bytes, at most six. */
  const part = (view: DataView, offset: number, from: number, to: number): number => {
    let number = 0;
    for (let index = from; index < to; index += 1)
      number = number * 256 + view.getUint8(offset + (places[index] ?? 0));
    return number;
  };
  const putPart = (
    number: number,
    view: DataView,
    offset: number,
    from: number,
    to: number,
  ): void => {
    let left = number;
    for (let index = to - 1; index >= from; index -= 1) {
      view.setUint8(offset + (places[index] ?? 0), left % 256);
      left = Math.floor(left / 256);
    }
  };

  const outside = (text: string): Refusal =>
    new Refusal(
      'MAP_VALUE_RANGE',
      () =>
        `${label} is ${quoted(text)}; ${bytes} ${bytes === 1 ? 'byte has' : 'bytes have'} ${lowest} to ${highest}`,
    );

  /** In the upper half of a signed number stand the negative ones. */
  const read =
    bytes <= EXACT_BYTES
      ? (view: DataView, offset: number): string => {
          const number = part(view, offset, 0, bytes);
          return String(signed && number > Number(highest) ? number - Number(span) : number);
        }
      : (view: DataView, offset: number): string => {
          const high = BigInt(part(view, offset, 0, bytes - 4));
          const number = (high << 32n) | BigInt(part(view, offset, bytes - 4, bytes));
          return String(number > highest ? number - span : number);
        };

  const write = (text: string, view: DataView, offset: number): Refusal | undefined => {
    if (!WHOLE.test(text))
      return new Refusal(
        'MAP_VALUE_TYPE',
        () => `${label} is ${quoted(text)}; expected a whole number such as 20`,
      );
    if (text.length > longest) return outside(text);
    const number = BigInt(text);
    if (number < lowest || number > highest) return outside(text);
    const unsigned = number < 0n ? number + span : number;
    const low = Math.min(bytes, 4);
    putPart(Number(unsigned & 0xffffffffn), view, offset, bytes - low, bytes);
    putPart(Number(unsigned >> 32n), view, offset, 0, bytes - low);
    return undefined;
  };

  return { read, write };
};
