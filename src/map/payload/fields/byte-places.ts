import type { ByteOrder } from '../../definition/field-definition.js';

/**
 * Where the bytes of a number stand, the highest first.
 *
 * @example placesOf('big-swapped', 4) // [2, 3, 0, 1]
 */
export const placesOf = (order: ByteOrder, bytes: number): readonly number[] => {
  const places = Array.from({ length: bytes }, (_, index) =>
    order.startsWith('big') ? index : bytes - 1 - index,
  );
  if (!order.endsWith('-swapped')) return places;
  // The words change places, what is in them stays.
  return places.map((place) => bytes - 2 - (place - (place % 2)) + (place % 2));
};
