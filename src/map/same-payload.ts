/** Whether two payloads are the same, byte for byte; text is never the same as bytes. */
export const samePayload = (one: string | Uint8Array, other: string | Uint8Array): boolean => {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
};
