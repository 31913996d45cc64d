import { quoted } from '../../quoted.js';
import { Refusal } from '../../refusal.js';
import { numberOf, numberText } from '../../value/number-text.js';
import { float32Text } from './float32-text.js';
import type { Scalar } from './scalar.js';

/** A number of IEEE 754; in four bytes it is rounded to the nearest one that they have. */
export const floatScalar = (places: readonly number[], label: string): Scalar => {
  const isSingle = places.length === 4;
  /** The bytes in plain order, the highest first. */
  const plainOf = (view: DataView, offset: number): DataView => {
    const plain = new DataView(new ArrayBuffer(places.length));
    for (const [index, place] of places.entries())
      plain.setUint8(index, view.getUint8(offset + place));
    return plain;
  };
  return {
    read: (view, offset) => {
      const plain = plainOf(view, offset);
      const number = isSingle ? plain.getFloat32(0) : plain.getFloat64(0);
      if (!Number.isFinite(number))
        return new Refusal('MAP_VALUE_TYPE', () => `${label} is ${number}; expected a number`);
      return isSingle ? float32Text(number) : numberText(number);
    },
    write: (text, view, offset) => {
      const number = numberOf(text);
      if (number === undefined)
        return new Refusal(
          'MAP_VALUE_TYPE',
          () => `${label} is ${quoted(text)}; expected a number such as 20.5`,
        );
      if (isSingle && !Number.isFinite(Math.fround(number)))
        return new Refusal(
          'MAP_VALUE_RANGE',
          () => `${label} is ${quoted(text)}; 4 bytes have -3.4028235e+38 to 3.4028235e+38`,
        );
      const plain = new DataView(new ArrayBuffer(places.length));
      // There is one zero for a message: it has no sign.
      if (isSingle) plain.setFloat32(0, number + 0);
      else plain.setFloat64(0, number + 0);
      for (const [index, place] of places.entries())
        view.setUint8(offset + place, plain.getUint8(index));
      return undefined;
    },
  };
};
