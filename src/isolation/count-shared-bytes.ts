/**
 * Counts the bytes of shared buffers that this thread makes from now on: the engine counts them for
 * no thread.
 *
 * @returns how many there are now
 */
export const countSharedBytes = (): (() => number) => {
  let bytes = 0;
  const freed = new FinalizationRegistry<number>((size) => {
    bytes -= size;
  });
  globalThis.SharedArrayBuffer = new Proxy(SharedArrayBuffer, {
    construct: (target, args, newTarget) => {
      const buffer: SharedArrayBuffer = Reflect.construct(target, args, newTarget);
      bytes += buffer.byteLength;
      freed.register(buffer, buffer.byteLength);
      return buffer;
    },
  });
  return () => bytes;
};
